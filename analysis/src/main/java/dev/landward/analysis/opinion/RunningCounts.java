package dev.landward.analysis.opinion;

import java.util.Arrays;
import java.util.OptionalInt;

/// The counts of a round that goes on: each vote is folded in as it comes, in constant time. Not
/// for several threads at once.
public final class RunningCounts {

    private final Counts[][] counts;

    /// Begins without votes.
    ///
    /// @param parts into how many groups of people it counts, 1 for all together
    /// @param statements how many statements there are
    public RunningCounts(int parts, int statements) {
        counts = new Counts[parts][statements];
        for (var part : counts) {
            Arrays.fill(part, Counts.NONE);
        }
    }

    /// Folds in a vote.
    ///
    /// @param part of which group the person is, from 0
    /// @param statement on which statement, from 0
    /// @param before what the person had voted on it until now, empty where nothing
    /// @param now +1, −1 or 0
    /// @throws IllegalArgumentException for another vote, or a former one that was never counted
    public void fold(int part, int statement, OptionalInt before, int now) {
        var until = counts[part][statement];
        var rest = before.isPresent() ? until.without(before.getAsInt()) : until;
        counts[part][statement] = rest.with(now);
    }

    /// The counts of a statement in one group.
    ///
    /// @param part the group
    /// @param statement the statement
    /// @return its counts now
    public Counts of(int part, int statement) {
        return counts[part][statement];
    }

    /// The counts of a statement in all groups together.
    ///
    /// @param statement the statement
    /// @return their sum
    public Counts all(int statement) {
        return Arrays.stream(counts).map(part -> part[statement]).reduce(Counts.NONE, Counts::plus);
    }
}
