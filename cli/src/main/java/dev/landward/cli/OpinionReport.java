package dev.landward.cli;

import dev.landward.analysis.opinion.Counts;
import dev.landward.analysis.opinion.OpinionGroup;
import dev.landward.analysis.opinion.OpinionMap;
import dev.landward.analysis.opinion.Side;
import dev.landward.analysis.opinion.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The map as a page of its own: no script, no other file, readable in light and dark, by eye and
/// by ear.
final class OpinionReport {

    private static final int LISTED = 15;

    private final OpinionResult result;
    private final OpinionMap map;
    private final Html page = new Html();

    private OpinionReport(OpinionResult result) {
        this.result = result;
        map = result.map();
    }

    static String html(OpinionResult result) {
        return new OpinionReport(result).write();
    }

    private String write() {
        page.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        page.raw("<title>What people think, and where groups meet</title>");
        page.raw("<style>" + STYLE + "</style>\n</head>\n<body>\n<main>");
        page.heading(1, "What people think, and where groups meet");
        page.paragraph(OpinionWords.taking(result));
        page.raw("<p class=\"lead\">" + Html.escaped(OpinionWords.reading(map)) + "</p>");
        if (map.reading() != OpinionMap.Reading.TOO_FEW) {
            picture();
        }
        if (map.reading() == OpinionMap.Reading.GROUPS) {
            map.groups().forEach(this::group);
            meeting();
        } else {
            agreeing();
        }
        uncertain();
        all();
        reckoning();
        return page.raw("</main>\n</body>\n</html>").toString();
    }

    private void picture() {
        var picture = new OpinionPicture(result.places(), map.groups());
        var description =
                OpinionWords.reading(map)
                        + " People near each other voted alike."
                        + picture.selection();
        page.heading(2, "The map");
        page.raw("<figure>" + picture.svg(description));
        page.raw("<figcaption>" + Html.escaped(description) + "</figcaption></figure>");
        var rows =
                map.groups().stream()
                        .map(group ->
                                List.of(
                                        "Group " + group.letter(),
                                        "%,d".formatted(group.size()),
                                        map.reading() == OpinionMap.Reading.GROUPS
                                                ? OpinionWords.stability(group)
                                                : "–"))
                        .toList();
        page.table("Groups on the map", List.of("Group", "People", "Stability"), rows);
    }

    private void group(OpinionGroup group) {
        page.heading(2, "What group %s stands for".formatted(group.letter()));
        if (group.represents().isEmpty()) {
            page.paragraph("No statement tells this group from the others beyond chance.");
            return;
        }
        var rows =
                group.represents().stream()
                        .map(one ->
                                List.of(
                                        result.round().text(one.statement()),
                                        one.side() == Side.AGREE ? "agree" : "disagree",
                                        "%d of %d".formatted(one.successes(), one.trials()),
                                        OpinionWords.decimal(one.ratio())))
                        .toList();
        page.statements(
                "Statements that tell group %s from the others".formatted(group.letter()),
                List.of("Statement", "The group", "How many", "Times as often as others"),
                rows);
    }

    private void meeting() {
        page.heading(2, "Where the groups meet");
        if (map.bridging().isEmpty()) {
            page.paragraph(
                    "No statement has a sure majority in every group yet. The nearest come first.");
        } else {
            page.paragraph(
                    "A sure majority agrees in every group with %s."
                            .formatted(OpinionWords.number(map.bridging().size(), "statement")));
        }
        var nearest =
                map.statements().stream()
                        .sorted(Comparator.comparingDouble((Statement one) -> -one.bridging()))
                        .limit(Math.clamp(map.bridging().size(), 5, LISTED))
                        .toList();
        byGroup("Bridging statements: how many agree", "At least", nearest, Statement::bridging);
        page.heading(2, "Where the groups part");
        page.paragraph("The statements on which the groups are furthest apart.");
        byGroup(
                "Dividing statements: how many agree",
                "Apart by",
                map.dividing().stream().limit(10).toList(),
                Statement::divisive);
    }

    private void byGroup(
            String caption,
            String figure,
            List<Statement> statements,
            java.util.function.ToDoubleFunction<Statement> of) {
        var heads = new ArrayList<>(List.of("Statement", figure));
        map.groups().forEach(group -> heads.add("Group " + group.letter()));
        var rows =
                statements.stream()
                        .map(one -> {
                            var row = new ArrayList<>(List.of(text(one)));
                            row.add(OpinionWords.share(of.applyAsDouble(one)));
                            one.byGroup().forEach(counts -> row.add(agreeing(counts)));
                            return List.copyOf(row);
                        })
                        .toList();
        page.statements(caption, heads, rows);
    }

    private static String agreeing(Counts counts) {
        return "%d of %d".formatted(counts.agree(), counts.seen());
    }

