package dev.landward.analysis.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Collects votes as they come, in any order; of several by one person on one statement the last
/// counts. May go on after a result was taken.
///
/// Memory: 8 bytes a vote as it comes, 8 more where times are given.
public final class VotesBuilder {

    private static final int CHUNK = 1 << 16;

    private final Ids people = new Ids();
    private final Ids statements = new Ids();
    private final List<long[]> votes = new ArrayList<>();
    private final List<long[]> times = new ArrayList<>();
    private boolean[] out = new boolean[16];
    private int size;
    private boolean timed;

    VotesBuilder() {}

    /// Takes a vote. Of several by one person on one statement the one that came last counts.
    ///
    /// @param person an id of yours
    /// @param statement an id of yours
    /// @param vote +1 for agree, −1 for disagree, 0 for pass
    /// @return this
    /// @throws IllegalArgumentException for another vote
    public VotesBuilder add(long person, long statement, int vote) {
        return add(person, statement, vote, 0);
    }

    /// Takes a vote that was cast at a time. Of several by one person on one statement the latest
    /// counts, of equally late ones that which came last.
    ///
    /// @param person an id of yours
    /// @param statement an id of yours
    /// @param vote +1 for agree, −1 for disagree, 0 for pass
    /// @param time any number that grows with time
    /// @return this
    /// @throws IllegalArgumentException for another vote
    public VotesBuilder add(long person, long statement, int vote, long time) {
        long cell = (long) column(statement) << 2 | (Votes.checked(vote) + 1);
        if (size % CHUNK == 0) {
            votes.add(new long[CHUNK]);
        }
        votes.getLast()[size % CHUNK] = (long) people.number(person) << 32 | cell;
        timed |= time != 0;
        if (timed) {
            while (times.size() < votes.size()) {
                times.add(new long[CHUNK]);
            }
            times.getLast()[size % CHUNK] = time;
        }
        size++;
        return this;
    }

    /// Makes a person known who may not have voted.
    ///
    /// @param id an id of yours
    /// @return this
    public VotesBuilder person(long id) {
        people.number(id);
        return this;
    }

    /// Makes a statement known that may have no votes.
    ///
    /// @param id an id of yours
    /// @return this
    public VotesBuilder statement(long id) {
        column(id);
        return this;
    }

    /// Leaves a statement and all votes on it out of everything, those to come too: one hidden by
    /// moderation, or there for information only.
    ///
    /// @param id an id of yours
    /// @return this
    public VotesBuilder leaveOut(long id) {
        int column = column(id);
        out[column] = true;
        return this;
    }

    private int column(long id) {
        int column = statements.number(id);
        if (column >= out.length) {
            out = Arrays.copyOf(out, out.length * 2);
        }
        return column;
    }

    /// The votes that stand now.
    ///
    /// @return an immutable copy; cost: linear in the votes, with a sort of the people
    public Votes build() {
        var starts = new int[people.size() + 1];
        for (int i = 0; i < size; i++) {
            starts[person(i) + 1] += stands(i) ? 1 : 0;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        var next = starts.clone();
        var rows = new int[starts[people.size()]];
        var when = new long[timed ? rows.length : 0];
        for (int i = 0; i < size; i++) {
            if (stands(i)) {
                int at = next[person(i)]++;
                rows[at] = (int) entry(i);
                if (timed) {
                    when[at] = times.get(i / CHUNK)[i % CHUNK];
                }
            }
        }
        return CanonicalOrder.of(keepLast(rows, when, starts), people.all(), statements.all(), out);
    }

    private boolean stands(int i) {
        return !out[(int) entry(i) >> 2];
    }

    private int person(int i) {
        return (int) (entry(i) >> 32);
    }

    private long entry(int i) {
        return votes.get(i / CHUNK)[i % CHUNK];
    }

    /// Rows of votes, one a statement, each row as long as its end says.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Rows(int[] cells, int[] starts, int[] ends) {}

    private Rows keepLast(int[] rows, long[] when, int[] starts) {
        var ends = new int[people.size()];
        var kept = new int[statements.size()];
        Arrays.fill(kept, -1);
        for (int person = 0; person < ends.length; person++) {
            int end = starts[person];
            for (int i = starts[person]; i < starts[person + 1]; i++) {
                int column = rows[i] >> 2;
                int at = kept[column];
                if (at >= starts[person] && at < end && rows[at] >> 2 == column) {
                    if (!timed || when[i] >= when[at]) {
                        rows[at] = rows[i];
                        move(when, i, at);
                    }
                } else {
                    kept[column] = end;
                    move(when, i, end);
                    rows[end++] = rows[i];
                }
            }
            ends[person] = end;
        }
        return new Rows(rows, starts, ends);
    }

    private static void move(long[] when, int from, int to) {
        if (when.length > 0) {
            when[to] = when[from];
        }
    }
}
