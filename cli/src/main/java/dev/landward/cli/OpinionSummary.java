package dev.landward.cli;

import dev.landward.analysis.opinion.OpinionMap;
import dev.landward.analysis.opinion.Side;
import dev.landward.analysis.opinion.Statement;
import java.util.List;
import java.util.function.Function;

/// The map as a page of text for a terminal.
final class OpinionSummary {

    private static final int LISTED = 10;

    private final OpinionResult result;
    private final StringBuilder text = new StringBuilder();

    private OpinionSummary(OpinionResult result) {
        this.result = result;
    }

    static String text(OpinionResult result) {
        return new OpinionSummary(result).write();
    }

    private String write() {
        var map = result.map();
        line(OpinionWords.taking(result));
        line(OpinionWords.reading(map));
        if (result.broken() > 0) {
            line(
                    OpinionWords.number((int) result.broken(), "row")
                            + " could not be read and stayed out.");
        }
        if (map.axes().tied()) {
            line("Two directions explain as much: the axes are one choice among several.");
        }
        for (var group : map.groups()) {
            if (map.reading() == OpinionMap.Reading.GROUPS) {
                line("");
                line(
                        "Group %s, %s, %s"
                                .formatted(
                                        group.letter(),
                                        OpinionWords.people(group.size()),
                                        OpinionWords.stability(group)));
                for (var one : group.represents()) {
                    var side = one.side() == Side.AGREE ? "agree" : "disagree";
                    line(
                            "  %d of %d %s".formatted(one.successes(), one.trials(), side),
                            one.statement());
                }
            }
        }
        if (map.reading() == OpinionMap.Reading.GROUPS) {
            list(
                    "Bridging: a sure majority agrees in every group",
                    map.bridging(),
                    s -> OpinionWords.decimal(s.bridging()));
            list(
                    "Dividing: the groups are furthest apart",
                    map.dividing(),
                    s -> OpinionWords.decimal(s.divisive()));
        } else {
            majorities();
        }
        list(
                "Uncertain: more than 30 % pass",
                map.uncertain(), s -> OpinionWords.counts(s.counts()));
        if (map.reading() == OpinionMap.Reading.TOO_FEW) {
            list(
                    "Statements: share that agrees, with its 95 % range",
                    map.statements(), OpinionSummary::range);
        }
        line("");
        line(
                "Seed %d; the same votes and seed give the same figures."
                        .formatted(map.settings().seed()));
        return text.toString();
    }

    private void majorities() {
        var sure = result.map().consensus();
        line("");
        line("Sure majorities" + (sure.isEmpty() ? ": none" : ""));
        for (var one : sure.subList(0, Math.min(LISTED, sure.size()))) {
            var side = one.side() == Side.AGREE ? "agree" : "disagree";
            line(
                    "  %s %s".formatted(OpinionWords.of(one.successes(), one.trials()), side),
                    one.statement());
        }
        more(sure.size());
    }

    private void more(int all) {
        if (all > LISTED) {
            line("  and %d more".formatted(all - LISTED));
        }
    }

    private static String range(Statement one) {
        var interval = one.counts().interval(Side.AGREE);
        return "%d of %d, %s to %s"
                .formatted(
                        one.counts().agree(),
                        one.counts().seen(),
                        OpinionWords.share(interval.low()),
                        OpinionWords.share(interval.high()));
    }

    private void list(
            String title, List<Statement> statements, Function<Statement, String> figure) {
        line("");
        line(title + (statements.isEmpty() ? ": none" : ""));
        statements.stream().limit(LISTED).forEach(one -> line("  " + figure.apply(one), one.id()));
        more(statements.size());
    }

    private void line(String figure, long statement) {
        line(figure + "  " + plain(result.round().text(statement)));
    }

    /// Text of people as one line, without what a terminal would obey.
    private static String plain(String said) {
        var plain = said.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return plain.length() <= 160 ? plain : plain.substring(0, 159) + "…";
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
