package dev.landward.cli;

import dev.landward.analysis.ranking.Scale;
import dev.landward.analysis.ranking.Score;
import dev.landward.analysis.weights.RandomIndex;
import dev.landward.cli.Html.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The later parts of the report: who gives something up, how sure it is rank by rank, the second
/// opinion, what was given, and how it was reckoned.
final class OptionsTables {

    private final OptionsResult result;
    private final Html page;

    OptionsTables(OptionsResult result, Html page) {
        this.result = result;
        this.page = page;
    }

    void write() {
        result.groups().ifPresent(new OptionsGroups(result, page)::write);
        ranks();
        second();
        given();
        reckoning();
    }

    /// A table that may be wider than a screen: it scrolls by itself, by keyboard too.
    static void wide(Html page, String caption, List<String> heads, List<List<Cell>> rows) {
        page.raw(
                "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"%s\">"
                        .formatted(Html.escaped(caption)));
        page.table(caption, heads, rows);
        page.raw("</div>");
    }

    static String signed(double change) {
        return (change >= 0 ? "+" : "−") + OptionsWords.value(Math.abs(change));
    }

    private void ranks() {
        var open = result.open();
        int n = result.model().options().size();
        page.heading(2, "How sure, rank by rank", "sure");
        page.paragraph(
                open.samples() == 1
                        ? "Nothing was left open, so each option has one rank."
                        : "Out of %,d draws of everything that what was said leaves open; each share is exact to ± %.2f points (95 %%).%s"
                                .formatted(
                                        open.samples(),
                                        196 * open.standardError(),
                                        open.isSettled()
                                                ? ""
                                                : " Who is first most often is not settled by so many draws."));
        var heads = new ArrayList<>(List.of("Option"));
        IntStream.rangeClosed(1, n).forEach(k -> heads.add("Rank " + k));
        var rows = new ArrayList<List<Cell>>();
        for (int i : result.ranking().order()) {
            var row = new ArrayList<>(List.of(Cell.written(result.option(i))));
            IntStream.range(0, n)
                    .forEach(k -> row.add(Cell.text(OptionsWords.share(open.acceptability(i, k)))));
            rows.add(row);
        }
        wide(page, "How often each option has each rank", heads, rows);
        central();
        pairs();
    }

    private void central() {
        var with =
                result.ranking().order().stream()
                        .filter(i -> result.open().centralWeights(i).isPresent())
                        .toList();
        var heads = new ArrayList<>(List.of("Criterion"));
        with.forEach(i -> heads.add(result.option(i)));
        var rows =
                IntStream.range(0, result.weights().length)
                        .mapToObj(j -> {
                            var row = new ArrayList<>(List.of(Cell.written(result.criterion(j))));
                            with.forEach(i -> row.add(Cell.text(weight(i, j))));
                            return List.copyOf(row);
                        })
                        .toList();
        wide(
                page,
                "Who weighs like this would choose the option: its central weights",
                heads,
                rows);
    }

    private String weight(int option, int criterion) {
        return result.open()
                .centralWeights(option)
                .map(c -> OptionsWords.value(c.weights()[criterion]))
                .orElse("–");
    }

    private void pairs() {
        var order = result.ranking().order();
        var heads = new ArrayList<>(List.of("Option"));
        order.forEach(i -> heads.add("Before " + result.option(i)));
        var rows = new ArrayList<List<Cell>>();
        for (int i : order) {
            var row = new ArrayList<>(List.of(Cell.written(result.option(i))));
            for (int k : order) {
                row.add(Cell.text(i == k ? "–" : OptionsWords.share(result.open().winning(i, k))));
            }
            rows.add(row);
        }
        wide(page, "How often one option is worth more than another", heads, rows);
    }

