package dev.landward.home;

import dev.landward.analysis.stakeholders.StanceTally;
import dev.landward.documents.charts.StackedBars;
import dev.landward.documents.charts.StackedBars.Row;
import dev.landward.documents.charts.StackedBars.Segment;
import dev.landward.documents.charts.Tone;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.standings.StanceHistory;
import dev.landward.stakeholders.standings.StanceHistory.ByGroup;
import dev.landward.stakeholders.standings.StanceHistory.GroupRow;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.web.Shell;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where each group stands today, with those of whom nobody knows.
@Component
class Stances {

    private final StanceHistory stances;

    Stances(StanceHistory stances) {
        this.stances = stances;
    }

    /// All groups of so many people, and since when the latest of it is known.
    record Picture(ByGroup now, int people, @Nullable LocalDate latest) {

        StackedBars chart(Shell shell, String path) {
            return StackedBars.of(
                            shell.text("home.stance"),
                            sentence(shell),
                            shell.text("home.group"),
                            segments(shell),
                            now.counts().groups().keySet().stream()
                                    .map(group -> row(shell, group, path))
                                    .toList())
                    .around(2);
        }

        private String sentence(Shell shell) {
            var date = latest == null ? shell.text("home.never") : shell.date(latest);
            return now.counts()
                    .total()
                    .map(StanceTally::unknown)
                    .map(unknown -> shell.text("home.stance.sentence", people, unknown, date))
                    .orElseGet(() -> shell.text("home.stance.sentence.withheld", people, date));
        }

        private Row row(Shell shell, GroupRow group, String path) {
            var name = group.named() ? group.name() : shell.text("home.group.none");
            var levels = now.levels().get(group);
            if (levels == null) {
                return Row.withheld(name, withheld(shell, now));
            }
            var counts = levels.counts().stream().map(Integer::longValue).toList();
            var row = new Row(name, counts, levels.unknown(), "", null);
            return group.named() && !path.isEmpty()
                    ? row.leadingTo(path + "/people?group=" + group.id())
                    : row;
        }
    }

    Picture picture(Workspace workspace, List<Standing> everybody, LocalDate today) {
        return new Picture(
                stances.now(workspace, everybody, today), everybody.size(), latest(everybody));
    }

    /// Why there are no figures.
    static String withheld(Shell shell, ByGroup day) {
        return shell.text("home.stance.withheld", day.counts().minimum());
    }

    private static @Nullable LocalDate latest(List<Standing> everybody) {
        return everybody.stream()
                .map(one -> one.marks().since(Dimension.STANCE))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<Segment> segments(Shell shell) {
        return List.of(
                new Segment(shell.text("home.stance.against"), Tone.AGAINST_STRONG),
                new Segment(shell.text("home.stance.rather-against"), Tone.AGAINST),
                new Segment(shell.text("home.stance.torn"), Tone.NEUTRAL),
                new Segment(shell.text("home.stance.rather-for"), Tone.FOR),
                new Segment(shell.text("home.stance.for"), Tone.FOR_STRONG));
    }
}
