package dev.landward.analysis.weights;

import java.util.Optional;

/// Which trade-off to ask next, so that few questions settle which option leads.
///
/// A question compares two criteria: “is the whole swing of A worth more than so many times that of
/// B?” The answer cuts the set of weights in two. Asked is the question whose answer, either way,
/// is expected to leave the least doubt about the winner; asking ends when one option leads in
/// nearly all weights that are left, or no question tells any more.
///
/// Method: expected entropy of the winner over 2,000 draws from the set, the ratio being the one of
/// a short list nearest to the middle of the draws. Source: Ciomek, Kadziński and Tervonen,
/// *European Journal of Operational Research* 262 (2017). Cost: 2,000 × criteria².
///
/// @param one a criterion
/// @param other another
/// @param times is the one worth more than so many times the other?
/// @param doubt in bits, about the winner before the question
/// @param expected the same in the mean after it
public record TradeOffs(int one, int other, double times, double doubt, double expected) {

    private static final int DRAWS = 2_048;
    private static final double SETTLED = 0.95;
    private static final double TELLING = 0.01;
    private static final double[] RATIOS = {1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 7, 10};

    /// The next question.
    ///
    /// @param values of each option by criterion, in 0..1; only options that can be chosen
    /// @param set what the answers so far leave open
    /// @param seed of the draws
    /// @return the question; empty where asking ends
    /// @throws IllegalArgumentException where the set is empty
    public static Optional<TradeOffs> next(double[][] values, WeightSet set, long seed) {
        int n = set.size();
        var weights = new double[n][DRAWS];
        var sampler = WeightSampler.of(set, seed);
        int part = DRAWS / WeightSampler.CHAINS;
        var block = new double[n][part];
        for (int b = 0; b < WeightSampler.CHAINS; b++) {
            sampler.fill(block, part, b);
            for (int j = 0; j < n; j++) {
                System.arraycopy(block[j], 0, weights[j], b * part, part);
            }
        }
        var winners = winners(values, weights);
        var all = new boolean[DRAWS];
        java.util.Arrays.fill(all, true);
        var counts = counts(winners, all, true, values.length);
        if (java.util.Arrays.stream(counts).max().orElse(0) >= SETTLED * DRAWS) {
            return Optional.empty();
        }
        double doubt = bits(counts) / DRAWS;
        TradeOffs best = null;
        for (int j = 0; j < n; j++) {
            for (int k = 0; k < n; k++) {
                double ratio = j == k ? 0 : middle(weights[j], weights[k]);
                if (ratio >= 1) {
                    var asked = asked(weights, j, k, speakable(ratio), winners, values.length);
                    double expected = asked / DRAWS;
                    if (best == null || expected < best.expected) {
                        best = new TradeOffs(j, k, speakable(ratio), doubt, expected);
                    }
                }
            }
        }
        return Optional.ofNullable(best).filter(b -> b.doubt - b.expected > TELLING);
    }

    /// The set after an answer.
    ///
    /// @param set before it
    /// @param more whether the one is worth more than so many times the other
    /// @param said the answer in words
    /// @return the smaller set
    public WeightSet answered(WeightSet set, boolean more, String said) {
        return more
                ? set.atLeastAs(one, other, times, said)
                : set.atLeastAs(other, one, 1 / times, said);
    }

    private static double asked(
            double[][] weights, int j, int k, double times, int[] winners, int options) {
        var yes = new boolean[DRAWS];
        for (int s = 0; s < DRAWS; s++) {
            yes[s] = weights[j][s] > times * weights[k][s];
        }
        return bits(counts(winners, yes, true, options))
                + bits(counts(winners, yes, false, options));
    }

    private static int[] winners(double[][] values, double[][] weights) {
        var winners = new int[DRAWS];
        for (int s = 0; s < DRAWS; s++) {
            double best = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < values.length; i++) {
                double worth = 0;
                for (int j = 0; j < weights.length; j++) {
                    worth += values[i][j] * weights[j][s];
                }
                if (worth > best) {
                    best = worth;
                    winners[s] = i;
                }
            }
        }
        return winners;
    }

    private static int[] counts(int[] winners, boolean[] which, boolean wanted, int options) {
        var counts = new int[options];
        for (int s = 0; s < winners.length; s++) {
            counts[winners[s]] += which[s] == wanted ? 1 : 0;
        }
        return counts;
    }

    /// The entropy of the counts, times their sum.
    private static double bits(int[] counts) {
        double sum = java.util.Arrays.stream(counts).sum();
        double bits = 0;
        for (int count : counts) {
            bits -= count == 0 ? 0 : count * StrictMath.log(count / sum) / StrictMath.log(2);
        }
        return bits;
    }

    private static double middle(double[] one, double[] other) {
        var ratios = new double[DRAWS];
        for (int s = 0; s < DRAWS; s++) {
            ratios[s] = other[s] == 0 ? Double.MAX_VALUE : one[s] / other[s];
        }
        java.util.Arrays.sort(ratios);
        return ratios[DRAWS / 2];
    }

    private static double speakable(double ratio) {
        double nearest = RATIOS[0];
        for (double one : RATIOS) {
            boolean nearer =
                    Math.abs(StrictMath.log(one / ratio))
                            < Math.abs(StrictMath.log(nearest / ratio));
            nearest = nearer ? one : nearest;
        }
        return nearest;
    }
}
