package dev.landward.stakeholders.pictures;

import dev.landward.analysis.stakeholders.StanceTally;
import dev.landward.documents.charts.Chart;
import dev.landward.documents.charts.StackedBars;
import dev.landward.documents.charts.StackedBars.Row;
import dev.landward.documents.charts.StackedBars.Segment;
import dev.landward.documents.charts.Tone;
import dev.landward.stakeholders.standings.StanceHistory.ByGroup;
import dev.landward.stakeholders.standings.StanceHistory.GroupRow;
import dev.landward.web.Shell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// For and against by group on one day.
///
/// @param now the counts
/// @param group only this group, or `null` for all; which figures are withheld does not depend on
///   it
record StanceBars(ByGroup now, @Nullable Long group) implements Picture {

    @Override
    public Chart chart(Shell shell) {
        return StackedBars.of(
                        shell.text("pictures.stance.title"),
                        sentence(shell),
                        shell.text("pictures.group"),
                        List.of(
                                new Segment(shell.text("pictures.stance.against"), Tone.AGAINST),
                                new Segment(shell.text("pictures.stance.neutral"), Tone.NEUTRAL),
                                new Segment(shell.text("pictures.stance.for"), Tone.FOR)),
                        rows(shell))
                .around(1);
    }

    private List<Row> rows(Shell shell) {
        var rows = new ArrayList<Row>();
        var withheld = shell.text("pictures.stance.withheld", now.counts().minimum());
        now.counts()
                .total()
                .filter(total -> total.n() > 0)
                .ifPresent(total -> rows.add(row(shell.text("pictures.stance.all"), total)));
        now.counts()
                .groups()
                .forEach((key, tally) -> {
                    if (group == null || group == key.id()) {
                        var name = name(shell, key);
                        rows.add(
                                tally.map(shown -> row(name, shown))
                                        .orElseGet(() -> Row.withheld(name, withheld)));
                    }
                });
        return rows;
    }

    static String name(Shell shell, GroupRow group) {
        return group.named() ? group.name() : shell.text("pictures.group.none");
    }

    private static Row row(String name, StanceTally tally) {
        return Row.of(
                name,
                tally.unknown(),
                (long) tally.against(),
                (long) tally.neutral(),
                (long) tally.inFavour());
    }

    String sentence(Shell shell) {
        var day = shell.date(now.day());
        return now.counts()
                .total()
                .map(all ->
                        shell.text(
                                "pictures.stance.sentence",
                                all.n(),
                                all.inFavour(),
                                all.against(),
                                all.neutral(),
                                all.unknown(),
                                day))
                .orElseGet(() -> shell.text("pictures.stance.sentence.withheld", day));
    }
}
