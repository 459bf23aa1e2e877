package dev.landward.analysis.opinion;

import java.util.stream.IntStream;

/// The covariance as a table of statements × statements, from exact moments.
final class DenseCovariance implements Covariance {

    /// Wider rounds are not tabled.
    static final int WIDEST = 2_048;

    private final double[][] rows;

    DenseCovariance(Votes votes, Counts[] counts, double[] means) {
        int size = counts.length;
        var moments = Moments.of(votes);
        double degrees = Math.max(1, votes.voters() - 1);
        rows = new double[size][size];
        for (int j = 0; j < size; j++) {
            int squares = counts[j].agree() + counts[j].disagree();
            rows[j][j] = (squares - counts[j].seen() * means[j] * means[j]) / degrees;
            for (int k = j + 1; k < size; k++) {
                rows[j][k] = moments.product(j, k, means) / degrees;
                rows[k][j] = rows[j][k];
            }
        }
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public double[][] times(double[][] vectors) {
        var products = new double[vectors.length][rows.length];
        var all = IntStream.range(0, rows.length);
        (rows.length < 256 ? all : all.parallel())
                .forEach(j -> {
                    for (int v = 0; v < vectors.length; v++) {
                        products[v][j] = Vectors.dot(rows[j], vectors[v]);
                    }
                });
        return products;
    }
}
