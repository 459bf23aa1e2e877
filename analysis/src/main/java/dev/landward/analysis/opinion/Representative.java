package dev.landward.analysis.opinion;

/// A statement that tells one group from the others.
///
/// @param statement its id
/// @param side whether the group agrees or disagrees
/// @param successes how many of the group lean to that side
/// @param trials how many of the group voted on it
/// @param probability (successes + 1) / (trials + 2)
/// @param z how surely that is a majority of the group, as [Proportions#z]
/// @param ratio the probability over that of everybody in another group
/// @param ratioZ how surely the group leans more to that side than the others, as
///   [Proportions#difference]
public record Representative(
        long statement,
        Side side,
        int successes,
        int trials,
        double probability,
        double z,
        double ratio,
        double ratioZ) {

    static Representative of(long statement, Side side, Counts own, Counts others) {
        return new Representative(
                statement,
                side,
                own.of(side),
                own.seen(),
                own.probability(side),
                own.z(side),
                own.probability(side) / others.probability(side),
                Proportions.difference(own.of(side), own.seen(), others.of(side), others.seen()));
    }

    /// How strongly it represents: the product of all four.
    ///
    /// @return larger for a statement that says more about the group
    public double strength() {
        return probability * z * ratio * ratioZ;
    }

    /// The probability of such a lean, or a stronger one, if the group had no majority, or no other
    /// than everybody else: the larger of the two.
    double chance() {
        return Math.max(Proportions.above(z), Proportions.above(ratioZ));
    }
}
