package dev.landward.analysis.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/// The tightest ways to part points into k groups: those with the least sum of the squares of the
/// distances to the middles of the groups.
///
/// One start cuts the points along the first component, the others are k-means++ (Arthur and
/// Vassilvitskii 2007). A few of Lloyd's steps follow, then one point at a time moves wherever it
/// makes the sum smaller, until none does (Hartigan 1975): what that leaves at rest, Lloyd's steps
/// leave too, but not the reverse. Points come in an order of their own, so nothing depends on how
/// anybody is called or when they voted.
final class KMeans {

    private static final int STEPS = 4;
    private static final int PASSES = 200;
    private static final int KEPT = 2;
    private static final double TIGHTER = 1 - 1e-12;

    /// A way to part, and the sum of the squares of the distances to the middles.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Parting(int[] labels, double squares) {}

    private final Points points;
    private final int k;
    private final double[] middleX;
    private final double[] middleY;
    private final int[] count;
    private final int[] labels;

    private KMeans(Points points, int k) {
        this.points = points;
        this.k = k;
        middleX = new double[k];
        middleY = new double[k];
        count = new int[k];
        labels = new int[points.size()];
    }

    /// The two tightest ways found, the tightest first; none where there are fewer than k different
    /// points.
    static List<Parting> partings(Points points, int k, int starts, long seed) {
        var found = new ArrayList<Parting>();
        for (int start = 0; start < starts; start++) {
            var run = new KMeans(points, k);
            boolean begun = start == 0 ? run.cut() : run.scatter(Mix.of(seed, k, start));
            if (begun && run.settle()) {
                found.add(new Parting(run.labels, run.squares()));
            }
        }
        found.sort(Comparator.comparingDouble(Parting::squares));
        var kept = new ArrayList<Parting>();
        for (var parting : found) {
            if (kept.size() < KEPT
                    && (kept.isEmpty()
                            || parting.squares() > kept.getLast().squares() * (1 + 1e-9))) {
                kept.add(parting);
            }
        }
        return kept;
    }

    private boolean cut() {
        var sorted = points.x().clone();
        Arrays.sort(sorted);
        for (int g = 0; g < k; g++) {
            middleX[g] = sorted[(int) ((2L * g + 1) * sorted.length / (2L * k))];
        }
        return true;
    }

    private boolean scatter(long seed) {
        var random = new SplittableRandom(seed);
        var nearest = new double[points.size()];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        int chosen = random.nextInt(points.size());
        for (int g = 0; g < k; g++) {
            middleX[g] = points.x()[chosen];
            middleY[g] = points.y()[chosen];
            double sum = 0;
            for (int i = 0; i < nearest.length; i++) {
                nearest[i] = Math.min(nearest[i], points.squared(i, middleX[g], middleY[g]));
                sum += nearest[i];
            }
            if (sum == 0) {
                return g == k - 1;
            }
            double drawn = random.nextDouble() * sum;
            chosen = 0;
            while (chosen < nearest.length - 1 && drawn >= nearest[chosen]) {
                drawn -= nearest[chosen++];
            }
        }
        return true;
    }

    /// Whether it came to rest with somebody in every group.
    private boolean settle() {
        Arrays.fill(labels, -1);
        for (int step = 0; step < STEPS && assign(); step++) {
            if (!center()) {
                return false;
            }
        }
        for (int pass = 0; pass < PASSES && exchange(); pass++) {
            center();
        }
        return true;
    }

    private boolean assign() {
        boolean moved = false;
        for (int i = 0; i < labels.length; i++) {
            int best = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int g = 0; g < k; g++) {
                double away = points.squared(i, middleX[g], middleY[g]);
                if (away < least) {
                    least = away;
                    best = g;
                }
            }
            moved |= labels[i] != best;
            labels[i] = best;
        }
        return moved;
    }

    private boolean center() {
        Arrays.fill(count, 0);
        Arrays.fill(middleX, 0);
        Arrays.fill(middleY, 0);
        for (int i = 0; i < labels.length; i++) {
            middleX[labels[i]] += points.x()[i];
            middleY[labels[i]] += points.y()[i];
            count[labels[i]]++;
        }
        for (int g = 0; g < k; g++) {
            if (count[g] == 0) {
                return false;
            }
            middleX[g] /= count[g];
            middleY[g] /= count[g];
        }
        return true;
    }

    /// Moves each point to the group where it costs least, the middles following at once: to leave
    /// a group of n saves n/(n − 1) of the square, to join one costs n/(n + 1) of it.
    private boolean exchange() {
        boolean moved = false;
        for (int i = 0; i < labels.length; i++) {
            int own = labels[i];
            if (count[own] == 1) {
                continue;
            }
            double saved =
                    points.squared(i, middleX[own], middleY[own]) * count[own] / (count[own] - 1);
            int best = own;
            double least = saved * TIGHTER;
            for (int g = 0; g < k; g++) {
                double away = points.squared(i, middleX[g], middleY[g]);
                if (g != own && away * count[g] < least * (count[g] + 1)) {
                    least = away * count[g] / (count[g] + 1);
                    best = g;
                }
            }
            if (best != own) {
                shift(own, i, -1);
                shift(best, i, 1);
                labels[i] = best;
                moved = true;
            }
        }
        return moved;
    }

    /// The middle of a group when a point joins it, or leaves it.
    private void shift(int group, int i, int by) {
        count[group] += by;
        middleX[group] += by * (points.x()[i] - middleX[group]) / count[group];
        middleY[group] += by * (points.y()[i] - middleY[group]) / count[group];
    }

    private double squares() {
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum += points.squared(i, middleX[labels[i]], middleY[labels[i]]);
        }
        return sum;
    }
}
