package dev.landward.analysis.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The leading eigenvectors of a covariance, to rounding.
///
/// Method: block Krylov spaces with full orthogonalisation, restarted from their best vectors
/// (Golub and Underwood 1977; Musco and Musco 2015); a small covariance is taken whole. Stops when
/// the residual of each wanted pair is below the tolerance times the largest eigenvalue.
///
/// @param values eigenvalues, the largest first; at most three
/// @param vectors as many, of length 1
@SuppressWarnings("ArrayRecordComponent") // never compared
record Leading(double[] values, double[][] vectors) {

    private static final int BLOCK = 4;
    private static final int SPACE = 28;
    private static final int SMALL_SPACE = 16;
    private static final int SHOWN = 3;
    private static final int WANTED = 2;

    /// As exactly as numbers allow.
    static Leading exactly(Covariance covariance) {
        return of(covariance, SPACE, 1e-13, 400);
    }

    /// Well enough to compare with, at a bounded price.
    static Leading roughly(Covariance covariance) {
        return of(covariance, SMALL_SPACE, 1e-3, 1);
    }

    private static Leading of(
            Covariance covariance, int dimensions, double tolerance, int restarts) {
        if (covariance.size() == 0) {
            return new Leading(new double[0], new double[0][]);
        }
        var block =
                covariance.size() <= dimensions
                        ? axes(covariance.size())
                        : start(covariance.size());
        Space space = null;
        for (int i = 0; i < restarts; i++) {
            space = new Space(covariance, block, dimensions);
            if (i + 1 == restarts || space.settled(tolerance)) {
                break;
            }
            block = space.best(BLOCK);
        }
        return java.util.Objects.requireNonNull(space).leading();
    }

    private static double[][] axes(int size) {
        var axes = new double[size][size];
        for (int i = 0; i < size; i++) {
            axes[i][i] = 1;
        }
        return axes;
    }

    private static double[][] start(int size) {
        var block = new double[BLOCK][size];
        for (int b = 0; b < BLOCK; b++) {
            for (int i = 0; i < size; i++) {
                block[b][i] = Mix.unit(Mix.of(b, i)) - 0.5;
            }
        }
        return block;
    }

    /// An orthonormal basis, what the covariance makes of it, and the best that lies in it.
    private static final class Space {

        private final List<double[]> basis = new ArrayList<>();
        private final List<double[]> images = new ArrayList<>();
        private final Eigen ritz;

        Space(Covariance covariance, double[][] block, int dimensions) {
            var next = block;
            int room = Math.min(dimensions, covariance.size());
            while (next.length > 0 && basis.size() < room) {
                next = extended(next, room);
                if (next.length > 0) {
                    next = covariance.times(next);
                    images.addAll(Arrays.asList(next));
                }
            }
            var table = new double[basis.size()][basis.size()];
            for (int i = 0; i < table.length; i++) {
                for (int j = 0; j <= i; j++) {
                    table[i][j] = Vectors.dot(basis.get(i), images.get(j));
                    table[j][i] = table[i][j];
                }
            }
            ritz = Eigen.of(table);
        }

        /// Adds what is new in a block to the basis, as vectors of length 1 at right angles.
        private double[][] extended(double[][] block, int room) {
            int before = basis.size();
            for (var vector : block) {
                double length = Vectors.length(vector);
                if (basis.size() == room || length == 0) {
                    continue;
                }
                var fresh = upright(upright(Vectors.scaled(vector, 1 / length)));
                if (fresh.length > 0) {
                    basis.add(fresh);
                }
            }
            return basis.subList(before, basis.size()).toArray(double[][]::new);
        }

        /// What of a vector is at right angles to the basis, of length 1; nothing where that is
        /// only rounding.
        private double[] upright(double[] vector) {
            if (vector.length == 0) {
                return vector;
            }
            for (var other : basis) {
                Vectors.add(vector, -Vectors.dot(vector, other), other);
            }
            double left = Vectors.length(vector);
            return left > 1e-13 ? Vectors.scaled(vector, 1 / left) : new double[0];
        }

        boolean settled(double tolerance) {
            double largest = ritz.values()[0];
            for (int i = 0; i < Math.min(SHOWN, ritz.values().length); i++) {
                var factors = ritz.vectors()[i];
                var residual = Vectors.combined(images, factors);
                Vectors.add(residual, -ritz.values()[i], Vectors.combined(basis, factors));
                double allowed = i < WANTED ? tolerance : Math.max(tolerance, 1e-6);
                if (Vectors.length(residual) > allowed * largest) {
                    return false;
                }
            }
            return true;
        }

        double[][] best(int count) {
            var best = new double[Math.min(count, basis.size())][];
            for (int i = 0; i < best.length; i++) {
                best[i] = Vectors.combined(basis, ritz.vectors()[i]);
            }
            return best;
        }

        Leading leading() {
            var best = best(SHOWN);
            return new Leading(Arrays.copyOf(ritz.values(), best.length), best);
        }
    }
}
