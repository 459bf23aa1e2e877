package dev.landward.analysis.weights;

import java.util.List;

/// Weights of a known order. The corners of that set share the weight among the first k criteria;
/// mixing them by a uniform draw is uniform over the set. Within a place every order is as likely.
final class Ordered {

    private final int[][] places;
    private final int n;

    Ordered(List<List<Integer>> places, int n) {
        this.places =
                places.stream()
                        .map(p -> p.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new);
        this.n = n;
    }

    void fill(double[][] weights, int count, Draws draws) {
        var mixed = new double[n][count];
        WeightSampler.simplex(mixed, count, draws);
        for (int k = 0; k < n; k++) {
            double share = 1.0 / (k + 1);
            for (int s = 0; s < count; s++) {
                mixed[k][s] *= share;
            }
        }
        for (int k = n - 2; k >= 0; k--) {
            for (int s = 0; s < count; s++) {
                mixed[k][s] += mixed[k + 1][s];
            }
        }
        int rank = 0;
        for (var place : places) {
            shuffle(mixed, rank, place.length, count, draws);
            for (int j : place) {
                System.arraycopy(mixed[rank++], 0, weights[j], 0, count);
            }
        }
    }

    private static void shuffle(double[][] mixed, int from, int size, int count, Draws draws) {
        for (int i = size - 1; i > 0; i--) {
            for (int s = 0; s < count; s++) {
                int other = from + draws.below(i + 1);
                double kept = mixed[from + i][s];
                mixed[from + i][s] = mixed[other][s];
                mixed[other][s] = kept;
            }
        }
    }
}
