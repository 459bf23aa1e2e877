package dev.landward.analysis.weights;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Weights from what people can say directly: points, swings, ranks. All answers are arrays of
/// weights that are at least 0 and sum to 1, in the order of the criteria.
///
/// Cost: linear in the number of criteria.
public final class Weights {

    private Weights() {}

    /// Points shared out among the criteria.
    ///
    /// Formula: wⱼ = pⱼ / Σp.
    ///
    /// @param points at least 0 each, not all 0
    /// @return the weights
    /// @throws IllegalArgumentException otherwise
    public static double[] direct(double... points) {
        double sum = 0;
        for (int j = 0; j < points.length; j++) {
            if (!(points[j] >= 0) || points[j] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "criterion %d: points of 0 or more, not %s".formatted(j + 1, points[j]));
            }
            sum += points[j];
        }
        if (!(sum > 0) || sum == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("at least one criterion with points");
        }
        double total = sum;
        return Arrays.stream(points).map(p -> p / total).toArray();
    }

    /// Swings: how much going from the worst to the best of a criterion's scale is worth, beside
    /// the largest such swing at 100. The scale of points is free; only their ratios count.
    ///
    /// Source: von Winterfeldt and Edwards, *Decision Analysis and Behavioral Research* (1986).
    ///
    /// @param points at least 0 each, not all 0
    /// @return the weights
    /// @throws IllegalArgumentException otherwise
    public static double[] swing(double... points) {
        return direct(points);
    }

    /// Rank-order centroid: the mean of all weights that have this order, so what an order alone
    /// supports and no more.
    ///
    /// Formula: wⱼ = (1/n) Σₖ₌ⱼ..ₙ 1/k. Source: Barron and Barrett, *Management Science* 42 (1996).
    ///
    /// @param n number of criteria, at least 1
    /// @return the weights, the most important criterion first
    public static double[] rankOrderCentroid(int n) {
        positive(n);
        var weights = new double[n];
        double sum = 0;
        for (int j = n; j >= 1; j--) {
            sum += 1.0 / j;
            weights[j - 1] = sum / n;
        }
        return weights;
    }

    /// Rank-order centroid where several criteria share a place: each has the mean of the weights
    /// that their places would get.
    ///
    /// @param places the criteria of each place, most important first; each criterion once
    /// @return the weights by criterion
    /// @throws IllegalArgumentException where a criterion is missing or there twice
    public static double[] rankOrderCentroid(List<List<Integer>> places) {
        return shared(places, rankOrderCentroid(count(places)));
    }

    /// Rank sum: wⱼ ∝ n + 1 − j. Beside the centroid only to see how much the choice matters; it is
    /// no property of the order.
    ///
    /// @param n number of criteria, at least 1
    /// @return the weights, the most important criterion first
    public static double[] rankSum(int n) {
        positive(n);
        return direct(IntStream.range(0, n).mapToDouble(j -> n - j).toArray());
    }

    /// Rank reciprocal: wⱼ ∝ 1/j; see [#rankSum].
    ///
    /// @param n number of criteria, at least 1
    /// @return the weights, the most important criterion first
    public static double[] rankReciprocal(int n) {
        positive(n);
        return direct(IntStream.rangeClosed(1, n).mapToDouble(j -> 1.0 / j).toArray());
    }

    /// The mean of several people's weights: aggregated individual priorities.
    ///
    /// Source: Forman and Peniwati, *European Journal of Operational Research* 108 (1998).
    ///
    /// @param people the weights of each, all of the same length, one person or more
    /// @return the mean
    public static double[] mean(List<double[]> people) {
        var mean = new double[people.getFirst().length];
        for (var one : people) {
            for (int j = 0; j < mean.length; j++) {
                mean[j] += one[j] / people.size();
            }
        }
        return mean;
    }

    /// The geometric mean of several people's weights, made to sum to 1; 0 where one person gives
    /// 0. It is what the geometric mean of complete and consistent judgements leads to.
    ///
    /// @param people the weights of each, all of the same length, one person or more
    /// @return the weights
    /// @throws IllegalArgumentException where every criterion has a 0 of somebody
    public static double[] geometricMean(List<double[]> people) {
        var logs = new double[people.getFirst().length];
        for (var one : people) {
            for (int j = 0; j < logs.length; j++) {
                logs[j] += StrictMath.log(one[j]) / people.size();
            }
        }
        return direct(Arrays.stream(logs).map(StrictMath::exp).toArray());
    }

    static int count(List<List<Integer>> places) {
        int n = places.stream().mapToInt(List::size).sum();
        var seen = new boolean[n];
        for (var place : places) {
            for (int j : place) {
                if (j < 0 || j >= n || seen[j]) {
                    throw new IllegalArgumentException("each criterion once among the places");
                }
                seen[j] = true;
            }
        }
        return n;
    }

    private static double[] shared(List<List<Integer>> places, double[] byRank) {
        var weights = new double[byRank.length];
        int rank = 0;
        for (var place : places) {
            double sum = 0;
            for (int i = 0; i < place.size(); i++) {
                sum += byRank[rank + i];
            }
            for (int j : place) {
                weights[j] = sum / place.size();
            }
            rank += place.size();
        }
        return weights;
    }

    private static void positive(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("at least one criterion");
        }
    }
}
