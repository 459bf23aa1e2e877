package dev.landward.analysis.weights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A set of weights as a walk sees it: a point inside, the directions that stay in it, and the
/// limits that can be met. Limits that can only be met exactly, as where a lowest and a highest
/// weight are equal, take away a dimension.
final class WeightShape {

    private static final double THIN = 1e-9;
    private static final int PILOTS = 3;

    private final double[][] coefficients;
    private final double[] most;
    private final double[] inside;
    private double[][] directions;

    WeightShape(WeightSet set, long seed) {
        int n = set.size();
        var all = new ArrayList<>(set.limits());
        for (int j = 0; j < n; j++) {
            var floor = new double[n];
            floor[j] = -1;
            all.add(new Limit("", floor, 0));
        }
        var fixed = new ArrayList<double[]>(List.of(ones(n)));
        var open = new ArrayList<Limit>();
        inside = new double[n];
        int points = 0;
        for (var limit : all) {
            var away = furthest(set, limit);
            if (limit.slack(away) > THIN) {
                open.add(limit);
                points++;
                for (int j = 0; j < n; j++) {
                    inside[j] += away[j];
                }
            } else {
                fixed.add(limit.coefficients());
            }
        }
        centre(set, Math.max(1, points), points == 0);
        coefficients = open.stream().map(Limit::coefficients).toArray(double[][]::new);
        most = open.stream().mapToDouble(Limit::most).toArray();
        directions = Linear.free(fixed.toArray(double[][]::new), n);
        for (int pilot = 0; pilot < PILOTS && dimensions() > 1; pilot++) {
            fit(new Draws(seed, -2 - pilot));
        }
    }

    private void centre(WeightSet set, int points, boolean none) {
        var corner = none ? set.most(new double[inside.length]).orElseThrow() : inside;
        for (int j = 0; j < inside.length; j++) {
            inside[j] = corner[j] / points;
        }
    }

    private static double[] furthest(WeightSet set, Limit limit) {
        var away = Arrays.stream(limit.coefficients()).map(c -> -c).toArray();
        return set.most(away)
                .orElseThrow(() ->
                        new IllegalArgumentException("answers that do not contradict each other"));
    }

    private static double[] ones(int n) {
        var ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    int dimensions() {
        return directions.length;
    }

    double[] inside() {
        return inside.clone();
    }

    /// Fits the directions to the shape: long ways where the set is long, short ones where it is
    /// thin, as a walk through it finds.
    private void fit(Draws draws) {
        int d = dimensions();
        int n = inside.length;
        int steps = 400 * d;
        var walk = new Walk(coefficients, most, directions, inside, draws, 1);
        var at = new double[steps][];
        var mean = new double[n];
        for (int s = 0; s < steps; s++) {
            at[s] = walk.next().clone();
            for (int j = 0; j < n; j++) {
                mean[j] += at[s][j] / steps;
            }
        }
        var orthonormal = Linear.free(fixedBy(), n);
        var spread = new double[d][d];
        for (var one : at) {
            var within = new double[d];
            for (int k = 0; k < d; k++) {
                for (int j = 0; j < n; j++) {
                    within[k] += orthonormal[k][j] * (one[j] - mean[j]);
                }
            }
            for (int k = 0; k < d; k++) {
                for (int l = 0; l <= k; l++) {
                    spread[k][l] += within[k] * within[l] / steps;
                    spread[l][k] = spread[k][l];
                }
            }
        }
        var root = Linear.root(spread);
        if (root != null) {
            directions = turned(root, orthonormal);
        }
    }

    /// What is orthogonal to every direction.
    private double[][] fixedBy() {
        return Linear.free(directions, inside.length);
    }

    private static double[][] turned(double[][] root, double[][] orthonormal) {
        int d = root.length;
        var turned = new double[d][orthonormal[0].length];
        for (int k = 0; k < d; k++) {
            for (int l = 0; l < d; l++) {
                for (int j = 0; j < turned[k].length; j++) {
                    turned[k][j] += root[l][k] * orthonormal[l][j];
                }
            }
        }
        return turned;
    }

    /// A chain of its own, led away from where all begin.
    Walk walk(long seed, int chain) {
        var draws = new Draws(seed, -1_000 - chain);
        var walk = new Walk(coefficients, most, directions, inside, draws, dimensions());
        for (int i = 0; i < 20 + 2 * dimensions(); i++) {
            walk.next();
        }
        return walk;
    }
}
