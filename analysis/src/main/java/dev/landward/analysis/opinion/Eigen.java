package dev.landward.analysis.opinion;

import java.util.Comparator;
import java.util.stream.IntStream;

/// All eigenvalues of a small symmetric matrix, the largest first, with their vectors.
///
/// Method: cyclic Jacobi rotations (Golub and Van Loan, "Matrix Computations", 4th ed., 8.5), exact
/// to rounding.
///
/// @param values the eigenvalues, falling
/// @param vectors of length 1, in the order of the values
@SuppressWarnings("ArrayRecordComponent") // never compared
record Eigen(double[] values, double[][] vectors) {

    private static final int SWEEPS = 30;

    static Eigen of(double[][] symmetric) {
        int n = symmetric.length;
        var a = new double[n][];
        var v = new double[n][n];
        for (int i = 0; i < n; i++) {
            a[i] = symmetric[i].clone();
            v[i][i] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS && offDiagonal(a) > 1e-16 * diagonal(a); sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(a, v, p, q);
                }
            }
        }
        var order =
                IntStream.range(0, n)
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer i) -> -a[i][i]))
                        .toList();
        return new Eigen(
                order.stream().mapToDouble(i -> a[i][i]).toArray(),
                order.stream().map(i -> v[i]).toArray(double[][]::new));
    }

    private static double offDiagonal(double[][] a) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = i + 1; j < a.length; j++) {
                sum += Math.abs(a[i][j]);
            }
        }
        return sum;
    }

    private static double diagonal(double[][] a) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs(a[i][i]);
        }
        return sum;
    }

    private static void rotate(double[][] a, double[][] v, int p, int q) {
        if (a[p][q] == 0) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = 1 / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        t = theta < 0 ? -t : t;
        double cos = 1 / Math.sqrt(t * t + 1);
        double sin = t * cos;
        for (int k = 0; k < a.length; k++) {
            double kp = a[k][p];
            double kq = a[k][q];
            a[k][p] = cos * kp - sin * kq;
            a[k][q] = sin * kp + cos * kq;
        }
        turn(a[p], a[q], cos, sin);
        turn(v[p], v[q], cos, sin);
        a[p][q] = 0;
        a[q][p] = 0;
    }

    private static void turn(double[] p, double[] q, double cos, double sin) {
        for (int k = 0; k < p.length; k++) {
            double one = p[k];
            double other = q[k];
            p[k] = cos * one - sin * other;
            q[k] = sin * one + cos * other;
        }
    }
}
