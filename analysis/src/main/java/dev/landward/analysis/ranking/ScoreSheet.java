package dev.landward.analysis.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// How each option does on each criterion.
///
/// ```java
/// var cost = new Scale.Amounts(ValueFunction.linear(500, 100));
/// var ease = new Scale.Places(3);
/// var sheet = ScoreSheet.of(List.of(cost, ease), List.of(
///         List.of(new Score.Between(150, 220), new Score.Place(2)),
///         List.of(new Score.Exact(300), new Score.Place(1))));
/// ```
public final class ScoreSheet {

    private static final double NINETY_FIVE = 1.959963984540054;

    private final List<Scale> scales;
    private final List<List<Score>> rows;
    private final double[][] values;

    private ScoreSheet(List<Scale> scales, List<List<Score>> rows) {
        this.scales = List.copyOf(scales);
        this.rows = rows.stream().map(List::copyOf).toList();
        values = new double[rows.size()][scales.size()];
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < scales.size(); j++) {
                values[i][j] = central(i, j);
            }
        }
    }

    /// Puts scores beside their scales.
    ///
    /// @param scales of the criteria, one or more
    /// @param options for each option its scores in the order of the criteria; one or more
    /// @return the sheet
    /// @throws IllegalArgumentException where a score is missing or does not suit its scale, with
    ///   the option and criterion, counted from 1
    public static ScoreSheet of(List<Scale> scales, List<List<Score>> options) {
        if (scales.isEmpty() || options.isEmpty()) {
            throw new IllegalArgumentException("at least one option and one criterion");
        }
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).size() != scales.size()) {
                throw new IllegalArgumentException(
                        "option %d: a score for each of %d criteria"
                                .formatted(i + 1, scales.size()));
            }
            for (int j = 0; j < scales.size(); j++) {
                if (!suits(scales.get(j), options.get(i).get(j))) {
                    throw new IllegalArgumentException(
                            "option %d, criterion %d: %s"
                                    .formatted(
                                            i + 1,
                                            j + 1,
                                            scales.get(j) instanceof Scale.Places p
                                                    ? "a place from 1 to " + p.count()
                                                    : "an amount, finite, not a place"));
                }
            }
        }
        return new ScoreSheet(scales, options);
    }

    /// Values that are known already.
    ///
    /// @param values for each option its values, in 0..1
    /// @return the sheet
    public static ScoreSheet ofValues(double[][] values) {
        var unit = new Scale.Amounts(dev.landward.analysis.weights.ValueFunction.linear(0, 1));
        return of(
                java.util.Collections.nCopies(values.length == 0 ? 0 : values[0].length, unit),
                Arrays.stream(values)
                        .map(row ->
                                Arrays.stream(row)
                                        .mapToObj(v -> (Score) new Score.Exact(v))
                                        .toList())
                        .toList());
    }

    private static boolean suits(Scale scale, Score score) {
        return switch (scale) {
            case Scale.Places(int count) -> score instanceof Score.Place(int rank) && rank <= count;
            case Scale.Amounts _ ->
                    switch (score) {
                        case Score.Exact(double amount) -> Double.isFinite(amount);
                        case Score.Place _ -> false;
                        case Score.Between _, Score.Normal _ -> true;
                    };
        };
    }

    /// The number of options.
    public int options() {
        return rows.size();
    }

    /// The number of criteria.
    public int criteria() {
        return scales.size();
    }

    /// A score.
    public Score score(int option, int criterion) {
        return rows.get(option).get(criterion);
    }

    /// The scale of a criterion.
    public Scale scale(int criterion) {
        return scales.get(criterion);
    }

    /// What each score is worth at its centre: an interval at its middle, a normal one at its mean,
    /// a place at its mean value.
    ///
    /// @return for each option its values by criterion, in 0..1
    public double[][] values() {
        return Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    }

    /// Whether every score is known exactly.
    public boolean isCertain() {
        return IntStream.range(0, options())
                .allMatch(i -> IntStream.range(0, criteria()).allMatch(j -> isCertain(i, j)));
    }

    /// Whether the value of a score is known exactly.
    public boolean isCertain(int option, int criterion) {
        var range = range(option, criterion);
        return !(score(option, criterion) instanceof Score.Normal) && range[0] == range[1];
    }

    /// The least and the largest value that a score may have; of a normal one within its 95 %.
    ///
    /// @return both ends, in 0..1
    public double[] range(int option, int criterion) {
        return switch (score(option, criterion)) {
            case Score.Exact _ -> ends(values[option][criterion], values[option][criterion]);
            case Score.Between(double low, double high) ->
                    ends(worth(criterion, low), worth(criterion, high));
            case Score.Normal(double mean, double deviation) ->
                    ends(
                            worth(criterion, mean - NINETY_FIVE * deviation),
                            worth(criterion, mean + NINETY_FIVE * deviation));
            case Score.Place(int rank) -> {
                int count = ((Scale.Places) scales.get(criterion)).count();
                yield ends(rank == 1 ? 1 : 0, rank == count ? 0 : 1);
            }
        };
    }

    private static double[] ends(double one, double other) {
        return new double[] {Math.min(one, other), Math.max(one, other)};
    }

    double value(int option, int criterion) {
        return values[option][criterion];
    }

    private double worth(int criterion, double amount) {
        return ((Scale.Amounts) scales.get(criterion)).function().at(amount);
    }

    private double central(int option, int criterion) {
        return switch (score(option, criterion)) {
            case Score.Exact(double amount) -> worth(criterion, amount);
            case Score.Between(double low, double high) -> worth(criterion, low + (high - low) / 2);
            case Score.Normal(double mean, double _) -> worth(criterion, mean);
            case Score.Place(int rank) -> {
                int count = ((Scale.Places) scales.get(criterion)).count();
                yield (double) (count - rank) / (count - 1);
            }
        };
    }

    /// The same with options and criteria in another order.
    ///
    /// @param options for each new place the option that moves there
    /// @param criteria the same for criteria
    /// @return the sheet
    public ScoreSheet reordered(int[] options, int[] criteria) {
        return new ScoreSheet(
                Arrays.stream(criteria).mapToObj(scales::get).toList(),
                Arrays.stream(options)
                        .mapToObj(i -> Arrays.stream(criteria).mapToObj(j -> score(i, j)).toList())
                        .toList());
    }
}
