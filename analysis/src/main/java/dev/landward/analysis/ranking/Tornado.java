package dev.landward.analysis.ranking;

import dev.landward.analysis.weights.WeightSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/// What the lead hangs on most: each thing that is not known exactly is set to one end of its range
/// and to the other, all else at its centre. The lead is the winner's value less that of the best
/// rival; below 0 another option leads.
///
/// A weight moves over the range that the answers leave it, the others keeping their ratios.
///
/// Cost: (scores + weights) × options × criteria.
public final class Tornado {

    private Tornado() {}

    /// One thing that is not known exactly.
    ///
    /// @param option whose score; empty for the weight of the criterion
    /// @param criterion which
    /// @param low the score's least value or the least weight
    /// @param high the score's largest value or the largest weight
    /// @param leadAtLow the lead with it, −1..1
    /// @param leadAtHigh the same at the other end
    public record Bar(
            OptionalInt option,
            int criterion,
            double low,
            double high,
            double leadAtLow,
            double leadAtHigh) {

        /// How far the lead moves.
        public double width() {
            return Math.abs(leadAtHigh - leadAtLow);
        }

        /// Whether another option leads at one of the ends.
        public boolean flips() {
            return Math.min(leadAtLow, leadAtHigh) < 0;
        }
    }

    /// Every bar, the widest first.
    ///
    /// @param sheet the scores
    /// @param set the weights that are left open
    /// @param weights at their centre
    /// @param passes whether each option fails no must
    /// @return the bars that have any width
    public static List<Bar> of(
            ScoreSheet sheet, WeightSet set, double[] weights, boolean[] passes) {
        var values = sheet.values();
        int winner = Additive.of(values, weights, passes).winner();
        var bars = new ArrayList<Bar>();
        for (int j = 0; j < weights.length; j++) {
            for (int i = 0; i < values.length; i++) {
                var ends = sheet.range(i, j);
                if (ends[0] < ends[1] && (passes[i] || !passes[winner])) {
                    double kept = values[i][j];
                    values[i][j] = ends[0];
                    double atLow = lead(values, weights, passes, winner);
                    values[i][j] = ends[1];
                    double atHigh = lead(values, weights, passes, winner);
                    values[i][j] = kept;
                    bars.add(new Bar(OptionalInt.of(i), j, ends[0], ends[1], atLow, atHigh));
                }
            }
            var ends = set.range(j);
            if (ends[1] - ends[0] > 1e-9) {
                double atLow = lead(values, moved(weights, j, ends[0]), passes, winner);
                double atHigh = lead(values, moved(weights, j, ends[1]), passes, winner);
                bars.add(new Bar(OptionalInt.empty(), j, ends[0], ends[1], atLow, atHigh));
            }
        }
        return bars.stream()
                .filter(bar -> bar.width() > 0)
                .sorted(Comparator.comparingDouble((Bar bar) -> -bar.width()))
                .toList();
    }

    /// The weights with one of them set, the others keeping their ratios; where it had everything,
    /// the others share what is left evenly.
    ///
    /// @param weights summing to 1
    /// @param criterion which
    /// @param to its new weight, in 0..1
    /// @return weights that sum to 1
    public static double[] moved(double[] weights, int criterion, double to) {
        var moved = weights.clone();
        double others = 1 - weights[criterion];
        for (int j = 0; j < moved.length; j++) {
            moved[j] =
                    j == criterion
                            ? moved.length == 1 ? 1 : to
                            : others > 1e-12
                                    ? weights[j] * (1 - to) / others
                                    : (1 - to) / (moved.length - 1);
        }
        return moved;
    }

    static double lead(double[][] values, double[] weights, boolean[] passes, int winner) {
        var totals = Additive.of(values, weights, passes).values();
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < totals.length; i++) {
            if (i != winner && (passes[i] || !passes[winner])) {
                best = Math.max(best, totals[i]);
            }
        }
        return best == Double.NEGATIVE_INFINITY ? totals[winner] : totals[winner] - best;
    }
}
