package dev.landward.analysis.weights;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Hit-and-run: from a point inside, a direction at random, and on it any place within the set.
final class Walk {

    private final int[][] criteria;
    private final double[][] coefficients;
    private final double[] most;
    private final double[][] directions;
    private final double[] at;
    private final double[] way;
    private final Draws draws;
    private final int steps;

    Walk(
            double[][] coefficients,
            double[] most,
            double[][] directions,
            double[] from,
            Draws draws,
            int steps) {
        criteria = new int[most.length][];
        this.coefficients = new double[most.length][];
        for (int i = 0; i < most.length; i++) {
            var row = coefficients[i];
            criteria[i] = IntStream.range(0, row.length).filter(j -> row[j] != 0).toArray();
            this.coefficients[i] = Arrays.stream(criteria[i]).mapToDouble(j -> row[j]).toArray();
        }
        this.most = most;
        this.directions = directions;
        this.at = from.clone();
        this.way = new double[from.length];
        this.draws = draws;
        this.steps = steps;
    }

    void fill(double[][] weights, int count) {
        for (int s = 0; s < count; s++) {
            next();
            for (int j = 0; j < at.length; j++) {
                weights[j][s] = at[j];
            }
        }
    }

    double[] next() {
        for (int i = 0; i < steps; i++) {
            step();
        }
        return at;
    }

    private void step() {
        Arrays.fill(way, 0);
        for (var direction : directions) {
            double along = draws.normal();
            for (int j = 0; j < way.length; j++) {
                way[j] += along * direction[j];
            }
        }
        double back = Double.NEGATIVE_INFINITY;
        double on = Double.POSITIVE_INFINITY;
        for (int i = 0; i < most.length; i++) {
            double speed = sum(i, way);
            double room = Math.max(0, most[i] - sum(i, at));
            if (speed > 0) {
                on = Math.min(on, room / speed);
            } else if (speed < 0) {
                back = Math.max(back, room / speed);
            }
        }
        double move = back + draws.unit() * (on - back);
        for (int j = 0; j < at.length; j++) {
            at[j] = Math.max(0, at[j] + move * way[j]);
        }
    }

    /// The left side of a limit, of which most coefficients are 0.
    private double sum(int limit, double[] of) {
        var which = criteria[limit];
        var factors = coefficients[limit];
        double sum = 0;
        for (int k = 0; k < which.length; k++) {
            sum += factors[k] * of[which[k]];
        }
        return sum;
    }
}
