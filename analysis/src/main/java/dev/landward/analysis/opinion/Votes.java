package dev.landward.analysis.opinion;

import java.util.Arrays;

/// The votes of a round: at most one of each person on each statement.
///
/// Held by person, four bytes a vote, in an order of their own: people and statements stand in the
/// order of what was voted, not of their names or of the time of voting. That is why no result
/// depends on either.
///
/// Statements that were left out (hidden by moderation, or there for information only) and the
/// votes on them are not in here. Who voted on nothing else is, with no votes.
public final class Votes {

    private final long[] people;
    private final long[] statements;
    private final int[] starts;
    private final int[] cells;
    private final int voters;
    private final int heard;

    /// @param cells a vote each: number of the statement × 4 + vote + 1, rising within a person
    Votes(long[] people, long[] statements, int[] starts, int[] cells) {
        this.people = people;
        this.statements = statements;
        this.starts = starts;
        this.cells = cells;
        int answering = 0;
        for (int i = 0; i < people.length; i++) {
            answering += starts[i + 1] > starts[i] ? 1 : 0;
        }
        voters = answering;
        var seen = new boolean[statements.length];
        for (int i = 0; i < cast(); i++) {
            seen[cells[i] >> 2] = true;
        }
        int met = 0;
        for (boolean one : seen) {
            met += one ? 1 : 0;
        }
        heard = met;
    }

    /// Begins to collect votes.
    ///
    /// @return a collector without any
    public static VotesBuilder builder() {
        return new VotesBuilder();
    }

    static int checked(int vote) {
        if (vote < -1 || vote > 1) {
            throw new IllegalArgumentException("a vote is 1, -1 or 0, not " + vote);
        }
        return vote;
    }

    /// How many people are known, those without a standing vote too.
    ///
    /// @return their number
    public int people() {
        return people.length;
    }

    /// How many people have at least one standing vote.
    ///
    /// @return their number
    public int voters() {
        return voters;
    }

    /// How many statements take part.
    ///
    /// @return their number
    public int statements() {
        return statements.length;
    }

    /// How many statements have at least one vote: S in the formulas.
    ///
    /// @return their number
    public int heard() {
        return heard;
    }

    /// How many votes stand.
    ///
    /// @return their number
    public int cast() {
        return starts[people.length];
    }

    /// The id of a person.
    ///
    /// @param row from 0 to [#people] − 1
    /// @return as given to the builder
    public long person(int row) {
        return people[row];
    }

    /// The id of a statement.
    ///
    /// @param column from 0 to [#statements] − 1
    /// @return as given to the builder
    public long statement(int column) {
        return statements[column];
    }

    /// How many votes a person cast.
    ///
    /// @param row from 0 to [#people] − 1
    /// @return their standing votes
    public int castBy(int row) {
        return starts[row + 1] - starts[row];
    }

    /// The counts of every statement, by column.
    ///
    /// @return one for each column
    public Counts[] counts() {
        return counts(new int[people.length], 1)[0];
    }

    /// The counts of every statement in every part of the people: groups of opinion, or groups of
    /// stakeholders.
    ///
    /// @param partOf for each row the number of its part, negative for none
    /// @param parts how many parts there are
    /// @return by part, then by column; cost: one pass over the votes
    /// @throws IllegalArgumentException where a row has no entry
    public Counts[][] counts(int[] partOf, int parts) {
        if (partOf.length != people.length) {
            throw new IllegalArgumentException(
                    partOf.length + " parts for " + people.length + " people");
        }
        var sums = new int[parts][statements.length * 4];
        for (int i = 0; i < people.length; i++) {
            if (partOf[i] >= 0) {
                var own = sums[partOf[i]];
                for (int c = starts[i]; c < starts[i + 1]; c++) {
                    own[cells[c]]++;
                }
            }
        }
        return Arrays.stream(sums).map(this::counts).toArray(Counts[][]::new);
    }

    private Counts[] counts(int[] sums) {
        var counts = new Counts[statements.length];
        for (int j = 0; j < counts.length; j++) {
            counts[j] = new Counts(sums[4 * j + 2], sums[4 * j], sums[4 * j + 1]);
        }
        return counts;
    }

    /// Takes one vote after the other.
    public interface Each {
        /// Takes a vote.
        ///
        /// @param person whose, as given to the builder
        /// @param statement on what, as given to the builder
        /// @param vote +1, −1 or 0
        void vote(long person, long statement, int vote);
    }

    /// Tells every vote that stands.
    ///
    /// @param each what takes them; cost: one pass
    public void forEach(Each each) {
        for (int i = 0; i < people.length; i++) {
            for (int c = starts[i]; c < starts[i + 1]; c++) {
                each.vote(people[i], statements[cells[c] >> 2], (cells[c] & 3) - 1);
            }
        }
    }

    Covariance covariance(double[] centred, double degrees) {
        return new SparseCovariance(starts, cells, centred, degrees);
    }

    int start(int row) {
        return starts[row];
    }

    /// A vote: number of the statement × 4 + vote + 1.
    int cell(int at) {
        return cells[at];
    }
}
