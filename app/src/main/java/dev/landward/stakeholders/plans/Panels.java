package dev.landward.stakeholders.plans;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.remarks.Constraint;
import dev.landward.stakeholders.remarks.Constraints;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.stakeholders.standings.Standings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Fills the three panels from what stands today; nobody is put into one by hand or by silence.
@Component
class Panels {

    /// After so many days without a stance, silence is worth a step.
    static final int LONG = 30;

    private final Standings standings;
    private final Constraints constraints;
    private final Facts facts;

    Panels(Standings standings, Constraints constraints, Facts facts) {
        this.standings = standings;
        this.constraints = constraints;
        this.facts = facts;
    }

    List<Panel> all(Workspace workspace, LocalDate today) {
        var everybody =
                standings.all(workspace).stream()
                        .sorted(
                                Comparator.comparingInt((Standing one) ->
                                                -one.marks().value(Dimension.POWER, 0))
                                        .thenComparing(Standing::name))
                        .toList();
        var known = facts.all(workspace);
        return List.of(
                limits(everybody, known, valid(workspace, today)),
                panel(Panel.Kind.CONCERN, everybody, one -> concern(one, known, today)),
                panel(Panel.Kind.PARTNERS, everybody, Panels::partner));
    }

    Panel one(Workspace workspace, Panel.Kind kind, LocalDate today) {
        return all(workspace, today).stream()
                .filter(panel -> panel.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<Constraint> valid(Workspace workspace, LocalDate today) {
        return constraints.all(workspace).stream()
                .filter(one ->
                        one.details().validUntil() == null
                                || !today.isAfter(
                                        Objects.requireNonNull(one.details().validUntil())))
                .toList();
    }

    private static Panel limits(
            List<Standing> everybody, Map<Long, Facts.Of> known, List<Constraint> constraints) {
        var theirs =
                constraints.stream()
                        .filter(one -> one.details().stakeholder() != null)
                        .collect(
                                Collectors.groupingBy(one ->
                                        Objects.requireNonNull(one.details().stakeholder())));
        var panel =
                panel(
                        Panel.Kind.LIMITS,
                        everybody,
                        one ->
                                Stream.concat(
                                                barriers(known.get(one.id().value())),
                                                theirs.getOrDefault(one.id(), List.of()).stream()
                                                        .map(Panels::why))
                                        .toList());
        var entries = new ArrayList<>(groups(constraints));
        entries.addAll(panel.entries());
        return new Panel(
                panel.kind(),
                entries,
                panel.of(),
                panel.people(),
                panel.of() - panel.people(),
                panel.latest());
    }

    private static Stream<Panel.Why> barriers(Facts.@Nullable Of facts) {
        return facts == null
                ? Stream.of()
                : facts.barriers().stream().map(it -> new Panel.Why(Cause.BARRIER, it, null));
    }

    private static Panel.Why why(Constraint constraint) {
        var details = constraint.details();
        return new Panel.Why(Cause.CONSTRAINT, details.kind() + ": " + details.words(), null);
    }

    private static List<Panel.Entry> groups(List<Constraint> constraints) {
        return constraints.stream()
                .map(one -> one.details().group())
                .filter(Objects::nonNull)
                .distinct()
                .map(group -> {
                    var its =
                            constraints.stream()
                                    .filter(one -> Objects.equals(group, one.details().group()))
                                    .toList();
                    return new Panel.Entry(
                            new Whom.Everyone(Objects.requireNonNull(group)),
                            Objects.requireNonNullElse(its.getFirst().of(), ""),
                            "",
                            its.stream().map(Panels::why).toList());
                })
                .toList();
    }

    private static List<Panel.Why> concern(
            Standing one, Map<Long, Facts.Of> known, LocalDate today) {
        var whys = new ArrayList<Panel.Why>();
        if (one.marks().value(Dimension.STANCE, 0) < 0) {
            whys.add(since(Cause.AGAINST, one, Dimension.STANCE));
        }
        if (one.marks().value(Dimension.ACTIVITY, 5) <= 2) {
            whys.add(since(Cause.PASSIVE, one, Dimension.ACTIVITY));
        }
        if (one.marks().value(Dimension.INTEREST, 5) <= 2
                && one.marks().value(Dimension.POWER, 0) >= 4) {
            whys.add(since(Cause.INDIFFERENT, one, Dimension.INTEREST));
        }
        var silent = silentSince(one, known.get(one.id().value()));
        if (silent != null && !silent.plusDays(LONG).isAfter(today)) {
            whys.add(new Panel.Why(Cause.UNKNOWN_LONG, "", silent));
        }
        return whys;
    }

    /// The day from which nobody has known the stance, or `null` where it is known.
    private static @Nullable LocalDate silentSince(Standing one, Facts.@Nullable Of facts) {
        if (one.marks().known(Dimension.STANCE)) {
            return null;
        }
        var again = one.marks().since(Dimension.STANCE);
        return again != null ? again : facts == null ? null : facts.added();
    }

    private static List<Panel.Why> partner(Standing one) {
        var whys = new ArrayList<Panel.Why>();
        if (one.marks().value(Dimension.STANCE, 0) >= 1
                && one.marks().value(Dimension.ACTIVITY, 0) >= 4) {
            whys.add(since(Cause.ACTIVE, one, Dimension.ACTIVITY));
        }
        if (one.marks().value(Dimension.PARTNERSHIP, 0) >= 4) {
            whys.add(since(Cause.NEAR, one, Dimension.PARTNERSHIP));
        }
        return whys;
    }

    private static Panel.Why since(Cause cause, Standing one, Dimension dimension) {
        return new Panel.Why(cause, "", one.marks().since(dimension));
    }

    private static Panel panel(
            Panel.Kind kind, List<Standing> everybody, Function<Standing, List<Panel.Why>> whys) {
        var entries = new ArrayList<Panel.Entry>();
        int unknown = 0;
        for (var one : everybody) {
            var its = whys.apply(one);
            if (!its.isEmpty()) {
                entries.add(new Panel.Entry(new Whom.One(one.id()), one.name(), more(one), its));
            } else if (needed(kind).stream().anyMatch(it -> !one.marks().known(it))) {
                unknown++;
            }
        }
        return new Panel(kind, entries, everybody.size(), entries.size(), unknown, latest(entries));
    }

    /// What has to be known of somebody to say that they do not belong there.
    private static Set<Dimension> needed(Panel.Kind kind) {
        return switch (kind) {
            case LIMITS -> Set.of();
            case CONCERN -> EnumSet.of(Dimension.STANCE, Dimension.ACTIVITY);
            case PARTNERS ->
                    EnumSet.of(Dimension.STANCE, Dimension.ACTIVITY, Dimension.PARTNERSHIP);
        };
    }

    private static String more(Standing one) {
        return one.role().isEmpty() ? one.organisation() : one.role();
    }

    private static @Nullable LocalDate latest(List<Panel.Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.whys().stream())
                .map(Panel.Why::since)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
