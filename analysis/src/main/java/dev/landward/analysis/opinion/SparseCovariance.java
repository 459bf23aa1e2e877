package dev.landward.analysis.opinion;

import java.util.stream.IntStream;

/// The covariance through the votes themselves: forwards to people, backwards to statements. No
/// table of people × statements nor of statements × statements is ever made.
///
/// People are taken in a fixed number of stretches, each with sums of its own that are added in
/// order, so that the result does not depend on how many work on it.
final class SparseCovariance implements Covariance {

    private static final int STRETCHES = 16;
    private static final int FEW = 2_000;

    private final int[] starts;
    private final int[] cells;
    private final double[] centred;
    private final double degrees;

    /// @param centred for each cell the vote less the mean of its statement
    SparseCovariance(int[] starts, int[] cells, double[] centred, double degrees) {
        this.starts = starts;
        this.cells = cells;
        this.centred = centred;
        this.degrees = degrees;
    }

    @Override
    public int size() {
        return centred.length / 4;
    }

    @Override
    public double[][] times(double[][] vectors) {
        int people = starts.length - 1;
        int parts = people < FEW ? 1 : STRETCHES;
        int width = vectors.length;
        var flat = interleaved(vectors);
        var sums = new double[parts][];
        var all = IntStream.range(0, parts);
        (parts == 1 ? all : all.parallel())
                .forEach(part ->
                        sums[part] =
                                stretch(
                                        (int) ((long) people * part / parts),
                                        (int) ((long) people * (part + 1) / parts),
                                        flat,
                                        width));
        var products = new double[width][size()];
        for (var sum : sums) {
            for (int i = 0; i < sum.length; i++) {
                products[i % width][i / width] += sum[i] / degrees;
            }
        }
        return products;
    }

    private double[] stretch(int from, int to, double[] vectors, int width) {
        return width == 4 ? four(from, to, vectors) : any(from, to, vectors, width);
    }

    private double[] any(int from, int to, double[] vectors, int width) {
        var sums = new double[vectors.length];
        var scores = new double[width];
        for (int i = from; i < to; i++) {
            java.util.Arrays.fill(scores, 0);
            for (int c = starts[i]; c < starts[i + 1]; c++) {
                double value = centred[cells[c]];
                int at = (cells[c] >> 2) * width;
                for (int v = 0; v < width; v++) {
                    scores[v] += value * vectors[at + v];
                }
            }
            for (int c = starts[i]; c < starts[i + 1]; c++) {
                double value = centred[cells[c]];
                int at = (cells[c] >> 2) * width;
                for (int v = 0; v < width; v++) {
                    sums[at + v] += value * scores[v];
                }
            }
        }
        return sums;
    }

    /// The same for four vectors, which is what nearly always comes.
    private double[] four(int from, int to, double[] vectors) {
        var sums = new double[vectors.length];
        for (int i = from; i < to; i++) {
            double a = 0;
            double b = 0;
            double c = 0;
            double d = 0;
            for (int at = starts[i]; at < starts[i + 1]; at++) {
                double value = centred[cells[at]];
                int first = cells[at] & ~3;
                a += value * vectors[first];
                b += value * vectors[first + 1];
                c += value * vectors[first + 2];
                d += value * vectors[first + 3];
            }
            for (int at = starts[i]; at < starts[i + 1]; at++) {
                double value = centred[cells[at]];
                int first = cells[at] & ~3;
                sums[first] += value * a;
                sums[first + 1] += value * b;
                sums[first + 2] += value * c;
                sums[first + 3] += value * d;
            }
        }
        return sums;
    }

    private static double[] interleaved(double[][] vectors) {
        int width = vectors.length;
        var flat = new double[width * vectors[0].length];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = vectors[i % width][i / width];
        }
        return flat;
    }
}
