package dev.landward.analysis.weights;

import java.util.Optional;

/// What pairwise judgements imply: the principal eigenvector of their matrix, its eigenvalue, and
/// how far the judgements contradict each other.
///
/// A missing judgement is the one that contradicts the others least: it makes the eigenvalue as
/// small as it can be. There is only one such completion.
///
/// Source: Saaty, *Journal of Mathematical Psychology* 15 (1977); completion: Bozóki, Fülöp and
/// Rónyai, *Mathematical and Computer Modelling* 52 (2010).
///
/// @param weights the eigenvector, summing to 1
/// @param lambdaMax the eigenvalue, n where nothing contradicts
/// @param matrix the judgements, completed: row i, column j says how many times as important i is
///   as j
/// @param worst the three items with the largest contradiction among what was judged; none below
///   three items or where no three were judged among each other
public record Priorities(
        double[] weights, double lambdaMax, double[][] matrix, Optional<Triad> worst) {

    private static final int MOST_ROUNDS = 20_000;
    private static final double PRECISE = 1e-14;

    static Priorities of(Judgements judgements) {
        int n = judgements.size();
        var start = judgements.geometricWeights();
        var matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                matrix[i][j] =
                        judgements.knows(i, j) ? judgements.ratio(i, j) : start[i] / start[j];
            }
        }
        var right = start.clone();
        var left = new double[n];
        for (int i = 0; i < n; i++) {
            left[i] = 1 / start[i];
        }
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double moved = step(matrix, right, false) + step(matrix, left, true);
            moved += complete(judgements, matrix, right, left);
            if (moved < PRECISE) {
                break;
            }
        }
        var weights = Weights.direct(right);
        return new Priorities(weights, lambda(matrix, weights), matrix, worst(judgements));
    }

    /// The consistency index: (λmax − n) / (n − 1), 0 below three items.
    public double index() {
        int n = weights.length;
        return n < 3 ? 0 : Math.max(0, (lambdaMax - n) / (n - 1));
    }

    /// The consistency ratio: the index divided by that of judgements given at random. Above 0.1
    /// the judgements are usually looked at again, the [#worst] three first.
    ///
    /// @param table the random index
    /// @return the ratio, 0 below three items
    public double ratio(RandomIndex table) {
        return weights.length < 3 ? 0 : index() / table.of(weights.length);
    }

    /// One round of the power method.
    private static double step(double[][] matrix, double[] vector, boolean turned) {
        int n = vector.length;
        var next = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                next[i] += (turned ? matrix[j][i] : matrix[i][j]) * vector[j];
            }
            sum += next[i];
        }
        double moved = 0;
        for (int i = 0; i < n; i++) {
            double was = vector[i];
            vector[i] = next[i] / sum;
            moved += Math.abs(vector[i] - was);
        }
        return moved;
    }

    /// Sets the missing judgements so that, with these two eigenvectors, the eigenvalue no longer
    /// changes with them: aᵢⱼ² = (wᵢ/wⱼ)(yⱼ/yᵢ).
    private static double complete(
            Judgements judgements, double[][] matrix, double[] right, double[] left) {
        double moved = 0;
        for (int i = 0; i < right.length; i++) {
            for (int j = i + 1; j < right.length; j++) {
                if (!judgements.knows(i, j)) {
                    double was = matrix[i][j];
                    matrix[i][j] = Math.sqrt((right[i] * left[j]) / (right[j] * left[i]));
                    matrix[j][i] = 1 / matrix[i][j];
                    moved += Math.abs(matrix[i][j] / was - 1);
                }
            }
        }
        return moved;
    }

    private static double lambda(double[][] matrix, double[] weights) {
        double sum = 0;
        for (var row : matrix) {
            sum += Linear.dot(row, weights);
        }
        return sum;
    }

    private static Optional<Triad> worst(Judgements judgements) {
        Triad worst = null;
        int n = judgements.size();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                for (int k = j + 1; k < n; k++) {
                    double log =
                            Math.abs(
                                    judgements.log(i, j)
                                            + judgements.log(j, k)
                                            - judgements.log(i, k));
                    if (!Double.isNaN(log) && (worst == null || log > worst.logInconsistency())) {
                        worst = new Triad(i, j, k, log);
                    }
                }
            }
        }
        return Optional.ofNullable(worst);
    }
}
