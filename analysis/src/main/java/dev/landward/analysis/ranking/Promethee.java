package dev.landward.analysis.ranking;

import java.util.Arrays;
import java.util.List;

/// PROMETHEE I and II, a second opinion: options are compared two by two, and what counts is how
/// much of the weight speaks for the one. Where it agrees with the additive model the ranking does
/// not hang on how values were scaled; where it does not, one looks why.
///
/// Formula: π(a, b) = Σⱼ wⱼ Pⱼ(aⱼ − bⱼ); plus(a) = Σ π(a, b)/(n − 1), minus(a) = Σ π(b, a)/(n − 1),
/// net = plus − minus. Source: Brans and Vincke, *Management Science* 31 (1985). Cost: options² ×
/// criteria.
///
/// @param plus how much speaks for each option, 0..1
/// @param minus how much speaks against it, 0..1
/// @param net the difference, −1..1: the ranking of PROMETHEE II
public record Promethee(double[] plus, double[] minus, double[] net) {

    private static final double SAME = 1e-12;

    /// How two options stand in PROMETHEE I.
    public enum Relation {
        /// The first is preferred.
        FIRST,
        /// The second is preferred.
        SECOND,
        /// Both flows are the same.
        INDIFFERENT,
        /// One is better by what speaks for it, the other by what speaks against it.
        INCOMPARABLE
    }

    /// Compares options.
    ///
    /// @param amounts of each option by criterion, where more is better; turn the sign of the
    ///   others
    /// @param weights of the criteria
    /// @param preferences one for each criterion
    /// @return the flows
    /// @throws IllegalArgumentException where lengths differ
    public static Promethee of(
            double[][] amounts, double[] weights, List<? extends Preference> preferences) {
        int n = amounts.length;
        if (preferences.size() != weights.length
                || Arrays.stream(amounts).anyMatch(row -> row.length != weights.length)) {
            throw new IllegalArgumentException("an amount and a preference for each weight");
        }
        var plus = new double[n];
        var minus = new double[n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                double speaks = 0;
                for (int j = 0; j < weights.length; j++) {
                    speaks += weights[j] * preferences.get(j).of(amounts[a][j] - amounts[b][j]);
                }
                plus[a] += a == b ? 0 : speaks / (n - 1);
                minus[b] += a == b ? 0 : speaks / (n - 1);
            }
        }
        var net = new double[n];
        Arrays.setAll(net, i -> plus[i] - minus[i]);
        return new Promethee(plus, minus, net);
    }

    /// How two options stand in PROMETHEE I; flows within 1e-12 are the same.
    ///
    /// @param one the first
    /// @param other the second
    /// @return the relation
    public Relation relation(int one, int other) {
        int forIt = sign(plus[one] - plus[other]);
        int against = sign(minus[other] - minus[one]);
        if (forIt == 0 && against == 0) {
            return Relation.INDIFFERENT;
        }
        if (forIt * against < 0) {
            return Relation.INCOMPARABLE;
        }
        return forIt + against > 0 ? Relation.FIRST : Relation.SECOND;
    }

    private static int sign(double difference) {
        return difference > SAME ? 1 : difference < -SAME ? -1 : 0;
    }
}
