package dev.landward.cli;

import dev.landward.analysis.ranking.Scale;
import dev.landward.analysis.ranking.Score;
import java.util.Optional;

/// Reads one score: a number, `{"low","high"}`, `{"mean","sd"}`, `{"rank"}`, or null for one that
/// is not known at all.
final class ScoreReader {

    private static final String EXPECTED =
            "a number, {\"low\", \"high\"}, {\"mean\", \"sd\"}, {\"rank\"}, or null where it is not known";

    private ScoreReader() {}

    /// @return the score; empty where it is not known, or is wrong
    static Optional<Score> score(Placed cell) {
        if (!cell.there()) {
            return Optional.empty();
        }
        if (cell.value() instanceof Number) {
            return cell.number().map(Score.Exact::new);
        }
        if (cell.has("low") && cell.has("high")) {
            cell.only("low", "high");
            return pair(cell, "low", "high").flatMap(ends -> between(cell, ends));
        }
        if (cell.has("mean") && cell.has("sd")) {
            cell.only("mean", "sd");
            return pair(cell, "mean", "sd").flatMap(given -> normal(cell, given));
        }
        if (cell.has("rank")) {
            cell.only("rank");
            return cell.at("rank").number().flatMap(rank -> place(cell, rank));
        }
        cell.expected(EXPECTED);
        return Optional.empty();
    }

    private static Optional<double[]> pair(Placed cell, String one, String other) {
        var first = cell.at(one).number();
        var second = cell.at(other).number();
        return first.isPresent() && second.isPresent()
                ? Optional.of(new double[] {first.get(), second.get()})
                : Optional.empty();
    }

    private static Optional<Score> between(Placed cell, double[] ends) {
        if (ends[0] > ends[1]) {
            cell.expected("low not above high");
            return Optional.empty();
        }
        return Optional.of(new Score.Between(ends[0], ends[1]));
    }

    private static Optional<Score> normal(Placed cell, double[] given) {
        if (given[1] < 0) {
            cell.at("sd").expected("a standard deviation of 0 or more");
            return Optional.empty();
        }
        return Optional.of(new Score.Normal(given[0], given[1]));
    }

    private static Optional<Score> place(Placed cell, double rank) {
        if (rank < 1 || rank != Math.rint(rank) || rank > 1_000) {
            cell.at("rank").expected("a whole number from 1");
            return Optional.empty();
        }
        return Optional.of(new Score.Place((int) rank));
    }

    /// A score of which nothing is known: anywhere on its scale.
    static Score unknown(Scale scale) {
        return switch (scale) {
            case Scale.Amounts(var function) -> new Score.Between(function.low(), function.high());
            case Scale.Places(int count) -> new Score.Place((count + 1) / 2);
        };
    }
}
