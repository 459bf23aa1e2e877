package dev.landward.stakeholders.standings;

import dev.landward.initiative.Recalled;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.assessments.Assessment;
import dev.landward.stakeholders.assessments.Assessments;
import dev.landward.stakeholders.assessments.Dimension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// How standings move in time, computed from the log of assessments and from nothing else: the same
/// log gives the same series, whatever the order in which it was written.
@Service
public class Movements {

    private final Assessments assessments;
    private final Standings standings;

    Movements(Assessments assessments, Standings standings) {
        this.assessments = assessments;
        this.standings = standings;
    }

    /// How a group stood on a day.
    ///
    /// @param group which, or `null` for those without a group
    /// @param day when
    /// @param counts how many stood at each value, from the lowest to the highest
    /// @param unknown of how many nobody knew
    public record Point(@Nullable GroupId group, LocalDate day, List<Integer> counts, int unknown) {

        /// Says of how many a value was known.
        ///
        /// @return the sum of the counts
        public int known() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        /// Says how many stood on the two lowest of five levels.
        ///
        /// @return how many
        public int against() {
            return counts.get(0) + counts.get(1);
        }

        /// Says how many stood on the two highest of five levels.
        ///
        /// @return how many
        public int inFavour() {
            return counts.get(3) + counts.get(4);
        }

        /// Says how many belong to the group.
        ///
        /// @return known and unknown ones together, the denominator of every share
        public int total() {
            return known() + unknown;
        }
    }

    /// How somebody moved between two days.
    ///
    /// @param stakeholder who
    /// @param before where they stood on the first day, with who judged and why; `null` for unknown
    /// @param after where they stood on the second day; `null` for unknown
    public record Move(
            StakeholderId stakeholder, @Nullable Assessment before, @Nullable Assessment after) {

        /// Says whether this is a movement: both days known, the value another one, and evidence
        /// for the second.
        ///
        /// @return whether it counts
        public boolean counts() {
            return steps() != 0 && after != null && !after.judgement().evidence().isEmpty();
        }

        /// Says how far it went.
        ///
        /// @return up or down; 0 where one of the days is unknown
        public int steps() {
            return value(before) == null || value(after) == null
                    ? 0
                    : difference(value(before), value(after));
        }

        private static int difference(@Nullable Integer from, @Nullable Integer to) {
            return from == null || to == null ? 0 : to - from;
        }

        private static @Nullable Integer value(@Nullable Assessment assessment) {
            return assessment == null ? null : assessment.judgement().value();
        }
    }

    /// Counts how each group stood on each of some days.
    ///
    /// Groups are those of today: who joined one belongs to it on every day.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param dimension in what
    /// @param days which days
    /// @return by day, then by group; groups without anybody are left out
    @Recalled
    public List<Point> series(Workspace workspace, Dimension dimension, List<LocalDate> days) {
        var everybody = standings.all(workspace);
        var log = assessments.of(workspace, dimension);
        var points = new ArrayList<Point>();
        for (var day : days.stream().sorted().distinct().toList()) {
            var last = at(log, day);
            points.addAll(points(everybody, one -> Move.value(last.get(one.id())), dimension, day));
        }
        return points;
    }

    /// Says how everybody moved between two days.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param dimension in what
    /// @param from the first day
    /// @param to the second day
    /// @return one for each of whom anything was known on one of the days, by number
    public List<Move> moves(
            Workspace workspace, Dimension dimension, LocalDate from, LocalDate to) {
        var log = assessments.of(workspace, dimension);
        var before = at(log, from);
        var after = at(log, to);
        return log.stream()
                .map(Assessment::stakeholder)
                .distinct()
                .map(who -> new Move(who, before.get(who), after.get(who)))
                .filter(move ->
                        Move.value(move.before()) != null || Move.value(move.after()) != null)
                .sorted(java.util.Comparator.comparingLong(move -> move.stakeholder().value()))
                .toList();
    }

    /// The last entry of everybody up to a day; the log comes sorted by day.
    private static Map<StakeholderId, Assessment> at(List<Assessment> log, LocalDate day) {
        var last = new HashMap<StakeholderId, Assessment>();
        for (var entry : log) {
            if (!entry.judgement().asOf().isAfter(day)) {
                last.put(entry.stakeholder(), entry);
            }
        }
        return last;
    }

    /// Counts how each group stands, whoever knows where somebody stands.
    static List<Point> points(
            List<Standing> everybody,
            Function<Standing, @Nullable Integer> where,
            Dimension dimension,
            LocalDate day) {
        var values = dimension.max() - dimension.min() + 1;
        var counts = new TreeMap<Long, int[]>();
        for (var somebody : everybody) {
            var group = somebody.group();
            var value = where.apply(somebody);
            counts.computeIfAbsent(group == null ? 0 : group.value(), _ -> new int[values + 1])[
                    value == null ? values : value - dimension.min()]++;
        }
        var points = new ArrayList<Point>();
        counts.forEach((group, count) ->
                points.add(
                        new Point(
                                group == 0 ? null : new GroupId(group),
                                day,
                                Arrays.stream(count).limit(values).boxed().toList(),
                                count[values])));
        return points;
    }
}
