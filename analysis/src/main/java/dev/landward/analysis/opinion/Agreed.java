package dev.landward.analysis.opinion;

/// A statement on which everybody together has a sure majority.
///
/// @param statement its id
/// @param side whether they agree or disagree
/// @param successes how many lean to that side
/// @param trials how many voted on it
/// @param probability (successes + 1) / (trials + 2)
/// @param z how sure the majority is, as [Proportions#z]; above [#SURE]
public record Agreed(
        long statement, Side side, int successes, int trials, double probability, double z) {

    /// The one-sided 90 % point of the normal distribution.
    public static final double SURE = 1.2816;

    static Agreed of(long statement, Side side, Counts counts) {
        return new Agreed(
                statement,
                side,
                counts.of(side),
                counts.seen(),
                counts.probability(side),
                counts.z(side));
    }

    boolean sure() {
        return probability > 0.5 && z > SURE;
    }
}
