package dev.landward.analysis.weights;

import java.util.Arrays;

/// Small dense linear algebra.
final class Linear {

    private Linear() {}

    /// Solves a square system by elimination with pivoting; what is given is not changed.
    static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        var a = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
        var b = right.clone();
        for (int c = 0; c < n; c++) {
            int pivot = c;
            for (int r = c + 1; r < n; r++) {
                pivot = Math.abs(a[r][c]) > Math.abs(a[pivot][c]) ? r : pivot;
            }
            var row = a[c];
            a[c] = a[pivot];
            a[pivot] = row;
            double kept = b[c];
            b[c] = b[pivot];
            b[pivot] = kept;
            for (int r = c + 1; r < n; r++) {
                double factor = a[r][c] / a[c][c];
                for (int k = c; k < n; k++) {
                    a[r][k] -= factor * a[c][k];
                }
                b[r] -= factor * b[c];
            }
        }
        for (int r = n - 1; r >= 0; r--) {
            for (int k = r + 1; k < n; k++) {
                b[r] -= a[r][k] * b[k];
            }
            b[r] /= a[r][r];
        }
        return b;
    }

    static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /// Directions that change none of the rows' products: an orthonormal basis of what they leave
    /// free (Gram and Schmidt, twice).
    static double[][] free(double[][] rows, int n) {
        var found = new java.util.ArrayList<double[]>();
        for (var row : rows) {
            add(found, row);
        }
        int fixed = found.size();
        for (int j = 0; j < n; j++) {
            var unit = new double[n];
            unit[j] = 1;
            add(found, unit);
        }
        return found.subList(fixed, found.size()).toArray(double[][]::new);
    }

    private static void add(java.util.List<double[]> found, double[] row) {
        double before = Math.sqrt(dot(row, row));
        var rest = row.clone();
        for (int round = 0; round < 2; round++) {
            for (var one : found) {
                double along = dot(rest, one);
                for (int j = 0; j < rest.length; j++) {
                    rest[j] -= along * one[j];
                }
            }
        }
        double length = Math.sqrt(dot(rest, rest));
        if (length > 1e-9 * before) {
            for (int j = 0; j < rest.length; j++) {
                rest[j] /= length;
            }
            found.add(rest);
        }
    }

    /// The lower triangle whose product with itself turned is a matrix (Cholesky); null where the
    /// matrix is not positive.
    static double @org.jspecify.annotations.Nullable [][] root(double[][] matrix) {
        int n = matrix.length;
        var root = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= root[i][k] * root[j][k];
                }
                if (i == j && !(sum > 0)) {
                    return null;
                }
                root[i][j] = i == j ? Math.sqrt(sum) : sum / root[j][j];
            }
        }
        return root;
    }
}
