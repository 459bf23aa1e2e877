package dev.landward.stakeholders.pictures;

import dev.landward.analysis.stakeholders.Stance;
import dev.landward.analysis.stakeholders.StanceTally;
import dev.landward.documents.charts.Chart;
import dev.landward.documents.charts.Dash;
import dev.landward.documents.charts.Lines;
import dev.landward.documents.charts.Lines.Sample;
import dev.landward.documents.charts.Lines.Series;
import dev.landward.documents.charts.Tone;
import dev.landward.documents.charts.Unit;
import dev.landward.stakeholders.standings.StanceHistory.ByGroup;
import dev.landward.stakeholders.standings.StanceHistory.GroupRow;
import dev.landward.web.Shell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The share for over time, of all people, the unknown counted in; with the 95 % score interval
/// where no more than two lines are drawn.
///
/// @param days the counts of each day
/// @param group this group beside everybody, or `null` for all groups
record StanceLines(List<ByGroup> days, @Nullable Long group) implements Picture {

    private static final int BANDED = 2;

    @Override
    public Chart chart(Shell shell) {
        return Lines.of(
                shell.text("pictures.stance.series"),
                sentence(shell),
                shell.text("pictures.date"),
                Unit.SHARE,
                series(shell));
    }

    private List<Series> series(Shell shell) {
        var rows = rows();
        var banded = banded();
        var series = new ArrayList<Series>();
        if (days.stream().anyMatch(day -> day.counts().total().isPresent())) {
            series.add(
                    new Series(
                            shell.text("pictures.stance.all"),
                            Tone.ACCENT,
                            Dash.SOLID,
                            samples(day -> day.counts().total(), banded)));
        }
        for (var row : rows) {
            var tone = Tone.nth(row.position() - 1);
            series.add(
                    new Series(
                            StanceBars.name(shell, row),
                            tone,
                            Dash.nth(row.position()),
                            samples(
                                    day ->
                                            day.counts()
                                                    .groups()
                                                    .getOrDefault(row, Optional.empty()),
                                    banded)));
        }
        return series;
    }

    private boolean banded() {
        return rows().size() < BANDED;
    }

    private List<GroupRow> rows() {
        return days.isEmpty()
                ? List.of()
                : days.getFirst().counts().groups().entrySet().stream()
                        .filter(row -> row.getValue().isPresent())
                        .map(java.util.Map.Entry::getKey)
                        .filter(row -> group == null || group == row.id())
                        .toList();
    }

    private List<Sample> samples(Function<ByGroup, Optional<StanceTally>> of, boolean banded) {
        return days.stream()
                .map(day ->
                        of.apply(day)
                                .filter(tally -> tally.n() > 0)
                                .map(tally -> sample(day.day(), tally, banded))
                                .orElseGet(() -> Sample.gap(day.day())))
                .toList();
    }

    private static Sample sample(LocalDate day, StanceTally tally, boolean banded) {
        var share = tally.share(Stance.FOR).orElse(0);
        var interval = tally.intervalFor();
        return banded
                ? Sample.within(day, share, interval.low(), interval.high(), tally.n())
                : Sample.of(day, share, tally.n());
    }

    String sentence(Shell shell) {
        var first = days.getFirst();
        var last = days.getLast();
        if (first.counts().total().isEmpty() || last.counts().total().isEmpty()) {
            return shell.text("pictures.stance.sentence.withheld", shell.date(last.day()));
        }
        var before = first.counts().total().orElse(StanceTally.NOBODY);
        var after = last.counts().total().orElse(StanceTally.NOBODY);
        var sentence =
                shell.text(
                        "pictures.stance.series.sentence",
                        before.inFavour(),
                        shell.date(first.day()),
                        after.inFavour(),
                        shell.date(last.day()),
                        after.n());
        return banded() ? sentence + " " + shell.text("pictures.stance.band") : sentence;
    }
}
