package dev.landward.analysis.ranking;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/// With whole points as weights, such as cards or stars: how many points, added or taken away one
/// at a time, make another option lead alone. No weight goes below 0.
///
/// Method: deeper and deeper search, cut where what is left cannot close the gap. Cost: grows with
/// (2 · criteria) to the number of points at worst, which is refused above 12.
public final class UnitFlip {

    private static final int MOST = 12;

    private final int[][] scores;
    private final int[] weights;
    private final int rival;

    private UnitFlip(int[][] scores, int[] weights, int rival) {
        this.scores = scores;
        this.weights = weights;
        this.rival = rival;
    }

    /// A change of points.
    ///
    /// @param count how many points are added or taken away
    /// @param weights the points after it: of the changes with so few points the one that leaves
    ///   the first criteria alone
    /// @param totals of the options with them
    public record Change(int count, int[] weights, int[] totals) {}

    /// The total of each option.
    public static int[] totals(int[][] scores, int... weights) {
        return Arrays.stream(scores)
                .mapToInt(row -> IntStream.range(0, row.length).map(j -> row[j] * weights[j]).sum())
                .toArray();
    }

    /// The smallest change after which an option leads alone.
    ///
    /// @param scores whole scores of each option by criterion, more is better
    /// @param weights points of the criteria, at least 0
    /// @param rival the option that is to lead
    /// @return the change; empty where 12 points do not make it lead
    public static Optional<Change> of(int[][] scores, int[] weights, int rival) {
        var search = new UnitFlip(scores, weights.clone(), rival);
        for (int count = 0; count <= MOST; count++) {
            if (search.found(0, count)) {
                return Optional.of(
                        new Change(count, search.weights.clone(), totals(scores, search.weights)));
            }
        }
        return Optional.empty();
    }

    private boolean found(int criterion, int left) {
        if (left == 0) {
            return leads();
        }
        if (criterion == weights.length || !canClose(criterion, left)) {
            return false;
        }
        int was = weights[criterion];
        for (int size = 0; size <= left; size++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                weights[criterion] = was + sign * size;
                if (weights[criterion] >= 0 && found(criterion + 1, left - size)) {
                    return true;
                }
            }
        }
        weights[criterion] = was;
        return false;
    }

    private boolean leads() {
        return IntStream.range(0, scores.length).allMatch(i -> i == rival || lead(i) > 0);
    }

    private boolean canClose(int from, int left) {
        for (int i = 0; i < scores.length; i++) {
            int most = 0;
            for (int j = from; j < weights.length; j++) {
                most = Math.max(most, Math.abs(scores[rival][j] - scores[i][j]));
            }
            if (i != rival && lead(i) + left * most <= 0) {
                return false;
            }
        }
        return true;
    }

    private int lead(int other) {
        int lead = 0;
        for (int j = 0; j < weights.length; j++) {
            lead += weights[j] * (scores[rival][j] - scores[other][j]);
        }
        return lead;
    }
}
