package dev.landward.analysis.weights;

import java.util.Arrays;

/// Draws over the simplex above the least weights that a set allows, until one is in the set.
final class Rejecting {

    private final double[] least;
    private final double free;
    private final double[][] coefficients;
    private final double[] most;

    Rejecting(WeightSet set) {
        int n = set.size();
        least = new double[n];
        for (int j = 0; j < n; j++) {
            least[j] = Math.max(0, set.range(j)[0]);
        }
        free = Math.max(0, 1 - Arrays.stream(least).sum());
        coefficients = set.limits().stream().map(Limit::coefficients).toArray(double[][]::new);
        most = set.limits().stream().mapToDouble(Limit::most).toArray();
    }

    /// How many of so many draws are in the set.
    int kept(Draws draws, int tries) {
        var weights = new double[least.length];
        int kept = 0;
        for (int i = 0; i < tries; i++) {
            kept += draw(weights, draws) ? 1 : 0;
        }
        return kept;
    }

    void fill(double[][] weights, int count, Draws draws) {
        var one = new double[least.length];
        for (int s = 0; s < count; s++) {
            while (!draw(one, draws)) {
                // the next draw
            }
            for (int j = 0; j < one.length; j++) {
                weights[j][s] = one[j];
            }
        }
    }

    private boolean draw(double[] weights, Draws draws) {
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            weights[j] = draws.exponential();
            sum += weights[j];
        }
        for (int j = 0; j < weights.length; j++) {
            weights[j] = least[j] + weights[j] * (free / sum);
        }
        for (int i = 0; i < most.length; i++) {
            if (Linear.dot(coefficients[i], weights) > most[i]) {
                return false;
            }
        }
        return true;
    }
}
