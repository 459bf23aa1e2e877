package dev.landward.stakeholders.standings;

import dev.landward.analysis.stakeholders.Stance;
import dev.landward.analysis.stakeholders.WhomFirst;
import dev.landward.analysis.stakeholders.WhomFirst.Reason;
import dev.landward.initiative.Recalled;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.DecisionRole;
import dev.landward.stakeholders.StakeholderKind;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.web.Shell;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whom to talk to first, and why, by the order of {@link WhomFirst}; one query however many there
/// are.
@Component
public class TalkFirst {

    private final Standings standings;

    TalkFirst(Standings standings) {
        this.standings = standings;
    }

    /// Somebody to talk to.
    ///
    /// @param who who they are and where they stand
    /// @param because the reasons, the strongest first; at least one
    public record Suggestion(Standing who, List<WhomFirst.Because> because) {

        /// Says all reasons in one sentence, none twice.
        ///
        /// @param shell the page's shell
        /// @return such as "Decides, and has never been assessed."
        public String why(Shell shell) {
            var parts = new ArrayList<String>();
            var known = known();
            if (known != null) {
                parts.add(shell.text("stakeholders.first.known", role(), power(), known));
            }
            if (holds(Reason.BLOCKS_PHASE)) {
                parts.add(part(shell, "key", parts, gaps()));
            }
            because.stream()
                    .filter(one -> one.reason() == Reason.ASSESSMENT_STALE)
                    .forEach(one ->
                            parts.add(
                                    part(
                                            shell,
                                            "stale",
                                            parts,
                                            Objects.requireNonNullElse(one.value(), 0))));
            if (holds(Reason.POWER_UNKNOWN) && !holds(Reason.DECIDER_NEVER_ASSESSED)) {
                parts.add(part(shell, "power", parts, 0));
            }
            return shell.text(
                    "stakeholders.first.sentence",
                    parts.stream()
                            .reduce((one, next) -> shell.text("stakeholders.first.and", one, next))
                            .orElse(""));
        }

        private static String part(Shell shell, String key, List<String> before, long value) {
            return shell.text(
                    "stakeholders.first." + key, value, before.isEmpty() ? "first" : "later");
        }

        private boolean holds(Reason reason) {
            return because.stream().anyMatch(one -> one.reason() == reason);
        }

        private String role() {
            boolean decides = who.decisionRole() == DecisionRole.DECIDER;
            return !decides ? "power" : powerful() ? "both" : "decides";
        }

        private boolean powerful() {
            return power() >= WhomFirst.Rules.DEFAULT.highPower();
        }

        private long power() {
            return Objects.requireNonNullElse(who.marks().value(Dimension.POWER), 0);
        }

        /// What is wrong with what is known of somebody who decides or has power.
        private @Nullable String known() {
            if (holds(Reason.DECIDER_NEVER_ASSESSED)) {
                return "never";
            }
            boolean wants = holds(Reason.POWERFUL_WITHOUT_INTEREST);
            if (holds(Reason.POWERFUL_WITHOUT_STANCE) || holds(Reason.DECIDER_WITHOUT_STANCE)) {
                return wants ? "stanceWants" : "stance";
            }
            if (holds(Reason.POWERFUL_AND_AGAINST)) {
                return wants ? "againstWants" : "against";
            }
            return wants ? "wants" : null;
        }

        private long gaps() {
            return who.missing().stream().filter(Missing.OF_KEY_STAKEHOLDERS::contains).count();
        }
    }

    /// Whom to talk to.
    ///
    /// @param people first whom to talk to first
    /// @param reasons how many have a reason, those left out of the list as well
    /// @param n how many are in the register
    /// @param date the day for which it was computed
    public record Order(List<Suggestion> people, int reasons, int n, LocalDate date) {}

    /// Computes the order for today.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param limit list at most so many
    /// @return the order
    @Recalled
    public Order order(Workspace workspace, int limit) {
        var today = LocalDate.now(ZoneOffset.UTC);
        var everybody = standings.all(workspace);
        var byNumber = new HashMap<String, Standing>();
        everybody.forEach(one -> byNumber.put(number(one), one));
        var order =
                WhomFirst.order(
                        everybody.stream()
                                .filter(one -> !one.erased() && !onlyAPlace(one))
                                .map(one -> person(one, today))
                                .toList(),
                        WhomFirst.Rules.DEFAULT);
        return new Order(
                order.stream().limit(limit).map(one -> suggestion(one, byNumber)).toList(),
                order.size(),
                everybody.size(),
                today);
    }

    /// An organisation that nobody marked or judged is a place in the tree, and nobody to talk to.
    private static boolean onlyAPlace(Standing one) {
        return one.kind() == StakeholderKind.ORGANISATION
                && !one.key()
                && one.decisionRole() == DecisionRole.NONE
                && Arrays.stream(Dimension.values()).noneMatch(one.marks()::known);
    }

    private static Suggestion suggestion(
            WhomFirst.Suggestion suggestion, Map<String, Standing> byNumber) {
        var who = Objects.requireNonNull(byNumber.get(suggestion.person().id()));
        return new Suggestion(who, suggestion.because());
    }

    private static WhomFirst.Person person(Standing one, LocalDate today) {
        return new WhomFirst.Person(
                number(one),
                one.marks().value(Dimension.POWER),
                stance(one.marks().value(Dimension.STANCE)),
                days(one.marks(), today),
                one.decisionRole() == DecisionRole.DECIDER,
                !one.missing().contains(Missing.WANTS),
                one.key()
                        && one.missing().stream().anyMatch(Missing.OF_KEY_STAKEHOLDERS::contains));
    }

    /// As long as any number, so that texts order as numbers do.
    private static String number(Standing one) {
        return "%019d".formatted(one.id().value());
    }

    private static Stance stance(@Nullable Integer value) {
        if (value == null) {
            return Stance.UNKNOWN;
        }
        return value == 0 ? Stance.NEUTRAL : value < 0 ? Stance.AGAINST : Stance.FOR;
    }

    private static @Nullable Integer days(Marks marks, LocalDate today) {
        return Arrays.stream(Dimension.values())
                .map(marks::since)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(last -> (int) Math.max(0, ChronoUnit.DAYS.between(last, today)))
                .orElse(null);
    }
}
