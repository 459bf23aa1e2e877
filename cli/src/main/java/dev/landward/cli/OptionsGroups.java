package dev.landward.cli;

import dev.landward.analysis.ranking.Groups;
import dev.landward.cli.Html.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Who wins and who gives something up, group by group.
final class OptionsGroups {

    private final OptionsResult result;
    private final Html page;

    OptionsGroups(OptionsResult result, Html page) {
        this.result = result;
        this.page = page;
    }

    /// Which groups would have chosen another option, and what they give up.
    static List<String> losers(OptionsResult result) {
        var groups = result.groups().orElseThrow();
        int winner = result.winner();
        var said = new ArrayList<String>();
        for (var group : groups.groups()) {
            if (group.regret()[winner] > 1e-9) {
                said.add(
                        "“%s” (%s) would choose “%s”; with “%s” it gives up %s, most of it on “%s”."
                                .formatted(
                                        group.name(),
                                        OpinionWords.people(group.size()),
                                        result.option(group.winner()),
                                        result.option(winner),
                                        OptionsWords.value(group.regret()[winner]),
                                        result.criterion(
                                                worst(
                                                        groups.change(
                                                                group.name(),
                                                                winner,
                                                                group.winner())))));
            }
            statusQuo(result)
                    .filter(now -> now != winner && group.values()[winner] < group.values()[now])
                    .ifPresent(now ->
                            said.add(
                                    "“%s” would be worse off than with “%s”: a remedy is owed."
                                            .formatted(group.name(), result.option(now))));
        }
        return said.isEmpty()
                ? List.of("Every group would choose “%s” itself.".formatted(result.option(winner)))
                : said;
    }

    private static int worst(double[] change) {
        return IntStream.range(0, change.length)
                .boxed()
                .min(Comparator.comparingDouble(j -> change[j]))
                .orElseThrow();
    }

    private static Optional<Integer> statusQuo(OptionsResult result) {
        return result.model().statusQuo().map(result.model().options()::indexOf);
    }

    void write(Groups groups) {
        page.heading(2, "Who wins, who gives something up", "groups");
        page.paragraph(
                "Each group's values are the mean of its people's, with their own weights. What it gives up is how much less the leading option is worth to it than the one it would choose.");
        var now = statusQuo(result);
        var heads =
                new ArrayList<>(
                        List.of(
                                "Group",
                                "People",
                                "Would choose",
                                "Value of the leader",
                                "Gives up",
                                "Most of it on"));
        now.ifPresent(_ -> heads.add("Against today"));
        int winner = result.winner();
        var rows = new ArrayList<List<Cell>>();
        for (var group : groups.groups()) {
            var change = groups.change(group.name(), winner, group.winner());
            boolean loses = group.regret()[winner] > 1e-9;
            var row = new ArrayList<Cell>();
            row.add(Cell.written(group.name()));
            row.add(Cell.number(group.size()));
            row.add(Cell.written(result.option(group.winner())));
            row.add(Cell.text(OptionsWords.value(group.values()[winner])));
            row.add(Cell.text(loses ? OptionsWords.value(group.regret()[winner]) : "nothing"));
            row.add(loses ? Cell.written(result.criterion(worst(change))) : Cell.text("–"));
            now.ifPresent(i ->
                    row.add(
                            Cell.text(
                                    OptionsTables.signed(
                                            group.values()[winner] - group.values()[i]))));
            rows.add(row);
        }
        page.table("Group by group", heads, rows);
        page.raw(
                "<p>%s</p>"
                        .formatted(
                                OptionsReport.said(
                                        "The option with which the group that gives up most gives up least is “%s”."
                                                .formatted(result.option(groups.leastRegret())))));
        choices(groups);
        disagreement(groups);
        decisive(groups);
    }

    private void choices(Groups groups) {
        var choices = groups.choices();
        var regret = groups.largestRegret();
        var rows =
                result.ranking().order().stream()
                        .map(i ->
                                List.of(
                                        Cell.written(result.option(i)),
                                        Cell.number(choices[i]),
                                        Cell.text(
                                                result.voices()
                                                        .map(v ->
                                                                OptionsWords.share(
                                                                        v.acceptability(i, 0)))
                                                        .orElse("–")),
                                        Cell.text(OptionsWords.value(regret[i]))))
                        .toList();
        page.table(
                "What people would choose by their own weights",
                List.of("Option", "People", "First how often", "Most a group gives up"),
                rows);
    }

    private void disagreement(Groups groups) {
        var heads = new ArrayList<>(List.of("Criterion", "Mean weight", "Spread"));
        var all = groups.groups();
        all.forEach(group -> heads.add(group.name()));
        var mean = groups.priorities();
        var spread = groups.disagreement();
        var rows =
                IntStream.range(0, mean.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(j -> -spread[j]))
                        .map(j -> {
                            var row = new ArrayList<Cell>();
                            row.add(Cell.written(result.criterion(j)));
                            row.add(Cell.text(OptionsWords.value(mean[j])));
                            row.add(Cell.text(OptionsWords.value(spread[j])));
                            all.forEach(
                                    g -> row.add(Cell.text(OptionsWords.value(g.weights()[j]))));
                            return List.copyOf(row);
                        })
                        .toList();
        OptionsTables.wide(page, "Where people disagree most about weights", heads, rows);
    }

    private void decisive(Groups groups) {
        var said = new ArrayList<String>();
        groups.decisiveGroups()
                .forEach((name, option) ->
                        said.add(
                                "Without “%s” “%s” would lead in the mean of all people."
                                        .formatted(name, result.option(option))));
        int people = groups.decisivePeople().size();
        if (people > 0) {
            said.add(
                    "Without any one of %s another option would lead in that mean."
                            .formatted(OpinionWords.people(people)));
        }
        if (said.isEmpty()) {
            said.add(
                    "No single group, and no single person, decides who leads in the mean of all.");
        }
        said.forEach(text -> page.raw("<p>" + OptionsReport.said(text) + "</p>"));
    }
}
