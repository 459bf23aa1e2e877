package dev.landward.home;

import dev.landward.documents.charts.Dash;
import dev.landward.documents.charts.Lines;
import dev.landward.documents.charts.Lines.Sample;
import dev.landward.documents.charts.Lines.Series;
import dev.landward.documents.charts.Tone;
import dev.landward.documents.charts.Unit;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.standings.Movements.Point;
import dev.landward.stakeholders.standings.StanceHistory;
import dev.landward.stakeholders.standings.StanceHistory.ByGroup;
import dev.landward.stakeholders.standings.StanceHistory.GroupRow;
import dev.landward.web.Shell;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Stance and momentum of each group, computed from the log of assessments and nothing else.
///
/// The balance of a group on a day is (for − against) ÷ all of it, those of whom nobody knows
/// counted in: −1 all against … 1 all for. Momentum is the balance of the last day minus that of
/// the day before it in the series, about four weeks. Groups whose stance is withheld have no
/// track.
@Component
class Momentum {

    private static final int STEPS = 7;
    private static final int STEP = 28;

    private final StanceHistory stances;

    Momentum(StanceHistory stances) {
        this.stances = stances;
    }

    /// The series of a group, the earliest point first.
    record Track(GroupRow group, List<Point> points) {

        Point last() {
            return points.getLast();
        }

        double momentum() {
            return balance(last()) - balance(points.get(points.size() - 2));
        }

        boolean opposes() {
            return balance(last()) < 0;
        }

        boolean agrees() {
            return 2 * last().inFavour() > last().total() && last().against() == 0;
        }
    }

    /// All groups that are shown, those that are withheld, and how everybody stands now.
    record Tracks(List<Track> tracks, List<GroupRow> withheld, ByGroup now) {

        LocalDate day() {
            return now.day();
        }

        boolean nobody() {
            return tracks.isEmpty() && withheld.isEmpty();
        }

        List<Track> opposing() {
            return tracks.stream().filter(Track::opposes).toList();
        }

        /// The word is earned: every group is more for than not, and nobody is known to oppose. It
        /// would tell of those who are withheld, so it is not said where anybody is.
        boolean consensus() {
            return !tracks.isEmpty()
                    && now.withheld().isEmpty()
                    && tracks.stream().allMatch(Track::agrees);
        }

        String reason(Shell shell) {
            return Stances.withheld(shell, now);
        }

        Lines chart(Shell shell) {
            return Lines.of(
                    shell.text("home.momentum.balance"),
                    shell.text("home.momentum.sentence", n(), shell.date(day())),
                    shell.text("home.momentum.day"),
                    Unit.SHARE,
                    IntStream.range(0, tracks.size()).mapToObj(this::series).toList());
        }

        private int n() {
            return tracks.stream().mapToInt(track -> track.last().total()).sum();
        }

        private Series series(int index) {
            var track = tracks.get(index);
            return new Series(
                    track.group().name(),
                    Tone.nth(track.group().position() - 1),
                    Dash.nth(track.group().position() - 1),
                    track.points().stream()
                            .map(point -> Sample.of(point.day(), balance(point), point.total()))
                            .toList());
        }
    }

    Tracks tracks(Workspace workspace, LocalDate today) {
        var days =
                stances.on(
                        workspace,
                        IntStream.range(0, STEPS)
                                .mapToObj(step -> today.minusDays((long) STEP * (STEPS - 1 - step)))
                                .toList());
        var now = days.getLast();
        return new Tracks(
                now.levels().keySet().stream()
                        .filter(GroupRow::named)
                        .map(group -> new Track(group, points(days, group)))
                        .toList(),
                now.withheld().stream().filter(GroupRow::named).toList(),
                now);
    }

    /// Groups are those of today, so one that is shown is shown on every day.
    private static List<Point> points(List<ByGroup> days, GroupRow group) {
        return days.stream().map(day -> Objects.requireNonNull(day.levels().get(group))).toList();
    }

    static double balance(Point point) {
        return point.total() == 0
                ? 0
                : (double) (point.inFavour() - point.against()) / point.total();
    }
}
