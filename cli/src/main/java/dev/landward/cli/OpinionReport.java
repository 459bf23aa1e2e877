package dev.landward.cli;

import dev.landward.analysis.opinion.OpinionGroup;
import dev.landward.analysis.opinion.OpinionMap;
import dev.landward.analysis.opinion.OpinionMap.Reading;
import dev.landward.analysis.opinion.Side;
import dev.landward.analysis.opinion.Statement;
import dev.landward.cli.Html.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The map as a page of its own: no script, no other file, readable in light and dark, by eye and
/// by ear. The answer comes first, then what it rests on.
final class OpinionReport {

    private static final int LISTED = 15;
    private static final int NEAREST = 5;
    static final int DIVIDING = 10;

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
        page.raw("<style>" + ReportStyle.CSS + "</style>\n</head>\n<body>\n<main>");
        page.heading(1, "What people think, and where groups meet");
        page.raw("<p class=\"lead\">" + Html.escaped(lead()) + "</p>");
        page.paragraph(OpinionWords.taking(result));
        page.raw("<div class=\"answer\">");
        OpinionShort.write(page, result);
        if (map.reading() != Reading.TOO_FEW) {
            picture();
        }
        page.raw("</div>");
        if (map.reading() == Reading.GROUPS) {
            meeting();
            parting();
            map.groups().forEach(this::group);
        } else {
            agreeing();
        }
        uncertain();
        all();
        reckoning();
        return page.raw("</main>\n</body>\n</html>").toString();
    }

    private String lead() {
        var reading = OpinionWords.reading(map);
        return map.reading() == Reading.GROUPS
                ? reading + " " + OpinionWords.meeting(map)
                : reading;
    }

    private void picture() {
        var picture = new OpinionPicture(result);
        page.raw("<figure>" + picture.svg());
        page.raw("<figcaption>" + Html.escaped(picture.description()) + "</figcaption></figure>");
    }

    private void meeting() {
        page.heading(2, "Where the groups meet", "meet");
        page.paragraph(
                map.bridging().isEmpty()
                        ? "No statement has a sure majority in every group yet. The nearest come first."
                        : "A sure majority agrees in every group with %s."
                                .formatted(
                                        OpinionWords.number(map.bridging().size(), "statement")));
        var nearest =
                map.statements().stream()
                        .sorted(Comparator.comparingDouble((Statement one) -> -one.bridging()))
                        .limit(Math.clamp(map.bridging().size(), NEAREST, LISTED))
                        .toList();
        byGroup("Bridging statements", "meets", "At least", nearest, Statement::bridging);
        listed(map.bridging().size());
    }

    private void parting() {
        page.heading(2, "Where the groups part", "part");
        page.paragraph(
                "The statements on which the groups are furthest apart. The first %d have their place on the map: somebody who agreed with nothing else would stand there."
                        .formatted(OpinionPicture.MARKED));
        byGroup(
                "Dividing statements",
                "divides",
                "Apart by",
                map.dividing().stream().limit(DIVIDING).toList(),
                Statement::divisive);
    }

    private void byGroup(
            String caption,
            String name,
            String figure,
            List<Statement> statements,
            ToDoubleFunction<Statement> of) {
        page.raw("<p class=\"quiet\">" + OpinionWords.BARS + "</p>");
        var heads = new ArrayList<>(List.of("Statement"));
        map.groups().forEach(group -> heads.add("Group %s agrees".formatted(group.letter())));
        heads.add(figure);
        var rows =
                IntStream.range(0, statements.size())
                        .mapToObj(i -> {
                            var one = statements.get(i);
                            var row = new ArrayList<Cell>();
                            row.add(Cell.written(text(one), "%s-%d".formatted(name, i + 1)));
                            one.byGroup().forEach(counts -> row.add(ShareBar.cell(counts)));
                            row.add(Cell.text(OpinionWords.share(of.applyAsDouble(one))));
                            return List.copyOf(row);
                        })
                        .toList();
        page.table(caption, heads, rows);
    }

    private void group(OpinionGroup group) {
        page.heading(2, "What group %s stands for".formatted(group.letter()), id(group.letter()));
        page.paragraph(
                "%s, %s."
                        .formatted(
                                OpinionWords.people(group.size()), OpinionWords.stability(group)));
        if (group.represents().isEmpty()) {
            page.paragraph("No statement tells this group from the others beyond chance.");
            return;
        }
        var rows =
                group.represents().stream()
                        .map(one ->
                                List.of(
                                        Cell.written(result.round().text(one.statement())),
                                        Cell.text(
                                                one.side() == Side.AGREE ? "agrees" : "disagrees"),
                                        Cell.text(OpinionWords.of(one.successes(), one.trials())),
                                        Cell.text(OpinionWords.decimal(one.ratio()))))
                        .toList();
        page.table(
                "Statements that tell group %s from the others".formatted(group.letter()),
                List.of("Statement", "The group", "How many", "Times as often as others"),
                rows);
    }

    /// The name of a group's section within the page.
    static String id(String letter) {
        return "group-" + Html.escaped(letter);
    }

    private void agreeing() {
        page.heading(2, "What most agree with", "meet");
        page.paragraph("Statements with a sure majority among all who voted on them.");
        var rows =
                map.consensus().stream()
                        .limit(LISTED)
                        .map(one ->
                                List.of(
                                        Cell.written(result.round().text(one.statement())),
                                        Cell.text(one.side() == Side.AGREE ? "agree" : "disagree"),
                                        Cell.text(OpinionWords.of(one.successes(), one.trials()))))
                        .toList();
        page.table("Sure majorities", List.of("Statement", "Most", "How many"), rows);
        listed(map.consensus().size());
    }

    private void listed(int all) {
        if (all > LISTED) {
            page.paragraph("The surest %d of %d are listed.".formatted(LISTED, all));
        }
    }

    private void uncertain() {
        page.heading(2, "What people are not sure about", "uncertain");
        if (map.uncertain().isEmpty()) {
            page.paragraph("No statement was passed by more than 30 % of those who saw it.");
            return;
        }
        page.paragraph("More than 30 % of those who saw these statements passed.");
        var rows =
                map.uncertain().stream()
                        .map(one ->
                                List.of(
                                        Cell.written(text(one)),
                                        Cell.text(
                                                OpinionWords.of(
                                                        one.counts().pass(), one.counts().seen()))))
                        .toList();
        page.table("Uncertain statements", List.of("Statement", "Passed"), rows);
    }

    private void all() {
        page.heading(2, "All statements", "all");
        page.paragraph(
                "Each share is followed by the range in which it probably lies (95 %). Who has not answered is unknown and in no count.");
        var rows =
                map.statements().stream()
                        .map(one ->
                                List.of(
                                        Cell.written(text(one)),
                                        Cell.text(side(one, Side.AGREE)),
                                        Cell.text(side(one, Side.DISAGREE)),
                                        Cell.number(one.counts().pass()),
                                        Cell.number(one.counts().seen())))
                        .toList();
        page.table(
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
                "The last vote of a person on a statement counts. People are placed on the two directions in which opinions differ most; a missing vote stands at the mean of its statement. Groups are believed only where they are clearer than votes dealt by chance make them; between them there may be no gap, and who stands at the border could stand on either side. Stability is how much of a group comes back when two thirds of the people are asked: above 0.75 stable, below 0.6 doubtful. “At least” is the lower end of the 95 % range in the least sure group.");
        if (map.axes().tied()) {
            page.paragraph(
                    "Two directions explain as much: those of the map are one choice among several.");
        }
        page.paragraph(
                "Seed %d. Smallest group %d. %s left out because they could not be read."
                        .formatted(
                                map.settings().seed(),
                                map.settings().minimumGroup(),
                                OpinionWords.number(result.broken(), "row")));
    }
}
