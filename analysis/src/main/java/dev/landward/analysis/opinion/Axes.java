package dev.landward.analysis.opinion;

import java.util.Arrays;
import java.util.List;

/// The two directions in which opinions differ most: the leading principal components of people ×
/// statements, a missing vote standing at the mean of its statement.
///
/// The sign of a component is fixed: its largest entry is positive. A component without any
/// variance along it is all zeros.
///
/// @param means the mean vote on each statement, by column
/// @param first the first component, by column, of length 1
/// @param second the second component, by column, of length 1
/// @param eigenvalues the variances along the leading components, the largest first, up to three
/// @param total the variance in all directions together
public record Axes(
        List<Double> means,
        List<Double> first,
        List<Double> second,
        List<Double> eigenvalues,
        double total) {

    private static final double EQUAL = 1e-9;

    /// Keeps its own unchangeable lists.
    public Axes {
        means = List.copyOf(means);
        first = List.copyOf(first);
        second = List.copyOf(second);
        eigenvalues = List.copyOf(eigenvalues);
    }

    /// Whether two of the leading variances are equal, so that the components are one choice among
    /// several that explain as much.
    ///
    /// @return true for a tie within one part in 10⁹
    public boolean tied() {
        for (int i = 0; i + 1 < eigenvalues.size(); i++) {
            double larger = eigenvalues.get(i);
            if (larger > 0 && larger - eigenvalues.get(i + 1) <= EQUAL * eigenvalues.getFirst()) {
                return true;
            }
        }
        return false;
    }

    static Axes of(Votes votes, Counts[] counts) {
        var means = Arrays.stream(counts).mapToDouble(Counts::mean).toArray();
        double degrees = Math.max(1, votes.voters() - 1);
        double total = 0;
        for (var count : counts) {
            total += count.agree() + count.disagree() - count.seen() * count.mean() * count.mean();
        }
        var covariance =
                counts.length <= DenseCovariance.WIDEST
                        ? new DenseCovariance(votes, counts, means)
                        : votes.covariance(centred(means), degrees);
        var leading = Leading.exactly(covariance);
        double floor = 1e-12 * (1 + (leading.values().length == 0 ? 0 : leading.values()[0]));
        return new Axes(
                list(means),
                list(component(leading, 0, counts.length, floor)),
                list(component(leading, 1, counts.length, floor)),
                list(Arrays.stream(leading.values()).map(v -> v > floor ? v : 0).toArray()),
                total / degrees);
    }

    /// For each cell the vote less the mean of its statement.
    static double[] centred(double[] means) {
        var centred = new double[means.length * 4];
        for (int j = 0; j < means.length; j++) {
            for (int vote = -1; vote <= 1; vote++) {
                centred[4 * j + 1 + vote] = vote - means[j];
            }
        }
        return centred;
    }

    private static double[] component(Leading leading, int number, int size, double floor) {
        if (leading.values().length <= number || leading.values()[number] <= floor) {
            return new double[size];
        }
        var vector = leading.vectors()[number];
        double largest = Arrays.stream(vector).map(Math::abs).max().orElse(0);
        double decides =
                Arrays.stream(vector)
                        .filter(v -> Math.abs(v) >= largest * (1 - EQUAL))
                        .findFirst()
                        .orElse(1);
        return Vectors.scaled(vector, decides < 0 ? -1 : 1);
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
