package dev.landward.stakeholders.standings;

import dev.landward.analysis.stakeholders.Stance;
import dev.landward.analysis.stakeholders.StanceCounts;
import dev.landward.analysis.stakeholders.StanceTally;
import dev.landward.initiative.Recalled;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.standings.Movements.Point;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.springframework.stereotype.Service;

/// For, against and unknown by group, now and on any day, computed from the log of assessments
/// alone: the same log gives the same figures. Whatever shows the stance of groups asks here.
///
/// −2 and −1 are against, 0 is neither, 1 and 2 are for; nobody's silence is any of them. Figures
/// of groups below {@link StanceCounts#DEFAULT_MINIMUM} people are withheld for every reader, and
/// with them as many others as it takes that they cannot be worked out.
@Service
public class StanceHistory {

    private static final int STEPS = 12;

    private final Movements movements;
    private final Groups groups;

    StanceHistory(Movements movements, Groups groups) {
        this.movements = movements;
        this.groups = groups;
    }

    /// A group by its place in the order of groups.
    ///
    /// @param position its place; those without a group come last
    /// @param id its number, 0 for those without a group
    /// @param name its name, empty for those without a group
    public record GroupRow(int position, long id, String name) implements Comparable<GroupRow> {

        private static final GroupRow NONE = new GroupRow(Integer.MAX_VALUE, 0, "");

        private static final Comparator<GroupRow> ORDER =
                Comparator.comparingInt(GroupRow::position).thenComparingLong(GroupRow::id);

        /// Says whether it is a group.
        ///
        /// @return false for those without one
        public boolean named() {
            return id != 0;
        }

        @Override
        public int compareTo(GroupRow other) {
            return ORDER.compare(this, other);
        }
    }

    /// Where everybody stood on a day.
    ///
    /// @param day the end of this day
    /// @param counts in all and by group, small groups withheld
    /// @param levels at which of the five levels those of each shown group stood
    public record ByGroup(
            LocalDate day, StanceCounts<GroupRow> counts, SequencedMap<GroupRow, Point> levels) {

        /// Lists the groups whose figures are withheld.
        ///
        /// @return which, in their order
        public List<GroupRow> withheld() {
            return counts.groups().keySet().stream()
                    .filter(row -> !levels.containsKey(row))
                    .toList();
        }
    }

    /// Counts where everybody stands now, in one query.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param everybody all who are in its register
    /// @param today the day to write below it
    /// @return the counts; the groups in their order
    public ByGroup now(Workspace workspace, List<Standing> everybody, LocalDate today) {
        return byGroup(
                today,
                Movements.points(
                        everybody,
                        one -> one.marks().value(Dimension.STANCE),
                        Dimension.STANCE,
                        today),
                rows(workspace));
    }

    /// Counts where everybody who is in the register today stood on a day, in three queries.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param day when
    /// @return the counts; the groups in their order
    @Recalled
    public ByGroup stanceByGroup(Workspace workspace, LocalDate day) {
        return on(workspace, List.of(day)).getFirst();
    }

    /// Counts the same on 13 days, evenly between two; every day where there are fewer.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param from the first day
    /// @param to the last day, not before the first
    /// @return by day; the same groups are shown on every day
    @Recalled
    public List<ByGroup> stanceSeries(Workspace workspace, LocalDate from, LocalDate to) {
        var length = Math.max(0, ChronoUnit.DAYS.between(from, to));
        var days =
                LongStream.rangeClosed(0, STEPS)
                        .map(step -> Math.round((double) length * step / STEPS))
                        .distinct()
                        .mapToObj(from::plusDays)
                        .toList();
        return on(workspace, days);
    }

    /// Counts the same on some days.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param days which days
    /// @return by day; the same groups are shown on every day
    @Recalled
    public List<ByGroup> on(Workspace workspace, List<LocalDate> days) {
        var rows = rows(workspace);
        Map<LocalDate, List<Point>> byDay = new HashMap<>();
        for (var point : movements.series(workspace, Dimension.STANCE, days)) {
            byDay.computeIfAbsent(point.day(), _ -> new ArrayList<>()).add(point);
        }
        return days.stream()
                .map(day -> byGroup(day, byDay.getOrDefault(day, List.of()), rows))
                .toList();
    }

    private Map<Long, GroupRow> rows(Workspace workspace) {
        var rows = new HashMap<Long, GroupRow>();
        for (var group : groups.all(workspace)) {
            var id = group.id().value();
            rows.put(id, new GroupRow(group.position(), id, group.details().name()));
        }
        return rows;
    }

    private static ByGroup byGroup(LocalDate day, List<Point> points, Map<Long, GroupRow> rows) {
        var levels = new TreeMap<GroupRow, Point>();
        for (var point : points) {
            var group = point.group();
            levels.put(
                    group == null ? GroupRow.NONE : rows.getOrDefault(group.value(), GroupRow.NONE),
                    point);
        }
        var members = new ArrayList<StanceCounts.Member<GroupRow>>();
        levels.forEach((row, point) -> {
            var tally = tally(point);
            for (var stance : Stance.values()) {
                var member = new StanceCounts.Member<>(row, stance);
                members.addAll(Collections.nCopies(tally.count(stance), member));
            }
        });
        var counts = StanceCounts.of(members, StanceCounts.DEFAULT_MINIMUM);
        levels.keySet()
                .removeIf(row -> counts.groups().getOrDefault(row, Optional.empty()).isEmpty());
        return new ByGroup(day, counts, Collections.unmodifiableSequencedMap(levels));
    }

    private static StanceTally tally(Point point) {
        return new StanceTally(
                point.against(), point.counts().get(2), point.inFavour(), point.unknown());
    }
}
