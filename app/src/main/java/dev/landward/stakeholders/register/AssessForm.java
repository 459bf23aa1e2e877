package dev.landward.stakeholders.register;

import static dev.landward.web.Typed.text;

import dev.landward.stakeholders.assessments.AssessmentSource;
import dev.landward.stakeholders.assessments.Confidence;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.assessments.Judgement;
import dev.landward.web.Typed;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// What somebody judges of a stakeholder, in one dimension or in several at once.
record AssessForm(
        @Nullable String power,
        @Nullable String legitimacy,
        @Nullable String urgency,
        @Nullable String interest,
        @Nullable String stance,
        @Nullable String activity,
        @Nullable String engagementCurrent,
        @Nullable String engagementDesired,
        @Nullable String partnership,
        @Nullable String trust,
        @Typed.Day @Nullable String asOf,
        @Nullable String source,
        @Size(max = 2000, message = "{register.long.2000}") @Nullable String evidence,
        @Nullable String confidence) {

    String typed(Dimension dimension) {
        return text(
                switch (dimension) {
                    case POWER -> power;
                    case LEGITIMACY -> legitimacy;
                    case URGENCY -> urgency;
                    case INTEREST -> interest;
                    case STANCE -> stance;
                    case ACTIVITY -> activity;
                    case ENGAGEMENT_CURRENT -> engagementCurrent;
                    case ENGAGEMENT_DESIRED -> engagementDesired;
                    case PARTNERSHIP -> partnership;
                    case TRUST -> trust;
                });
    }

    /// Refuses days to come, values off the scale, and a form that judges nothing.
    void check(BindingResult found) {
        var day = Typed.day(asOf);
        if (day == null ? !found.hasFieldErrors("asOf") : day.isAfter(Words.today())) {
            found.rejectValue("asOf", "register.assess.day");
        }
        boolean any = false;
        for (var dimension : Dimension.values()) {
            var typed = typed(dimension);
            any |= !typed.isEmpty();
            if (!typed.isEmpty() && !allows(dimension, typed)) {
                found.rejectValue(Words.field(dimension), "web.choice.wrong");
            }
        }
        if (!any) {
            found.rejectValue("power", "register.assess.nothing");
        }
    }

    List<Judgement> judgements() {
        var day = Typed.day(asOf);
        var judgements = new ArrayList<Judgement>();
        for (var dimension : Dimension.values()) {
            var typed = typed(dimension);
            if (!typed.isEmpty()) {
                judgements.add(judgement(dimension, typed, day == null ? Words.today() : day));
            }
        }
        return judgements;
    }

    AssessmentSource from() {
        return Asked.one(AssessmentSource.class, source) == AssessmentSource.SELF
                ? AssessmentSource.SELF
                : AssessmentSource.COLLEAGUE;
    }

    private Judgement judgement(Dimension dimension, String typed, LocalDate day) {
        var sure = Asked.one(Confidence.class, confidence);
        return new Judgement(
                dimension,
                typed.equals(Words.UNKNOWN) ? null : Integer.valueOf(typed),
                day,
                from(),
                "",
                text(evidence),
                sure == null ? Confidence.LOW : sure);
    }

    private static boolean allows(Dimension dimension, String typed) {
        return typed.equals(Words.UNKNOWN)
                || typed.matches("-?\\d") && dimension.allows(Integer.parseInt(typed));
    }
}
