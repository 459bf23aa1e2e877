package dev.landward.analysis.opinion;

import java.util.Arrays;

/// How much nearer people are to their own group than to the next, and groups drawn accordingly.
///
/// For a person, a is the mean distance to the others of their group, b the least mean distance to
/// another group; the silhouette is `(b − a) / max(a, b)`, 0 for somebody alone in a group.
///
/// Source: Rousseeuw (1987), "Silhouettes: a graphical aid to the interpretation and validation of
/// cluster analysis", Journal of Computational and Applied Mathematics 20.
final class Silhouette {

    private static final int ROUNDS = 40;
    private static final int PATIENCE = 2;

    private final double[][] distances;
    private final int k;
    private final int[] labels;
    private final int[] better;
    private final int[] sizes;
    private final double[][] sums; // by group, of the distances to its people

    private Silhouette(double[][] distances, int[] labels, int k) {
        this.distances = distances;
        this.k = k;
        this.labels = labels.clone();
        better = labels.clone();
        sizes = new int[k];
        sums = new double[k][labels.length];
        for (int i = 0; i < labels.length; i++) {
            sizes[labels[i]]++;
            Vectors.add(sums[labels[i]], distances[i]);
        }
    }

    /// A way to part people, what silhouette it has in the mean, and each group by itself.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Parted(int[] labels, int k, double mean, double[] ofGroup) {}

    /// Starts from a way to part and sends everybody to the group whose members are nearest on
    /// average, all at once and again, until nobody moves; keeps the best on the way. Never leaves
    /// fewer than the minimum in a group; null where there are fewer from the start.
    static @org.jspecify.annotations.Nullable Parted improved(
            double[][] distances, int[] labels, int k, int minimum) {
        var work = new Silhouette(distances, labels, k);
        if (!work.allLarge(minimum)) {
            return null;
        }
        var best = work.parted();
        int since = 0;
        for (int round = 0; round < ROUNDS && since < PATIENCE; round++) {
            if (!work.move() || !work.allLarge(minimum)) {
                break;
            }
            var now = work.parted();
            since = now.mean() > best.mean() + 1e-12 ? 0 : since + 1;
            best = since == 0 ? now : best;
        }
        return best;
    }

    private boolean allLarge(int minimum) {
        return Arrays.stream(sizes).allMatch(size -> size >= minimum);
    }

    private boolean move() {
        var next = better.clone();
        boolean moved = false;
        for (int j = 0; j < next.length; j++) {
            if (next[j] != labels[j]) {
                moved = true;
                moveOne(j, next[j]);
            }
        }
        return moved;
    }

    private void moveOne(int person, int group) {
        int before = labels[person];
        Vectors.subtract(sums[before], distances[person]);
        Vectors.add(sums[group], distances[person]);
        sizes[before]--;
        sizes[group]++;
        labels[person] = group;
    }

    /// Sees where everybody stands now, and to which group they would rather go.
    private Parted parted() {
        var ofGroup = new double[k];
        double mean = 0;
        for (int i = 0; i < labels.length; i++) {
            double value = look(i);
            mean += value;
            ofGroup[labels[i]] += value;
        }
        for (int g = 0; g < k; g++) {
            ofGroup[g] /= Math.max(1, sizes[g]);
        }
        return new Parted(labels.clone(), k, mean / labels.length, ofGroup);
    }

    private double look(int i) {
        int own = labels[i];
        better[i] = own;
        if (sizes[own] < 2) {
            return 0;
        }
        double a = sums[own][i] / (sizes[own] - 1);
        double b = Double.POSITIVE_INFINITY;
        int next = own;
        for (int g = 0; g < k; g++) {
            double away = sums[g][i] / sizes[g];
            if (g != own && away < b) {
                b = away;
                next = g;
            }
        }
        better[i] = b < a ? next : own;
        double larger = Math.max(a, b);
        return larger == 0 ? 0 : (b - a) / larger;
    }
}
