package dev.landward.stakeholders.plans;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.DecisionRole;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.assessments.PartnershipLevel;
import dev.landward.stakeholders.groups.Group;
import dev.landward.stakeholders.groups.GroupLevel;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.stakeholders.standings.Standings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Suggests techniques to each group and key stakeholder from the level of the relation and what
/// else is known; what is not known is no ground for anything.
@Component
class Suggestions {

    private final Standings standings;
    private final Groups groups;
    private final Facts facts;

    Suggestions(Standings standings, Groups groups, Facts facts) {
        this.standings = standings;
        this.groups = groups;
        this.facts = facts;
    }

    /// @return groups in their order, then key stakeholders, the powerful first
    List<Suggestion> all(Workspace workspace) {
        var everybody = standings.all(workspace);
        var known = facts.all(workspace);
        var levels = levels(workspace);
        var members =
                everybody.stream()
                        .filter(one -> one.group() != null)
                        .collect(Collectors.groupingBy(one -> Objects.requireNonNull(one.group())));
        var ofGroups =
                groups.all(workspace).stream()
                        .map(group ->
                                of(
                                        group,
                                        levels.get(group.id()),
                                        members.getOrDefault(group.id(), List.of()),
                                        known));
        var ofPeople =
                everybody.stream()
                        .filter(Suggestions::key)
                        .sorted(
                                Comparator.comparingInt(
                                        (Standing one) -> -one.marks().value(Dimension.POWER, 0)))
                        .map(one -> of(one, known));
        return Stream.concat(ofGroups, ofPeople).toList();
    }

    /// The level of each group that was judged last.
    Map<GroupId, GroupLevel> levels(Workspace workspace) {
        var levels = new HashMap<GroupId, GroupLevel>();
        groups.levels(workspace).forEach(level -> levels.putIfAbsent(level.group(), level));
        return levels;
    }

    static boolean key(Standing one) {
        return one.key() || one.decisionRole() != DecisionRole.NONE;
    }

    static @Nullable PartnershipLevel level(Standing one) {
        var value = one.marks().value(Dimension.PARTNERSHIP);
        return value == null ? null : PartnershipLevel.of(value);
    }

    private static Suggestion of(
            Group group,
            @Nullable GroupLevel level,
            List<Standing> members,
            Map<Long, Facts.Of> known) {
        var signals = signals(members, known);
        var now = level == null ? null : level.level();
        return new Suggestion(
                new Whom.Everyone(group.id()),
                group.details().name(),
                true,
                now,
                level == null ? null : level.asOf(),
                "",
                signals,
                offers(now, signals));
    }

    private static Suggestion of(Standing one, Map<Long, Facts.Of> known) {
        var signals = signals(List.of(one), known);
        var its = known.get(one.id().value());
        return new Suggestion(
                new Whom.One(one.id()),
                one.name(),
                false,
                level(one),
                one.marks().since(Dimension.PARTNERSHIP),
                its == null ? "" : its.wants(),
                signals,
                offers(level(one), signals));
    }

    private static List<Suggestion.Signal> signals(
            List<Standing> people, Map<Long, Facts.Of> known) {
        var signals = new ArrayList<Suggestion.Signal>();
        var barriers =
                people.stream()
                        .flatMap(one -> barriers(known.get(one.id().value())))
                        .distinct()
                        .limit(3)
                        .toList();
        add(
                signals,
                Technique.Good.HELD_BACK,
                people,
                one -> barriers(known.get(one.id().value())).findAny().isPresent(),
                null,
                barriers);
        add(
                signals,
                Technique.Good.AGAINST,
                people,
                one -> one.marks().value(Dimension.STANCE, 0) < 0,
                Dimension.STANCE,
                List.of());
        add(
                signals,
                Technique.Good.SILENT,
                people,
                one -> one.marks().value(Dimension.ACTIVITY, 5) <= 2,
                Dimension.ACTIVITY,
                List.of());
        add(
                signals,
                Technique.Good.POWERFUL,
                people,
                one -> one.marks().value(Dimension.POWER, 0) >= 4,
                Dimension.POWER,
                List.of());
        return signals;
    }

    private static Stream<String> barriers(Facts.@Nullable Of facts) {
        return facts == null ? Stream.of() : facts.barriers().stream();
    }

    private static void add(
            List<Suggestion.Signal> signals,
            Technique.Good good,
            List<Standing> people,
            Predicate<Standing> test,
            @Nullable Dimension dated,
            List<String> words) {
        var found = people.stream().filter(test).toList();
        if (!found.isEmpty()) {
            var since =
                    dated == null
                            ? null
                            : found.stream()
                                    .map(one -> one.marks().since(dated))
                                    .filter(Objects::nonNull)
                                    .map(Objects::requireNonNull)
                                    .max(Comparator.<LocalDate>naturalOrder())
                                    .orElse(null);
            signals.add(new Suggestion.Signal(good, words, found.size(), people.size(), since));
        }
    }

    private static List<Suggestion.Offer> offers(
            @Nullable PartnershipLevel level, List<Suggestion.Signal> signals) {
        return Technique.at(level).stream()
                .map(one ->
                        new Suggestion.Offer(
                                one,
                                signals.stream()
                                        .filter(signal -> signal.good() == one.good())
                                        .findFirst()
                                        .orElse(null)))
                .sorted(Comparator.comparing(offer -> offer.signal() == null))
                .toList();
    }
}
