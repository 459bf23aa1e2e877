package dev.landward.home;

import dev.landward.documents.charts.Dash;
import dev.landward.documents.charts.Lines;
import dev.landward.documents.charts.Lines.Sample;
import dev.landward.documents.charts.Lines.Series;
import dev.landward.documents.charts.Tone;
import dev.landward.documents.charts.Unit;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.groups.Group;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.standings.Movements;
import dev.landward.stakeholders.standings.Movements.Point;
import dev.landward.web.Shell;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Stance and momentum of each group, computed from the log of assessments and nothing else.
///
/// The balance of a group on a day is (for − against) ÷ all of it, those of whom nobody knows
/// counted in: −1 all against … 1 all for. Momentum is the balance of the last day minus that of
/// the day before it in the series, about four weeks.
@Component
class Momentum {

    private static final int STEPS = 7;
    private static final int STEP = 28;

    private final Movements movements;
    private final Groups groups;

    Momentum(Movements movements, Groups groups) {
        this.movements = movements;
        this.groups = groups;
    }

    /// The series of a group, the earliest point first.
    record Track(Group group, List<Point> points) {

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
            return 2 * supporters(last()) > last().total() && against(last()) == 0;
        }
    }

    /// All groups of which there is anybody.
    record Tracks(List<Track> tracks, LocalDate day) {

        List<Track> opposing() {
            return tracks.stream().filter(Track::opposes).toList();
        }

        /// The word is earned: every group is more for than not, and nobody is known to oppose.
        boolean consensus() {
            return !tracks.isEmpty() && tracks.stream().allMatch(Track::agrees);
        }

        Lines chart(Shell shell) {
            return Lines.of(
                    shell.text("home.momentum.balance"),
                    shell.text("home.momentum.sentence", n(), shell.date(day)),
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
                    track.group().details().name(),
                    Tone.nth(track.group().details().tone() - 1),
                    Dash.nth(index),
                    track.points().stream()
                            .map(point -> Sample.of(point.day(), balance(point), point.total()))
                            .toList());
        }
    }

    Tracks tracks(Workspace workspace, LocalDate today) {
        var days =
                IntStream.range(0, STEPS)
                        .mapToObj(step -> today.minusDays((long) STEP * (STEPS - 1 - step)))
                        .toList();
        Map<GroupId, List<Point>> points =
                movements.series(workspace, Dimension.STANCE, days).stream()
                        .filter(point -> point.group() != null)
                        .collect(
                                Collectors.groupingBy(
                                        point -> Objects.requireNonNull(point.group())));
        return new Tracks(
                groups.all(workspace).stream()
                        .filter(group -> points.containsKey(group.id()))
                        .map(group -> new Track(group, points.getOrDefault(group.id(), List.of())))
                        .toList(),
                today);
    }

    static double balance(Point point) {
        return point.total() == 0
                ? 0
                : (double) (supporters(point) - against(point)) / point.total();
    }

    static int supporters(Point point) {
        return point.counts().get(3) + point.counts().get(4);
    }

    static int against(Point point) {
        return point.counts().get(0) + point.counts().get(1);
    }
}
