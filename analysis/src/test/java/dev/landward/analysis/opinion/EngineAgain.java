package dev.landward.analysis.opinion;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// The way in which the engine of Polis comes to groups, with the rows in any order: k-means into
/// 100 small clusters that begin at the first different rows, then k-means of their middles,
/// weighted by their people, that begins at the first of those.
///
/// Only to see how far the engine agrees with itself: people's order is no opinion of theirs, so
/// what changes with it is not in the votes.
final class EngineAgain {

    private static final int CLUSTERS = 100;
    private static final int STEPS = 100;
    private static final int ORDERS = 20;

    private final double[] x;
    private final double[] y;
    private final double[] weight;

    private EngineAgain(double[] x, double[] y, double[] weight) {
        this.x = x;
        this.y = y;
        this.weight = weight;
    }

    /// Groups of the same points, each time with the rows in another order.
    static List<int[]> groups(Points points, int k) {
        return IntStream.range(0, ORDERS).mapToObj(seed -> groups(points, k, seed)).toList();
    }

    /// The mean of the adjusted Rand indices of all pairs.
    static double agreement(List<int[]> ways) {
        return IntStream.range(0, ways.size())
                .boxed()
                .flatMapToDouble(i ->
                        IntStream.range(0, i)
                                .mapToDouble(j -> Rand.adjusted(ways.get(i), ways.get(j))))
                .average()
                .orElseThrow();
    }

    private static int[] groups(Points points, int k, long seed) {
        var order = order(points.size(), seed);
        var rows = points.pick(order);
        var ones = new double[order.length];
        Arrays.fill(ones, 1);
        var clusters = new EngineAgain(rows.x(), rows.y(), ones).parted(CLUSTERS);
        var groups = middles(rows, clusters).parted(k);
        var groupOf = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            groupOf[order[i]] = groups[clusters[i]];
        }
        return groupOf;
    }

    private static int[] order(int size, long seed) {
        var order = new java.util.ArrayList<>(IntStream.range(0, size).boxed().toList());
        java.util.Collections.shuffle(order, new Random(seed));
        return order.stream().mapToInt(i -> i).toArray();
    }

    private static EngineAgain middles(Points rows, int[] clusters) {
        int count = 1 + Arrays.stream(clusters).max().orElseThrow();
        var middles = new EngineAgain(new double[count], new double[count], new double[count]);
        for (int i = 0; i < clusters.length; i++) {
            middles.x[clusters[i]] += rows.x()[i];
            middles.y[clusters[i]] += rows.y()[i];
            middles.weight[clusters[i]]++;
        }
        for (int c = 0; c < count; c++) {
            middles.x[c] /= Math.max(1, middles.weight[c]);
            middles.y[c] /= Math.max(1, middles.weight[c]);
        }
        return middles;
    }

    private int[] parted(int most) {
        var begins = new java.util.ArrayList<Integer>();
        var met = new HashSet<String>();
        for (int i = 0; i < x.length && begins.size() < most; i++) {
            if (met.add(x[i] + " " + y[i])) {
                begins.add(i);
            }
        }
        int k = begins.size();
        var middleX = begins.stream().mapToDouble(i -> x[i]).toArray();
        var middleY = begins.stream().mapToDouble(i -> y[i]).toArray();
        var labels = new int[x.length];
        boolean moved = true;
        for (int step = 0; step < STEPS && moved; step++) {
            moved = step == 0;
            var sums = new double[3][k];
            for (int i = 0; i < labels.length; i++) {
                int nearest = nearest(middleX, middleY, x[i], y[i]);
                moved |= labels[i] != nearest;
                labels[i] = nearest;
                sums[0][nearest] += weight[i] * x[i];
                sums[1][nearest] += weight[i] * y[i];
                sums[2][nearest] += weight[i];
            }
            for (int g = 0; g < k; g++) {
                middleX[g] = sums[2][g] == 0 ? middleX[g] : sums[0][g] / sums[2][g];
                middleY[g] = sums[2][g] == 0 ? middleY[g] : sums[1][g] / sums[2][g];
            }
        }
        return labels;
    }

    private static int nearest(double[] middleX, double[] middleY, double x, double y) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int g = 0; g < middleX.length; g++) {
            double dx = middleX[g] - x;
            double dy = middleY[g] - y;
            if (dx * dx + dy * dy < least) {
                least = dx * dx + dy * dy;
                nearest = g;
            }
        }
        return nearest;
    }
}
