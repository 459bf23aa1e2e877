package dev.landward.cli;

import dev.landward.cli.Html.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What is said of a model as a page of its own: no script, no other file, readable in light and
/// dark, by eye and by ear. First the answer and how sure it is, then what it depends on, then who
/// would lose by it, then all figures.
final class OptionsReport {

    private static final String STYLE =
            """
            .wide { overflow-x: auto; }
            .wide:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
            .wide th[scope="col"] { white-space: normal; vertical-align: bottom; min-width: 6.5rem; }
            .parts { display: block; width: 100%; min-width: 9rem; max-width: 26rem; height: 0.8rem; margin-block-start: 0.2rem; }
            .parts .ground { fill: var(--pass); fill-opacity: 0.45; }
            .parts .cut { fill: var(--ground); }
            .fails { border-inline-start: 0.3rem solid var(--disagree); padding-inline-start: 0.75rem; }
            .short ul.plain { list-style: disc; padding-inline-start: 1.2rem; }
            td.wrap { white-space: normal; min-width: 14rem; }
            .key { list-style: none; margin: 0.25rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.15rem 1.1rem; }
            .key svg { width: 0.8em; height: 0.8em; margin-inline-end: 0.35em; }
            .answer.one { grid-template-columns: minmax(0, 1fr); }
            """;
    private static final int COLOURS = 5;

    private final OptionsResult result;
    private final Html page = new Html();

    private OptionsReport(OptionsResult result) {
        this.result = result;
    }

    static String html(OptionsResult result) {
        return new OptionsReport(result).write();
    }

    private String write() {
        page.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        page.raw("<title>Which option serves best, and how sure that is</title>");
        page.raw("<style>" + ReportStyle.CSS + STYLE + "</style>\n</head>\n<body>\n<main>");
        page.heading(1, "Which option serves best, and how sure that is");
        page.raw("<p class=\"lead\">" + said(OptionsWords.lead(result)) + "</p>");
        quoted(OptionsWords.sure(result));
        page.raw("<p class=\"quiet\">" + Html.escaped(OptionsWords.taking(result)) + "</p>");
        OptionsWords.failing(result)
                .forEach(text -> page.raw("<p class=\"fails\">" + said(text) + "</p>"));
        page.raw("<div class=\"answer one\">");
        brief();
        page.raw("</div>");
        ranking();
        new OptionsDepends(result, page).write();
        new OptionsTables(result, page).write();
        return page.raw("</main>\n</body>\n</html>").toString();
    }

    private void brief() {
        page.raw("<section class=\"short\" aria-labelledby=\"short\">");
        page.heading(2, "In short", "short");
        page.heading(3, "What would change it");
        quoted(OptionsWords.flip(result));
        var intervals = OptionsWords.intervals(result);
        if (!intervals.isEmpty()) {
            page.raw("<ul class=\"plain\">");
            intervals.stream().limit(5).forEach(text -> page.raw("<li>" + said(text) + "</li>"));
            page.raw("</ul>");
            page.raw("<p><a href=\"#depends\">All that it depends on</a></p>");
        }
        if (result.groups().isPresent()) {
            page.heading(3, "Who would give something up");
            OptionsGroups.losers(result).forEach(this::quoted);
            page.raw("<p><a href=\"#groups\">Group by group</a></p>");
        }
        page.heading(3, "A second opinion");
        quoted(OptionsWords.second(result));
        page.raw("</section>");
    }

    private void quoted(String text) {
        page.raw("<p>" + said(text) + "</p>");
    }

    /// Names stand in “…”, and are not to be translated.
    static String said(String text) {
        return Html.escaped(text)
                .replace("“", "“<span " + Html.WRITTEN + ">")
                .replace("”", "</span>”");
    }

    private void ranking() {
        page.heading(2, "The options, best first", "ranking");
        page.paragraph(
                "A value of 1 would be the best of every scale, 0 the worst. The bar shows which criterion brings how much; how often an option is first counts everything that what was said of weights and scores leaves open.");
        key();
        var rows = new ArrayList<List<Cell>>();
        int place = 0;
        for (int i : result.ranking().order()) {
            var row = new ArrayList<Cell>();
            boolean fails = !result.model().passes()[i];
            row.add(Cell.written(result.option(i)));
            row.add(Cell.text(fails ? "fails a must" : Integer.toString(++place)));
            row.add(value(i));
            row.add(Cell.text(OptionsWords.share(result.open().acceptability(i, 0))));
            row.add(Cell.text(confidence(i)));
            row.add(Cell.text(dominated(i)));
            rows.add(row);
        }
        page.table(
                "Options by value",
                List.of(
                        "Option",
                        "Place",
                        "Value",
                        "First how often",
                        "First with its own weights",
                        "Worse everywhere than"),
                rows);
        contributions();
    }

    private String confidence(int option) {
        var sure = result.open().confidence(option);
        return sure.isPresent() ? OptionsWords.share(sure.getAsDouble()) : "never first";
    }

    private String dominated(int option) {
        var by =
                result.dominated().stream()
                        .filter(d -> d.option() == option)
                        .map(d -> result.option(d.by()))
                        .toList();
        return by.isEmpty() ? "–" : String.join(", ", by);
    }

    private Cell value(int option) {
        var svg =
                new StringBuilder(
                        "<svg class=\"parts\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><path class=\"ground\" d=\"M0,0H1000V10H0Z\"/>");
        double at = 0;
        var parts = result.ranking().contributions()[option];
        for (int j = 0; j < parts.length; j++) {
            double until = at + 1000 * parts[j];
            svg.append(
                    String.format(
                            Locale.ROOT,
                            "<path class=\"group-%d\" d=\"M%.1f,0H%.1fV10H%.1fZ\"/><path class=\"cut\" d=\"M%.1f,0H%.1fV10H%.1fZ\"/>",
                            j % COLOURS,
                            at,
                            until,
                            at,
                            Math.max(at, until - 3),
                            until,
                            Math.max(at, until - 3)));
            at = until;
        }
        var text = OptionsWords.value(result.ranking().values()[option]);
        return new Cell(text + svg.append("</svg>"), "");
    }

    private void key() {
        page.raw("<ul class=\"key\" aria-label=\"Parts of the bars, from the left\">");
        for (int j = 0; j < result.weights().length; j++) {
            page.raw(
                    "<li><svg viewBox=\"0 0 10 10\" aria-hidden=\"true\"><path class=\"group-%d\" d=\"M0,0H10V10H0Z\"/></svg><span %s>%s</span></li>"
                            .formatted(
                                    j % COLOURS, Html.WRITTEN, Html.escaped(result.criterion(j))));
        }
        page.raw("</ul>");
    }

    private void contributions() {
        var order = result.ranking().order();
        var heads = new ArrayList<>(List.of("Criterion", "Weight"));
        order.forEach(i -> heads.add(result.option(i)));
        var rows =
                IntStream.range(0, result.weights().length)
                        .mapToObj(j -> {
                            var row = new ArrayList<Cell>();
                            row.add(Cell.written(result.criterion(j)));
                            row.add(Cell.text(OptionsWords.value(result.weights()[j])));
                            order.forEach(i -> row.add(part(i, j)));
                            return List.copyOf(row);
                        })
                        .toList();
        OptionsTables.wide(page, "What each criterion brings to each option", heads, rows);
    }

    private Cell part(int option, int criterion) {
        double part = result.ranking().contributions()[option][criterion];
        return Cell.text(OptionsWords.value(part));
    }
}
