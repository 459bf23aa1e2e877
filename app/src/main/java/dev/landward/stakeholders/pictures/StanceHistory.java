package dev.landward.stakeholders.pictures;

import dev.landward.analysis.stakeholders.Stance;
import dev.landward.analysis.stakeholders.StanceCounts;
import dev.landward.analysis.stakeholders.StanceTally;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.standings.Movements;
import dev.landward.stakeholders.standings.Movements.Point;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.springframework.stereotype.Service;

/// For, against and unknown by group, on any day, computed from the log of assessments alone: the
/// same log gives the same figures.
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

        private static final Comparator<GroupRow> ORDER =
                Comparator.comparingInt(GroupRow::position).thenComparingLong(GroupRow::id);

        @Override
        public int compareTo(GroupRow other) {
            return ORDER.compare(this, other);
        }
    }

    /// Where everybody stood on a day.
    ///
    /// @param day the end of this day
    /// @param counts in all and by group, small groups withheld
    public record ByGroup(LocalDate day, StanceCounts<GroupRow> counts) {

        /// Counts the groups whose figures are withheld.
        ///
        /// @return how many
        public long withheld() {
            return counts.groups().values().stream().filter(java.util.Optional::isEmpty).count();
        }
    }

    /// Counts where everybody who is in the register today stood on a day, in three queries.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param day when
    /// @return the counts; the groups in their order
    public ByGroup stanceByGroup(Workspace workspace, LocalDate day) {
        return on(workspace, List.of(day)).getFirst();
    }

    /// Counts the same on 13 days, evenly between two; every day where there are fewer.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param from the first day
    /// @param to the last day, not before the first
    /// @return by day; the same groups are shown on every day
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

    private List<ByGroup> on(Workspace workspace, List<LocalDate> days) {
        var names = names(workspace);
        Map<LocalDate, List<Point>> byDay = new HashMap<>();
        for (var point : movements.series(workspace, Dimension.STANCE, days)) {
            byDay.computeIfAbsent(point.day(), _ -> new ArrayList<>()).add(point);
        }
        return days.stream()
                .map(day -> new ByGroup(day, counts(byDay.getOrDefault(day, List.of()), names)))
                .toList();
    }

    private Map<Long, GroupRow> names(Workspace workspace) {
        var names = new HashMap<Long, GroupRow>();
        for (var group : groups.all(workspace)) {
            var id = group.id().value();
            names.put(id, new GroupRow(group.position(), id, group.details().name()));
        }
        return names;
    }

    private static StanceCounts<GroupRow> counts(
            Collection<Point> points, Map<Long, GroupRow> names) {
        var nobodys = new GroupRow(Integer.MAX_VALUE, 0, "");
        var members = new ArrayList<StanceCounts.Member<GroupRow>>();
        for (var point : points) {
            var group = point.group();
            var row = group == null ? nobodys : names.getOrDefault(group.value(), nobodys);
            var tally = tally(point);
            for (var stance : Stance.values()) {
                var member = new StanceCounts.Member<>(row, stance);
                members.addAll(Collections.nCopies(tally.count(stance), member));
            }
        }
        return StanceCounts.of(members, StanceCounts.DEFAULT_MINIMUM);
    }

    private static StanceTally tally(Point point) {
        var counts = point.counts();
        return new StanceTally(
                counts.get(0) + counts.get(1),
                counts.get(2),
                counts.get(3) + counts.get(4),
                point.unknown());
    }
}
