package dev.landward.cli;

import dev.landward.analysis.opinion.Agreed;
import dev.landward.analysis.opinion.OpinionGroup;
import dev.landward.analysis.opinion.OpinionMap;
import dev.landward.analysis.opinion.OpinionMap.Reading;
import dev.landward.analysis.opinion.Side;
import dev.landward.analysis.opinion.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The answer in short: which groups there are, where they meet, what divides them, and what nobody
/// is sure of.
final class OpinionShort {

    private final Html page;
    private final OpinionResult result;
    private final OpinionMap map;

    private OpinionShort(Html page, OpinionResult result) {
        this.page = page;
        this.result = result;
        map = result.map();
    }

    static void write(Html page, OpinionResult result) {
        new OpinionShort(page, result).write();
    }

    private void write() {
        page.raw("<section class=\"short\" aria-labelledby=\"short\">");
        page.heading(2, "In short", "short");
        if (map.reading() == Reading.GROUPS) {
            groups();
            meeting();
            dividing();
        } else {
            agreeing();
        }
        uncertain();
        page.raw("</section>");
    }

    private void groups() {
        page.heading(3, "The groups");
        page.raw("<ul>");
        for (int g = 0; g < map.groups().size(); g++) {
            var group = map.groups().get(g);
            page.raw(
                    "<li>%s <a href=\"#%s\">Group %s</a>: %s, %s%s</li>"
                            .formatted(
                                    OpinionPicture.badge(g),
                                    OpinionReport.id(group.letter()),
                                    Html.escaped(group.letter()),
                                    OpinionWords.people(group.size()),
                                    OpinionWords.stability(group),
                                    standsFor(group)));
        }
        page.raw("</ul>");
    }

    private String standsFor(OpinionGroup group) {
        return group.represents().stream()
                .max(java.util.Comparator.comparingDouble(one -> one.strength()))
                .map(one ->
                        ", %s with %s"
                                .formatted(
                                        one.side() == Side.AGREE ? "agrees" : "disagrees",
                                        said(one.statement())))
                .orElse("");
    }

    private void meeting() {
        page.heading(3, "Where they meet");
        if (map.bridging().isEmpty()) {
            page.paragraph("On no statement yet has every group a sure majority.");
            return;
        }
        var surest = map.bridging().getFirst();
        one(
                "<a href=\"#meet\">On %s</a>, most surely on"
                        .formatted(OpinionWords.number(map.bridging().size(), "statement")),
                surest.id(),
                shares(surest));
    }

    private void dividing() {
        page.heading(3, "What divides them");
        var widest = map.dividing().getFirst();
        one("<a href=\"#part\">Most of all</a>", widest.id(), shares(widest));
    }

    private String shares(Statement statement) {
        return IntStream.range(0, map.groups().size())
                .mapToObj(g -> {
                    var counts = statement.byGroup().get(g);
                    return "%s %s"
                            .formatted(
                                    map.groups().get(g).letter(),
                                    counts.seen() == 0
                                            ? "has not answered"
                                            : OpinionWords.share(
                                                    (double) counts.agree() / counts.seen()));
                })
                .collect(Collectors.joining(", ", "", " agree."));
    }

    private void agreeing() {
        page.heading(3, "What most agree with");
        if (map.consensus().isEmpty()) {
            page.paragraph("No statement has a sure majority yet.");
            return;
        }
        Agreed surest = map.consensus().getFirst();
        one(
                "<a href=\"#meet\">On %s</a> most are of one mind, most clearly on"
                        .formatted(OpinionWords.number(map.consensus().size(), "statement")),
                surest.statement(),
                "%s %s."
                        .formatted(
                                OpinionWords.of(surest.successes(), surest.trials()),
                                surest.side() == Side.AGREE ? "agree" : "disagree"));
    }

    private void uncertain() {
        page.heading(3, "What people are not sure about");
        if (map.uncertain().isEmpty()) {
            page.paragraph("Nothing: no statement was passed by more than 30 %.");
            return;
        }
        var most = map.uncertain().getFirst();
        one(
                "<a href=\"#uncertain\">About %s</a>, most of all"
                        .formatted(OpinionWords.number(map.uncertain().size(), "statement")),
                most.id(),
                "%s passed."
                        .formatted(OpinionWords.of(most.counts().pass(), most.counts().seen())));
    }

    private void one(String markup, long statement, String figures) {
        page.raw(
                "<p>%s %s <b>%s</b></p>".formatted(markup, said(statement), Html.escaped(figures)));
    }

    private String said(long statement) {
        return "<q class=\"said\" %s>%s</q>"
                .formatted(Html.WRITTEN, Html.escaped(result.round().text(statement)));
    }
}
