package dev.landward.analysis.opinion;

import java.util.stream.IntStream;

/// Places on the plane of the two components, side by side.
///
/// @param x along the first
/// @param y along the second
@SuppressWarnings("ArrayRecordComponent") // never compared
record Points(double[] x, double[] y) {

    int size() {
        return x.length;
    }

    /// Where each person stands: `√(S / votes cast) · Σ over votes cast of (vote − mean) ·
    /// component`, so that few votes do not draw somebody to the middle. The origin where nothing
    /// was cast.
    static Points of(Votes votes, double[] centred, double[] first, double[] second) {
        var x = new double[votes.people()];
        var y = new double[votes.people()];
        var onFirst = loaded(centred, first);
        var onSecond = loaded(centred, second);
        double statements = votes.heard();
        IntStream.range(0, votes.people())
                .parallel()
                .forEach(i -> {
                    double sumX = 0;
                    double sumY = 0;
                    for (int c = votes.start(i); c < votes.start(i + 1); c++) {
                        sumX += onFirst[votes.cell(c)];
                        sumY += onSecond[votes.cell(c)];
                    }
                    double stretch = Math.sqrt(statements / Math.max(1, votes.castBy(i)));
                    x[i] = stretch * sumX;
                    y[i] = stretch * sumY;
                });
        return new Points(x, y);
    }

    private static double[] loaded(double[] centred, double[] component) {
        var loaded = new double[centred.length];
        for (int cell = 0; cell < loaded.length; cell++) {
            loaded[cell] = centred[cell] * component[cell >> 2];
        }
        return loaded;
    }

    Points pick(int[] which) {
        var picked = new Points(new double[which.length], new double[which.length]);
        for (int i = 0; i < which.length; i++) {
            picked.x[i] = x[which[i]];
            picked.y[i] = y[which[i]];
        }
        return picked;
    }

    /// The square of the distance of one of these points to any place.
    double squared(int i, double toX, double toY) {
        double dx = x[i] - toX;
        double dy = y[i] - toY;
        return dx * dx + dy * dy;
    }

    /// The mean distance of these points to any place.
    double meanDistance(double toX, double toY) {
        double even = 0;
        double odd = 0;
        int i = 0;
        for (; i + 1 < x.length; i += 2) {
            even += Math.sqrt(squared(i, toX, toY));
            odd += Math.sqrt(squared(i + 1, toX, toY));
        }
        double last = i < x.length ? Math.sqrt(squared(i, toX, toY)) : 0;
        return (even + odd + last) / x.length;
    }

    /// The distances between all points, by row.
    double[][] distances() {
        var all = new double[size()][];
        var rows = IntStream.range(0, size());
        (size() < 500 ? rows : rows.parallel()).forEach(i -> all[i] = distances(x[i], y[i]));
        return all;
    }

    private double[] distances(double fromX, double fromY) {
        var row = new double[x.length];
        for (int j = 0; j < row.length; j++) {
            double dx = x[j] - fromX;
            double dy = y[j] - fromY;
            row[j] = Math.sqrt(dx * dx + dy * dy);
        }
        return row;
    }
}
