package dev.landward.home;

import dev.landward.analysis.stakeholders.Stance;
import dev.landward.analysis.stakeholders.StanceCounts;
import dev.landward.analysis.stakeholders.StanceCounts.Member;
import dev.landward.documents.charts.StackedBars;
import dev.landward.documents.charts.StackedBars.Row;
import dev.landward.documents.charts.StackedBars.Segment;
import dev.landward.documents.charts.Tone;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.groups.Group;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.web.Shell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where each group stands today, with those of whom nobody knows.
@Component
class Stances {

    private static final int LEVELS = 5;

    private final Groups groups;

    Stances(Groups groups) {
        this.groups = groups;
    }

    /// How a group stands: how many at each stance from against to for, and of how many nobody
    /// knows; no group for those who belong to none. A withheld group is too small to show, or
    /// would tell of one that is.
    record Tally(@Nullable Group group, List<Long> counts, long unknown, boolean withheld) {

        long n() {
            return unknown + counts.stream().mapToLong(Long::longValue).sum();
        }
    }

    /// All groups, and since when the latest of it is known.
    record Picture(List<Tally> tallies, @Nullable LocalDate latest) {

        long n() {
            return tallies.stream().mapToLong(Tally::n).sum();
        }

        long unknown() {
            return tallies.stream().mapToLong(Tally::unknown).sum();
        }

        StackedBars chart(Shell shell, String path) {
            var date = latest == null ? shell.text("home.never") : shell.date(latest);
            return StackedBars.of(
                            shell.text("home.stance"),
                            shell.text("home.stance.sentence", n(), unknown(), date),
                            shell.text("home.group"),
                            segments(shell),
                            tallies.stream().map(tally -> row(shell, tally, path)).toList())
                    .around(2);
        }
    }

    Picture picture(Workspace workspace, List<Standing> everybody) {
        var tallies = new ArrayList<Tally>();
        for (var group : groups.all(workspace)) {
            tallies.add(tally(group, group.id(), everybody));
        }
        tallies.add(tally(null, null, everybody));
        return new Picture(
                withholding(tallies.stream().filter(tally -> tally.n() > 0).toList()),
                latest(everybody));
    }

    /// Withholds the same groups as every other picture of stances does.
    private static List<Tally> withholding(List<Tally> tallies) {
        var members = new ArrayList<Member<String>>();
        for (var tally : tallies) {
            for (long one = 0; one < tally.n(); one++) {
                members.add(new Member<>(key(tally), Stance.UNKNOWN));
            }
        }
        var shown = StanceCounts.of(members, StanceCounts.DEFAULT_MINIMUM).groups();
        return tallies.stream()
                .map(tally ->
                        new Tally(
                                tally.group(),
                                tally.counts(),
                                tally.unknown(),
                                Objects.requireNonNull(shown.get(key(tally))).isEmpty()))
                .toList();
    }

    private static String key(Tally tally) {
        var group = tally.group();
        return group == null ? "" : group.details().name() + " " + group.id().value();
    }

    private static Tally tally(
            @Nullable Group group, @Nullable GroupId id, List<Standing> everybody) {
        var counts = new Long[LEVELS];
        java.util.Arrays.fill(counts, 0L);
        long unknown = 0;
        for (var one : everybody) {
            if (Objects.equals(one.group(), id)) {
                var stance = one.marks().value(Dimension.STANCE);
                if (stance == null) {
                    unknown++;
                } else {
                    counts[stance + 2]++;
                }
            }
        }
        return new Tally(group, List.of(counts), unknown, false);
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

    private static Row row(Shell shell, Tally tally, String path) {
        var group = tally.group();
        var name = group == null ? shell.text("home.group.none") : group.details().name();
        if (tally.withheld()) {
            return Row.withheld(
                    name, shell.text("home.stance.withheld", StanceCounts.DEFAULT_MINIMUM));
        }
        var row = new Row(name, tally.counts(), tally.unknown(), "", null);
        return group == null ? row : row.leadingTo(path + "/people?group=" + group.id().value());
    }
}
