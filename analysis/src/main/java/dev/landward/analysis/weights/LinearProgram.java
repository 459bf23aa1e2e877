package dev.landward.analysis.weights;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The largest value of a linear form over weights: at least 0, sum 1, and some inequalities.
///
/// Method: the simplex method in two phases on a dense tableau, with Bland's rule, which never runs
/// in circles. Cost: the number of inequalities times that of variables for each step.
final class LinearProgram {

    private static final double TINY = 1e-11;
    private static final double FEASIBLE = 1e-9;

    private final int n;
    private final double[][] rows;
    private final int[] basis;
    private final int columns;
    private final int artificial;

    private LinearProgram(int n, List<Limit> limits) {
        this.n = n;
        int m = limits.size();
        artificial = n + m;
        columns = artificial + m + 1;
        rows = new double[m + 1][columns + 1];
        basis = new int[m + 1];
        for (int i = 0; i <= m; i++) {
            double sign = i < m && limits.get(i).most() < 0 ? -1 : 1;
            for (int j = 0; j < n; j++) {
                rows[i][j] = sign * (i < m ? limits.get(i).coefficients()[j] : 1);
            }
            if (i < m) {
                rows[i][n + i] = sign;
            }
            rows[i][columns] = sign * (i < m ? limits.get(i).most() : 1);
            basis[i] = i < m && sign > 0 ? n + i : artificial + i;
            if (basis[i] >= artificial) {
                rows[i][basis[i]] = 1;
            }
        }
    }

    /// Where a form is largest; empty where no weights keep all limits.
    static Optional<double[]> most(double[] form, List<Limit> limits) {
        var program = new LinearProgram(form.length, limits);
        var first = new double[program.columns];
        Arrays.fill(first, program.artificial, program.columns, -1);
        program.climb(first, program.columns);
        double missing = 0;
        for (int i = 0; i < program.basis.length; i++) {
            missing +=
                    program.basis[i] >= program.artificial ? program.rows[i][program.columns] : 0;
        }
        if (missing > FEASIBLE) {
            return Optional.empty();
        }
        program.dropArtificial();
        program.climb(Arrays.copyOf(form, program.columns), program.artificial);
        return Optional.of(program.solution());
    }

    private double[] solution() {
        var at = new double[n];
        for (int i = 0; i < basis.length; i++) {
            if (basis[i] < n) {
                at[basis[i]] = Math.max(0, rows[i][columns]);
            }
        }
        double sum = Arrays.stream(at).sum();
        return Arrays.stream(at).map(w -> w / sum).toArray();
    }

    /// Pivots what is artificial out of the basis where anything else can take its row.
    private void dropArtificial() {
        for (int i = 0; i < basis.length; i++) {
            if (basis[i] >= artificial) {
                for (int j = 0; j < artificial; j++) {
                    if (Math.abs(rows[i][j]) > FEASIBLE) {
                        pivot(i, j);
                        break;
                    }
                }
            }
        }
    }

    private void climb(double[] form, int allowed) {
        for (int entering = entering(form, allowed);
                entering >= 0;
                entering = entering(form, allowed)) {
            int leaving = -1;
            for (int i = 0; i < rows.length; i++) {
                if (rows[i][entering] > TINY && (leaving < 0 || before(i, leaving, entering))) {
                    leaving = i;
                }
            }
            if (leaving < 0) {
                return;
            }
            pivot(leaving, entering);
        }
    }

    private boolean before(int one, int other, int entering) {
        double first = rows[one][columns] / rows[one][entering];
        double second = rows[other][columns] / rows[other][entering];
        return first < second - TINY || (first <= second + TINY && basis[one] < basis[other]);
    }

    private int entering(double[] form, int allowed) {
        for (int j = 0; j < allowed; j++) {
            double gain = form[j];
            for (int i = 0; i < rows.length; i++) {
                gain -= form[basis[i]] * rows[i][j];
            }
            if (gain > TINY) {
                return j;
            }
        }
        return -1;
    }

    private void pivot(int row, int column) {
        double by = rows[row][column];
        for (int j = 0; j <= columns; j++) {
            rows[row][j] /= by;
        }
        for (int i = 0; i < rows.length; i++) {
            double factor = rows[i][column];
            if (i != row && factor != 0) {
                for (int j = 0; j <= columns; j++) {
                    rows[i][j] -= factor * rows[row][j];
                }
            }
        }
        basis[row] = column;
    }
}
