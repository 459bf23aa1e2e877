package dev.landward.cli;

import dev.landward.analysis.ranking.Scale;
import dev.landward.analysis.ranking.Score;
import dev.landward.analysis.weights.ValueFunction;
import dev.landward.cli.OptionsModel.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the scale of a criterion: `{"worst","best"}`, points, places, or from its worst score to
/// its best.
final class ScaleReader {

    private final Placed cell;
    private final List<String> notes;
    private Criterion criterion;

    ScaleReader(Placed cell, Criterion criterion, List<String> notes) {
        this.cell = cell;
        this.criterion = criterion;
        this.notes = notes;
    }

    /// The criterion, and whether its scale came from the scores.
    Criterion criterion() {
        return criterion;
    }

    /// @param scores every score that was given on it
    Optional<Scale> scale(List<Score> scores) {
        long places = scores.stream().filter(s -> s instanceof Score.Place).count();
        if (places > 0) {
            return places(scores, places == scores.size());
        }
        if (cell.has("scale") && cell.has("points")) {
            cell.expected("a scale or points, not both");
            return Optional.empty();
        }
        var function =
                cell.has("points")
                        ? points()
                        : cell.has("scale") ? line(cell.at("scale")) : local(scores);
        function.ifPresent(f -> beyond(f, scores));
        return function.map(Scale.Amounts::new);
    }

    private Optional<Scale> places(List<Score> scores, boolean all) {
        int count = 2;
        for (var score : scores) {
            count = score instanceof Score.Place(int rank) ? Math.max(count, rank) : count;
        }
        if (!all) {
            cell.expected("a rank for every option, or for none, on this criterion");
            return Optional.empty();
        }
        if (cell.at("scale").at("worst").value() instanceof Number worst) {
            count = Math.max(count, worst.intValue());
        }
        return Optional.of(new Scale.Places(count));
    }

    private Optional<ValueFunction> line(Placed scale) {
        scale.only("worst", "best");
        var worst = scale.at("worst").number();
        var best = scale.at("best").number();
        if (worst.isEmpty() || best.isEmpty()) {
            return Optional.empty();
        }
        if (worst.get().equals(best.get())) {
            scale.expected("a worst and a best that differ");
            return Optional.empty();
        }
        return directed(scale, ValueFunction.linear(worst.get(), best.get()));
    }

    private Optional<ValueFunction> points() {
        var points = new ArrayList<double[]>();
        for (var one : cell.at("points").items()) {
            one.numbers(2, "an amount and its value: [x, value]").ifPresent(points::add);
        }
        try {
            var function =
                    ValueFunction.piecewise(
                            points.stream().mapToDouble(p -> p[0]).toArray(),
                            points.stream().mapToDouble(p -> p[1]).toArray());
            return directed(cell.at("points"), function);
        } catch (IllegalArgumentException e) {
            cell.at("points").expected(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<ValueFunction> directed(Placed given, ValueFunction function) {
        if (function.rises() != criterion.more() && cell.has("better")) {
            given.expected(
                    criterion.more()
                            ? "values that rise, as more is better"
                            : "values that fall, as less is better");
            return Optional.empty();
        }
        return Optional.of(function);
    }

    private Optional<ValueFunction> local(List<Score> scores) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (var score : scores) {
            low = Math.min(low, ends(score)[0]);
            high = Math.max(high, ends(score)[1]);
        }
        if (!(low < high)) {
            cell.expected("a scale with worst and best, as the scores do not differ");
            return Optional.empty();
        }
        criterion = new Criterion(criterion.id(), criterion.name(), criterion.more(), true);
        return Optional.of(
                criterion.more()
                        ? ValueFunction.linear(low, high)
                        : ValueFunction.linear(high, low));
    }

    private static double[] ends(Score score) {
        return switch (score) {
            case Score.Exact(double amount) -> new double[] {amount, amount};
            case Score.Between(double low, double high) -> new double[] {low, high};
            case Score.Normal(double mean, double deviation) ->
                    new double[] {mean - 2 * deviation, mean + 2 * deviation};
            case Score.Place(int rank) -> new double[] {rank, rank};
        };
    }

    private void beyond(ValueFunction function, List<Score> scores) {
        for (var score : scores) {
            var ends = ends(score);
            boolean normal = score instanceof Score.Normal;
            if (!normal && !(function.covers(ends[0]) && function.covers(ends[1]))) {
                notes.add(
                        "A score on “%s” is beyond its scale (%s to %s) and counts as the end of it."
                                .formatted(
                                        criterion.name(),
                                        OptionsWords.amount(function.low()),
                                        OptionsWords.amount(function.high())));
                return;
            }
        }
    }
}