    private void agreeing() {
        page.heading(2, "What most agree with");
        page.paragraph("Statements with a sure majority among all who voted on them.");
        var rows =
                map.consensus().stream()
                        .limit(LISTED)
                        .map(one ->
                                List.of(
                                        result.round().text(one.statement()),
                                        one.side() == Side.AGREE ? "agree" : "disagree",
                                        "%d of %d".formatted(one.successes(), one.trials())))
                        .toList();
        page.statements("Sure majorities", List.of("Statement", "Most", "How many"), rows);
    }

    private void uncertain() {
        page.heading(2, "What people are not sure about");
        if (map.uncertain().isEmpty()) {
            page.paragraph("No statement was passed by more than 30 % of those who saw it.");
            return;
        }
        page.paragraph("More than 30 % of those who saw these statements passed.");
        var rows =
                map.uncertain().stream()
                        .map(one ->
                                List.of(
                                        text(one),
                                        "%d of %d"
                                                .formatted(
                                                        one.counts().pass(), one.counts().seen())))
                        .toList();
        page.statements("Uncertain statements", List.of("Statement", "Passed"), rows);
    }

    private void all() {
        page.heading(2, "All statements");
        page.paragraph(
                "Each share is followed by the range in which it probably lies (95 %). Who has not answered is unknown and in no count.");
        var rows =
                map.statements().stream()
                        .map(one ->
                                List.of(
                                        text(one),
                                        side(one, Side.AGREE),
                                        side(one, Side.DISAGREE),
                                        "%,d".formatted(one.counts().pass()),
                                        "%,d".formatted(one.counts().seen())))
                        .toList();
        page.statements(
                "All statements",
                List.of("Statement", "Agree", "Disagree", "Pass", "Answered"),
                rows);
    }

    private static String side(Statement one, Side side) {
        var interval = one.counts().interval(side);
        return one.counts().seen() == 0
                ? "–"
                : "%,d (%s to %s)"
                        .formatted(
                                one.counts().of(side),
                                OpinionWords.share(interval.low()),
                                OpinionWords.share(interval.high()));
    }

    private String text(Statement one) {
        return result.round().text(one.id());
    }

    private void reckoning() {
        page.heading(2, "How this was reckoned");
        page.paragraph(
                "The last vote of a person on a statement counts. People are placed on the two directions in which opinions differ most; a missing vote stands at the mean of its statement. Groups are believed only where they are clearer than votes dealt by chance make them. Stability is how much of a group comes back when two thirds of the people are asked: above 0.75 stable, below 0.6 doubtful. “At least” is the lower end of the 95 % range in the least sure group.");
        page.paragraph(
                "Seed %d. Smallest group %d. %s left out because they could not be read."
                        .formatted(
                                map.settings().seed(),
                                map.settings().minimumGroup(),
                                OpinionWords.number((int) result.broken(), "row")));
    }

    private static final String STYLE =
            """

            :root { color-scheme: light dark; --text: #1c2530; --quiet: #586474; --ground: #ffffff; --line: #d5dbe3;
              --group-0: #1f64b4; --group-1: #b4521c; --group-2: #23784a; --group-3: #86408f; --group-4: #8a6100; }
            @media (prefers-color-scheme: dark) {
              :root { --text: #e7ebf1; --quiet: #a9b4c3; --ground: #151c26; --line: #364254;
                --group-0: #74b3f4; --group-1: #f0a06a; --group-2: #66c792; --group-3: #d596dc; --group-4: #dbb447; }
            }
            body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; }
            main { max-width: 60rem; margin: auto; padding: 1.5rem 1rem 4rem; }
            h1 { line-height: 1.2; text-wrap: balance; }
            h2 { margin-block-start: 2.5rem; }
            p, figcaption { max-width: 70ch; }
            .lead { font-size: 1.2rem; }
            figure { margin: 0; }
            figcaption { color: var(--quiet); }
            svg { display: block; width: 100%; height: auto; }
            svg .axis { stroke: var(--line); fill: none; }
            svg g path { fill-opacity: 0.75; }
            svg text { font: 700 28px system-ui, sans-serif; text-anchor: middle; dominant-baseline: middle; fill: var(--text);
              paint-order: stroke; stroke: var(--ground); stroke-width: 6px; stroke-linejoin: round; }
            .group-0 { fill: var(--group-0); } .group-1 { fill: var(--group-1); } .group-2 { fill: var(--group-2); }
            .group-3 { fill: var(--group-3); } .group-4 { fill: var(--group-4); }
            .scroll { overflow-x: auto; }
            .scroll:focus-visible { outline: 2px solid var(--group-0); outline-offset: 2px; }
            table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
            caption { text-align: start; color: var(--quiet); padding-block: 0.5rem; }
            th, td { text-align: start; vertical-align: top; padding: 0.4rem 1rem 0.4rem 0; border-block-end: 1px solid var(--line); }
            th[scope="row"] { font-weight: 400; min-width: 11rem; white-space: pre-line; overflow-wrap: anywhere; }
            td { white-space: nowrap; }
            @media print { body { background: #fff; color: #000; } }
            """;
}
