package dev.landward.analysis.influence;

import java.util.List;

/// How probably a word travels along one tie, by the strength of the tie.
///
/// These are a judgement, not a measurement: they order routes and say nothing about a single
/// conversation. Whoever shows a route shows the ties that it is made of.
///
/// @param ofStrength the probability of each strength from 1 on, each between 0 and 1, both
///   excluded
public record Strengths(List<Double> ofStrength) {

    /// Strengths of 1 to 5 as 0.1, 0.3, 0.5, 0.7 and 0.9: even steps that never reach certainty, so
    /// that of two routes of equal ties the shorter one wins.
    public static final Strengths EVEN = new Strengths(List.of(0.1, 0.3, 0.5, 0.7, 0.9));

    /// Refuses certainty and impossibility.
    ///
    /// @throws IllegalArgumentException for none, or one outside of 0 to 1
    public Strengths {
        ofStrength = List.copyOf(ofStrength);
        if (ofStrength.isEmpty() || !ofStrength.stream().allMatch(p -> p > 0 && p < 1)) {
            throw new IllegalArgumentException("a probability is between 0 and 1: " + ofStrength);
        }
    }

    /// The probability of one tie.
    ///
    /// @param strength from 1 to the number of strengths
    /// @return between 0 and 1
    /// @throws IllegalArgumentException for a strength off the scale
    public double probability(int strength) {
        if (strength < 1 || strength > ofStrength.size()) {
            throw new IllegalArgumentException("no strength " + strength);
        }
        return ofStrength.get(strength - 1);
    }
}
