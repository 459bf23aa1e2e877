package dev.landward.cli;

import dev.landward.analysis.ranking.Flip;
import dev.landward.analysis.ranking.Tornado;
import dev.landward.cli.Html.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What the lead depends on: weights, rivals, single scores, and what is not known exactly.
final class OptionsDepends {

    private static final int LISTED = 10;

    private final OptionsResult result;
    private final Html page;

    OptionsDepends(OptionsResult result, Html page) {
        this.result = result;
        this.page = page;
    }

    void write() {
        page.heading(2, "What it depends on", "depends");
        page.raw("<p>" + OptionsReport.said(OptionsWords.flip(result)) + "</p>");
        var rows =
                IntStream.range(0, result.weights().length)
                        .mapToObj(j -> {
                            var ends = result.flip().interval(j);
                            return List.of(
                                    Cell.written(result.criterion(j)),
                                    Cell.text(OptionsWords.value(result.weights()[j])),
                                    Cell.text(OptionsWords.value(ends[0])),
                                    Cell.text(OptionsWords.value(ends[1])),
                                    without(j));
                        })
                        .toList();
        page.table(
                "With which weight of a criterion the same option stays first, the others keeping their ratios",
                List.of("Criterion", "Weight", "At least", "At most", "First without it"),
                rows);
        rivals();
        scores();
        tornado();
    }

    private Cell without(int criterion) {
        return result.leaveOut().stream()
                .filter(one -> one.criterion() == criterion)
                .findFirst()
                .map(one -> Cell.written(result.option(one.winner())))
                .orElse(Cell.text("–"));
    }

    private void rivals() {
        var rows =
                result.ranking().order().stream()
                        .filter(result.flip().rivals()::contains)
                        .map(rival ->
                                List.of(
                                        Cell.written(result.option(rival)),
                                        Cell.text(
                                                result.flip()
                                                        .leastSum(rival)
                                                        .map(c ->
                                                                OptionsWords.share(
                                                                        c.distance() / 2))
                                                        .orElse("no weights do")),
                                        Cell.text(
                                                result.flip()
                                                        .leastSquares(rival)
                                                        .map(c -> OptionsWords.value(c.distance()))
                                                        .orElse("–")),
                                        new Cell(Html.escaped(moves(rival)), " class=\"wrap\"")))
                        .toList();
        if (!rows.isEmpty()) {
            page.table(
                    "How much weight has to move for another option to draw level",
                    List.of("Option", "Weight moved", "Euclidean distance", "From and to"),
                    rows);
        }
    }

    private String moves(int rival) {
        return result.flip().leastSum(rival).map(this::moves).orElse("–");
    }

    private String moves(Flip.Change change) {
        var moves = new ArrayList<String>();
        for (int j = 0; j < change.weights().length; j++) {
            double by = change.weights()[j] - result.weights()[j];
            if (Math.abs(by) > 1e-9) {
                moves.add(
                        "%s %s%s"
                                .formatted(
                                        result.criterion(j),
                                        by > 0 ? "+" : "−",
                                        OptionsWords.value(Math.abs(by))));
            }
        }
        return moves.isEmpty() ? "–" : String.join(", ", moves);
    }

    private void scores() {
        var flips = result.flip().scores();
        page.heading(3, "Single scores");
        if (flips.isEmpty()) {
            page.paragraph("No single score, wherever it lies on its scale, changes who leads.");
            return;
        }
        var rows =
                flips.stream()
                        .limit(LISTED)
                        .map(one ->
                                List.of(
                                        Cell.written(result.option(one.option())),
                                        Cell.written(result.criterion(one.criterion())),
                                        Cell.text(
                                                OptionsTables.amount(
                                                        result, one.criterion(), one.from())),
                                        Cell.text(
                                                OptionsTables.amount(
                                                        result, one.criterion(), one.to())),
                                        Cell.written(result.option(one.rival()))))
                        .toList();
        page.table(
                "One score that would have to be another for the lead to be lost, the smallest change of value first (%d of %d)"
                        .formatted(rows.size(), flips.size()),
                List.of("Score of", "On", "Is", "Would be", "Then level"),
                rows);
    }

    private void tornado() {
        if (result.tornado().isEmpty()) {
            return;
        }
        page.heading(3, "What is not known exactly");
        var rows = result.tornado().stream().limit(LISTED).map(this::bar).toList();
        page.table(
                "How far the lead moves when one thing goes from one end of its range to the other; below 0 another option leads",
                List.of("What", "Range", "Lead at the low end", "Lead at the high end"),
                rows);
    }

    private List<Cell> bar(Tornado.Bar bar) {
        boolean score = bar.option().isPresent();
        var what =
                score
                        ? "%s: %s"
                                .formatted(
                                        result.option(bar.option().getAsInt()),
                                        result.criterion(bar.criterion()))
                        : "Weight of " + result.criterion(bar.criterion());
        return List.of(
                Cell.written(what),
                Cell.text(
                        "%s%s to %s"
                                .formatted(
                                        score ? "value " : "",
                                        OptionsWords.value(bar.low()),
                                        OptionsWords.value(bar.high()))),
                Cell.text(OptionsWords.value(bar.leadAtLow())),
                Cell.text(OptionsWords.value(bar.leadAtHigh())));
    }
}
