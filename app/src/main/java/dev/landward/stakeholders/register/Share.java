package dev.landward.stakeholders.register;

import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.assessments.EngagementLevel;
import dev.landward.stakeholders.groups.Group;
import dev.landward.stakeholders.standings.Standing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How many of a group know of the change, and how many take part.
///
/// Informed is whose engagement is known and above unaware. Engaged is whose stance is known, or
/// who supports or leads. Who is unknown counts in the denominator and never in the numerator;
/// where nobody of a group was ever judged there is no share at all.
///
/// @param group which
/// @param n how many belong to it
/// @param informed how many are informed
/// @param engaged how many are engaged
/// @param unknown of how many neither engagement nor stance is known
/// @param date of the latest judgement that was counted, or `null` where there is none
record Share(Group group, int n, int informed, int engaged, int unknown, @Nullable LocalDate date) {

    @Nullable Double informedShare() {
        return unknown == n ? null : (double) informed / n;
    }

    @Nullable Double engagedShare() {
        return unknown == n ? null : (double) engaged / n;
    }

    boolean informedEnough() {
        var share = informedShare();
        return share != null && share * 100 >= group.details().informedThreshold();
    }

    boolean engagedEnough() {
        var share = engagedShare();
        return share != null && share * 100 >= group.details().engagedThreshold();
    }

    static List<Share> of(Collection<Group> groups, List<Standing> everybody) {
        return groups.stream().map(group -> of(group, everybody)).toList();
    }

    private static Share of(Group group, List<Standing> everybody) {
        var people = everybody.stream().filter(one -> group.id().equals(one.group())).toList();
        return new Share(
                group,
                people.size(),
                (int) people.stream().filter(Share::informed).count(),
                (int) people.stream().filter(Share::engaged).count(),
                (int) people.stream().filter(Share::unknown).count(),
                people.stream().flatMap(Share::days).max(Comparator.naturalOrder()).orElse(null));
    }

    private static boolean informed(Standing one) {
        return one.marks().value(Dimension.ENGAGEMENT_CURRENT, 0) > EngagementLevel.UNAWARE.value();
    }

    private static boolean engaged(Standing one) {
        return one.marks().known(Dimension.STANCE)
                || one.marks().value(Dimension.ENGAGEMENT_CURRENT, 0)
                        >= EngagementLevel.SUPPORTIVE.value();
    }

    private static boolean unknown(Standing one) {
        return !one.marks().known(Dimension.STANCE)
                && !one.marks().known(Dimension.ENGAGEMENT_CURRENT);
    }

    private static Stream<LocalDate> days(Standing one) {
        return Stream.of(Dimension.STANCE, Dimension.ENGAGEMENT_CURRENT)
                .filter(one.marks()::known)
                .map(one.marks()::since)
                .filter(Objects::nonNull);
    }
}
