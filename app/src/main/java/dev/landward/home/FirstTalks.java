package dev.landward.home;

import dev.landward.analysis.stakeholders.Stance;
import dev.landward.analysis.stakeholders.WhomFirst;
import dev.landward.analysis.stakeholders.WhomFirst.Because;
import dev.landward.analysis.stakeholders.WhomFirst.Reason;
import dev.landward.stakeholders.DecisionRole;
import dev.landward.stakeholders.Dimension;
import dev.landward.stakeholders.Missing;
import dev.landward.stakeholders.Standing;
import dev.landward.web.Shell;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whom to talk to first, by the rules of {@link WhomFirst}.
final class FirstTalks {

    private FirstTalks() {}

    /// Somebody to talk to, and why; the strongest reason first.
    record Talk(Standing who, List<Because> because) {

        String reasons(Shell shell) {
            return shell.list(because.stream().limit(2).map(one -> text(shell, one)).toList());
        }

        /// A decider with power is not told of twice as without a stance.
        private String key(Because one) {
            var twice =
                    one.reason() == Reason.DECIDER_WITHOUT_STANCE
                            && because.getFirst().reason() == Reason.POWERFUL_WITHOUT_STANCE;
            return "home.first."
                    + (twice
                            ? "decides"
                            : one.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        private String text(Shell shell, Because one) {
            var value = one.value();
            return value == null ? shell.text(key(one)) : shell.text(key(one), value);
        }
    }

    static List<Talk> of(List<Standing> everybody, LocalDate today, int count) {
        var byId =
                everybody.stream().collect(Collectors.toMap(FirstTalks::key, Function.identity()));
        var people = everybody.stream().map(one -> person(one, today)).toList();
        return WhomFirst.order(people, WhomFirst.Rules.DEFAULT).stream()
                .limit(count)
                .map(one -> new Talk(standing(byId, one.person().id()), one.because()))
                .toList();
    }

    private static Standing standing(Map<String, Standing> byId, String id) {
        return Objects.requireNonNull(byId.get(id));
    }

    private static String key(Standing one) {
        return "%019d".formatted(one.id().value());
    }

    private static WhomFirst.Person person(Standing one, LocalDate today) {
        return new WhomFirst.Person(
                key(one),
                one.marks().value(Dimension.POWER),
                stance(one),
                since(one, today),
                one.decisionRole() == DecisionRole.DECIDER,
                !one.missing().contains(Missing.WANTS),
                false);
    }

    private static Stance stance(Standing one) {
        var value = one.marks().value(Dimension.STANCE);
        if (value == null) {
            return Stance.UNKNOWN;
        }
        return value < 0 ? Stance.AGAINST : value == 0 ? Stance.NEUTRAL : Stance.FOR;
    }

    private static @Nullable Integer since(Standing one, LocalDate today) {
        return Arrays.stream(Dimension.values())
                .map(one.marks()::since)
                .filter(Objects::nonNull)
                .map(day -> (int) Math.max(0, ChronoUnit.DAYS.between(day, today)))
                .min(Integer::compare)
                .orElse(null);
    }
}
