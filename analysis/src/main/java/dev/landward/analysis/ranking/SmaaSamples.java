package dev.landward.analysis.ranking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// SMAA-2 on samples that were drawn elsewhere: counts, nothing random. For records that are to be
/// reckoned again, and for published ones.
///
/// @param acceptability for each option the share of samples with each rank, the best first
/// @param centralWeights the mean of the weights with which each option is first, if ever
/// @param confidence the share of samples in which it is first with those weights, if ever
/// @param winning how often the one option is worth more than the other
/// @param entropy of the whole ranking, in bits: 0 where it is always the same
public record SmaaSamples(
        double[][] acceptability,
        Optional<double[]>[] centralWeights,
        OptionalDouble[] confidence,
        double[][] winning,
        double entropy) {

    /// Counts samples.
    ///
    /// Cost: samples × options² × criteria.
    ///
    /// @param values for each sample and option its values by criterion, between −2 and 2
    /// @param weights for each sample the weights
    /// @return shares
    /// @throws IllegalArgumentException where there are no samples or lengths differ
    public static SmaaSamples of(double[][][] values, double[][] weights) {
        int n = values.length;
        if (n == 0 || weights.length != n) {
            throw new IllegalArgumentException("weights for each sample of values, one or more");
        }
        int options = values[0].length;
        int criteria = weights[0].length;
        var passes = new boolean[options];
        Arrays.fill(passes, true);
        var tally = new Tally(passes, criteria, 1);
        Map<String, Integer> rankings = new HashMap<>();
        var worth = new double[options][1];
        var own = new double[criteria][1];
        for (int s = 0; s < n; s++) {
            for (int j = 0; j < criteria; j++) {
                own[j][0] = weights[s][j];
            }
            for (int i = 0; i < options; i++) {
                worth[i][0] = worth(values[s][i], weights[s]);
            }
            tally.add(worth, own, 1);
            var ranking = new StringBuilder();
            for (int i = 0; i < options; i++) {
                ranking.append(tally.rank(i, 0)).append(' ');
            }
            rankings.merge(ranking.toString(), 1, Integer::sum);
        }
        return shares(tally, values, criteria, entropy(rankings, n));
    }

    private static SmaaSamples shares(
            Tally tally, double[][][] values, int criteria, double entropy) {
        int options = values[0].length;
        var central = Central.of(tally, options, criteria);
        @SuppressWarnings({"unchecked", "rawtypes"})
        Optional<double[]>[] weights = new Optional[options];
        var confidence = new OptionalDouble[options];
        var shares = new double[options][options];
        var winning = new double[options][options];
        for (int i = 0; i < options; i++) {
            weights[i] = central[i].map(SmaaResult.CentralWeights::weights);
            confidence[i] = OptionalDouble.empty();
            if (weights[i].isPresent()) {
                confidence[i] = OptionalDouble.of(confidence(values, i, weights[i].get()));
            }
            for (int k = 0; k < options; k++) {
                shares[i][k] = (double) tally.count(i, k) / values.length;
                winning[i][k] = (double) tally.wins(i, k) / values.length;
            }
        }
        return new SmaaSamples(shares, weights, confidence, winning, entropy);
    }

    private static double confidence(double[][][] values, int option, double[] weights) {
        int firsts = 0;
        for (var sample : values) {
            double own = worth(sample[option], weights);
            boolean first = true;
            for (var other : sample) {
                first &= worth(other, weights) <= own;
            }
            firsts += first ? 1 : 0;
        }
        return (double) firsts / values.length;
    }

    private static double entropy(Map<String, Integer> rankings, int n) {
        double bits = 0;
        for (int count : rankings.values()) {
            double share = (double) count / n;
            bits -= share * StrictMath.log(share) / StrictMath.log(2);
        }
        return bits;
    }

    private static double worth(double[] values, double[] weights) {
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            sum += values[j] * weights[j];
        }
        return sum;
    }
}