    private void second() {
        page.heading(2, "A second opinion", "second");
        page.raw("<p>" + OptionsReport.said(OptionsWords.second(result)) + "</p>");
        var flows = result.promethee();
        var rows =
                result.ranking().order().stream()
                        .sorted(Comparator.comparingDouble(i -> -flows.net()[i]))
                        .map(i ->
                                List.of(
                                        Cell.written(result.option(i)),
                                        Cell.text(OptionsWords.value(flows.plus()[i])),
                                        Cell.text(OptionsWords.value(flows.minus()[i])),
                                        Cell.text(signed(flows.net()[i]))))
                        .toList();
        page.table(
                "PROMETHEE: how much of the weight speaks for and against each option, among all others",
                List.of("Option", "For", "Against", "Net"),
                rows);
    }

    private void given() {
        page.heading(2, "What was given", "given");
        var pairs = result.pairs();
        pairs.ifPresent(found -> {
            var table = RandomIndex.usual(found.weights().length);
            page.paragraph(
                    "Consistency ratio of the pairs: %.3f (random index %s). %s"
                            .formatted(
                                    found.ratio(table),
                                    table,
                                    found.ratio(table) > 0.1
                                            ? "Above 0.1 judgements are usually looked at again."
                                            : "Up to 0.1 is usually taken as it is."));
            found.worst()
                    .filter(worst -> worst.logInconsistency() > 1e-9)
                    .ifPresent(worst ->
                            page.raw(
                                    "<p>"
                                            + OptionsReport.said(
                                                    "Most at odds are “%s”, “%s” and “%s”: one of the three judgements is %.1f times what the other two imply."
                                                            .formatted(
                                                                    result.criterion(worst.first()),
                                                                    result.criterion(
                                                                            worst.second()),
                                                                    result.criterion(worst.third()),
                                                                    worst.factor()))
                                            + "</p>"));
        });
        var options = result.model().options();
        var heads = new ArrayList<>(List.of("Criterion", "Better"));
        heads.addAll(options);
        var rows =
                IntStream.range(0, result.weights().length)
                        .mapToObj(j -> {
                            var row = new ArrayList<Cell>();
                            var criterion = result.model().criteria().get(j);
                            row.add(Cell.written(criterion.name()));
                            row.add(
                                    Cell.text(
                                            (criterion.more() ? "more" : "less")
                                                    + (criterion.local()
                                                            ? ", from the worst score to the best"
                                                            : "")));
                            for (int i = 0; i < options.size(); i++) {
                                row.add(Cell.text(score(i, j)));
                            }
                            return List.copyOf(row);
                        })
                        .toList();
        wide(page, "Scores as given", heads, rows);
    }

    private String score(int option, int criterion) {
        return switch (result.model().sheet().score(option, criterion)) {
            case Score.Exact(double amount) -> OptionsWords.amount(amount);
            case Score.Between(double low, double high) ->
                    "%s to %s".formatted(OptionsWords.amount(low), OptionsWords.amount(high));
            case Score.Normal(double mean, double deviation) ->
                    "%s ± %s".formatted(OptionsWords.amount(mean), OptionsWords.amount(deviation));
            case Score.Place(int rank) -> "place " + rank;
        };
    }

    /// A value as the amount that is worth it, where the criterion has amounts.
    static String amount(OptionsResult result, int criterion, double value) {
        return switch (result.model().sheet().scale(criterion)) {
            case Scale.Amounts(var function) -> OptionsWords.amount(function.amount(value));
            case Scale.Places _ -> "value " + OptionsWords.value(value);
        };
    }

    private void reckoning() {
        page.heading(2, "How this was reckoned");
        page.paragraph(
                "The value of an option is the sum over criteria of weight times value; an uncertain score counts at its centre. Options that fail a must stand below all others. How often an option is first, and every rank, come from draws of weights and scores, uniform over all that was said (SMAA-2). “First with its own weights” is how often an option is first with the middle of the weights that favour it, given only what is uncertain about scores. What flips the lead is exact. Weights stay at least 0 and sum to 1; “weight moved” is half of the sum of absolute changes.");
        result.model().notes().forEach(note -> page.raw("<p>" + OptionsReport.said(note) + "</p>"));
        page.paragraph(
                "Seed %d, %,d draws; the same model and seed give the same figures."
                        .formatted(result.open().seed(), result.open().samples()));
    }
}
