package dev.landward.stakeholders.plans;

import dev.landward.web.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// What a capacity scenario is typed with; each segment has its contacts and its hours.
record CapacityForm(
        @NotBlank(message = "{plans.capacity.name.missing}")
                @Size(max = 200, message = "{plans.capacity.name.long}")
                @Nullable String name,
        @Size(max = 300, message = "{plans.step.words.long}") @Nullable String who,
        @NotBlank(message = "{plans.count.wrong}")
                @Typed.Whole(max = 10_000, message = "{plans.count.wrong}")
                @Nullable String answerers,
        @NotBlank(message = "{plans.hours.wrong}")
                @Typed.Amount(max = 168, message = "{plans.hours.wrong}")
                @Nullable String hoursPerWeek,
        @NotBlank(message = "{web.date.wrong}") @Typed.Day @Nullable String from,
        @NotBlank(message = "{web.date.wrong}") @Typed.Day @Nullable String by,
        @NotNull(message = "{web.choice.wrong}") Scenario.@Nullable First first,
        @NotBlank(message = "{plans.count.wrong}")
                @Typed.Whole(max = 1000, message = "{plans.count.wrong}")
                @Nullable String activeContacts,
        @NotBlank(message = "{plans.hours.wrong}")
                @Typed.Amount(max = 168, message = "{plans.hours.wrong}")
                @Nullable String activeHours,
        @NotBlank(message = "{plans.count.wrong}")
                @Typed.Whole(max = 1000, message = "{plans.count.wrong}")
                @Nullable String quietContacts,
        @NotBlank(message = "{plans.hours.wrong}")
                @Typed.Amount(max = 168, message = "{plans.hours.wrong}")
                @Nullable String quietHours,
        @NotBlank(message = "{plans.count.wrong}")
                @Typed.Whole(max = 1000, message = "{plans.count.wrong}")
                @Nullable String powerfulContacts,
        @NotBlank(message = "{plans.hours.wrong}")
                @Typed.Amount(max = 168, message = "{plans.hours.wrong}")
                @Nullable String powerfulHours,
        @NotBlank(message = "{plans.count.wrong}")
                @Typed.Whole(max = 1000, message = "{plans.count.wrong}")
                @Nullable String acceptingContacts,
        @NotBlank(message = "{plans.hours.wrong}")
                @Typed.Amount(max = 168, message = "{plans.hours.wrong}")
                @Nullable String acceptingHours) {

    /// What the fields of a segment begin with.
    static String prefix(Segment segment) {
        return switch (segment) {
            case ACTIVE_RESISTANCE -> "active";
            case QUIET_RESISTANCE -> "quiet";
            case POWERFUL_BYSTANDERS -> "powerful";
            case PASSIVE_ACCEPTANCE -> "accepting";
            case CONCERNED_SUPPORTERS, ACTIVE_PARTNERS, UNKNOWN ->
                    throw new IllegalArgumentException("needs no answer: " + segment);
        };
    }

    /// A start that somebody can judge: one person for four weeks.
    static Map<String, Object> offered(LocalDate today) {
        var start = new HashMap<String, Object>();
        start.put("answerers", 1);
        start.put("hoursPerWeek", 4);
        start.put("from", today);
        start.put("by", today.plusWeeks(4));
        start.put("first", Scenario.First.RESISTING);
        for (var segment : Scenario.order(Scenario.First.RESISTING)) {
            start.put(prefix(segment) + "Contacts", segment == Segment.ACTIVE_RESISTANCE ? 3 : 2);
            start.put(prefix(segment) + "Hours", 1);
        }
        return start;
    }

    static Map<String, Object> filled(Scenario.Plan plan) {
        var start = new HashMap<String, Object>();
        start.put("name", plan.name());
        start.put("who", plan.who());
        start.put("answerers", plan.answerers());
        start.put("hoursPerWeek", plain(plan.hoursPerWeek()));
        start.put("from", plan.from());
        start.put("by", plan.by());
        start.put("first", plan.first());
        plan.needs()
                .forEach((segment, need) -> {
                    start.put(prefix(segment) + "Contacts", need.contacts());
                    start.put(prefix(segment) + "Hours", plain(need.hours()));
                });
        return start;
    }

    /// Finds what no single field can tell.
    void check(BindingResult found) {
        var start = Typed.day(from);
        var end = Typed.day(by);
        if (start != null && end != null && end.isBefore(start)) {
            found.rejectValue("by", "plans.capacity.by.before");
        }
    }

    /// Only after nothing wrong was found.
    Scenario.Plan plan() {
        return new Scenario.Plan(
                Typed.text(name),
                Typed.text(who),
                Objects.requireNonNull(Typed.whole(answerers)),
                hours(hoursPerWeek),
                Objects.requireNonNull(Typed.day(from)),
                Objects.requireNonNull(Typed.day(by)),
                Objects.requireNonNull(first),
                Map.of(
                        Segment.ACTIVE_RESISTANCE, need(activeContacts, activeHours),
                        Segment.QUIET_RESISTANCE, need(quietContacts, quietHours),
                        Segment.POWERFUL_BYSTANDERS, need(powerfulContacts, powerfulHours),
                        Segment.PASSIVE_ACCEPTANCE, need(acceptingContacts, acceptingHours)));
    }

    private static Scenario.Need need(@Nullable String contacts, @Nullable String hours) {
        return new Scenario.Need(Objects.requireNonNull(Typed.whole(contacts)), hours(hours));
    }

    private static BigDecimal hours(@Nullable String typed) {
        return Objects.requireNonNull(Typed.amount(typed));
    }

    private static String plain(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString();
    }
}
