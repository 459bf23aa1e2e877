package dev.landward.consultation.drafts;

import dev.landward.consultation.Adding;
import dev.landward.consultation.Naming;
import dev.landward.consultation.Plan;
import dev.landward.consultation.Showing;
import dev.landward.stakeholders.Participation;
import dev.landward.web.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The settings of a round as somebody typed them.
record RoundForm(
        @NotBlank(message = "{drafts.question.none}")
                @Size(max = 300, message = "{drafts.question.long}")
                @Nullable String question,
        @Size(max = 1000, message = "{drafts.long.1000}") @Nullable String purpose,
        @Size(max = 1000, message = "{drafts.long.1000}") @Nullable String promise,
        @NotNull(message = "{drafts.choose}") @Nullable Participation participation,
        @NotNull(message = "{drafts.choose}") @Nullable Adding adding,
        @NotNull(message = "{drafts.choose}") @Nullable Naming naming,
        @NotNull(message = "{drafts.choose}") @Nullable Showing showing,
        @Nullable String blind,
        @NotBlank(message = "{drafts.language.wrong}")
                @Pattern(
                        regexp = "\\s*|[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*",
                        message = "{drafts.language.wrong}")
                @Nullable String language,
        @NotBlank(message = "{drafts.minutes.wrong}")
                @Typed.Whole(min = 1, max = 120, message = "{drafts.minutes.wrong}")
                @Nullable String minutes,
        @NotBlank(message = "{drafts.minimum.wrong}")
                @Typed.Whole(min = 3, max = 100, message = "{drafts.minimum.wrong}")
                @Nullable String minimum,
        @NotBlank(message = "{drafts.quota.wrong}")
                @Typed.Whole(min = 0, max = 100, message = "{drafts.quota.wrong}")
                @Nullable String quota,
        @NotBlank(message = "{web.date.wrong}") @Typed.Day @Nullable String day,
        @NotBlank(message = "{drafts.time.wrong}")
                @Pattern(regexp = "\\s*|([01]\\d|2[0-3]):[0-5]\\d", message = "{drafts.time.wrong}")
                @Nullable String time) {

    static Map<String, Object> of(Plan plan, ZoneId zone) {
        var start = new HashMap<String, Object>();
        start.put("question", plan.question());
        start.put("purpose", plan.purpose());
        start.put("promise", plan.promise());
        start.put("participation", plan.participation());
        start.put("adding", plan.adding());
        start.put("naming", plan.naming());
        start.put("showing", plan.showing());
        start.put("blind", plan.blind() ? "yes" : "");
        start.put("language", plan.language());
        start.put("minutes", plan.minutes());
        start.put("minimum", plan.minimum());
        start.put("quota", plan.quota());
        var closes = plan.closesAt().atZoneSameInstant(zone);
        start.put("day", closes.toLocalDate());
        start.put("time", closes.toLocalTime().withSecond(0).withNano(0));
        return start;
    }

    Plan plan(Plan before, ZoneId zone) {
        return new Plan(
                before.template(),
                Typed.text(question),
                Typed.text(purpose),
                Typed.text(promise),
                Objects.requireNonNull(participation),
                Typed.text(language),
                Objects.requireNonNull(Typed.whole(minutes)),
                Objects.requireNonNull(adding),
                Objects.requireNonNull(naming),
                Objects.requireNonNull(showing),
                blind != null && !blind.isEmpty(),
                Objects.requireNonNull(Typed.whole(minimum)),
                Objects.requireNonNull(Typed.whole(quota)),
                Objects.requireNonNull(Typed.day(day))
                        .atTime(LocalTime.parse(Typed.text(time)))
                        .atZone(zone)
                        .toOffsetDateTime(),
                before.follows());
    }
}
