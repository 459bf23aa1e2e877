package dev.landward.stakeholders.assessments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody judges of a stakeholder in one dimension.
///
/// @param dimension what is judged
/// @param value on the scale of the dimension, or `null` for unknown again
/// @param asOf since when it holds
/// @param source where it comes from
/// @param assessorWords who judges, where that is nobody who signed in; at most 200 characters
/// @param evidence on what ground; at most 2000 characters
/// @param confidence how sure the assessor is
public record Judgement(
        Dimension dimension,
        @Nullable Integer value,
        LocalDate asOf,
        AssessmentSource source,
        String assessorWords,
        String evidence,
        Confidence confidence) {

    /// Refuses a value that is not on the scale.
    ///
    /// @throws IllegalArgumentException where it is not
    public Judgement {
        if (value != null && !dimension.allows(value)) {
            throw new IllegalArgumentException(dimension + " has no " + value);
        }
        assessorWords = assessorWords.strip();
        evidence = evidence.strip();
    }

    /// A colleague's judgement.
    ///
    /// @param dimension what is judged
    /// @param value on the scale of the dimension, or `null` for unknown again
    /// @param asOf since when it holds
    /// @param evidence on what ground
    /// @param confidence how sure the colleague is
    /// @return the judgement
    public static Judgement ofColleague(
            Dimension dimension,
            @Nullable Integer value,
            LocalDate asOf,
            String evidence,
            Confidence confidence) {
        return new Judgement(
                dimension, value, asOf, AssessmentSource.COLLEAGUE, "", evidence, confidence);
    }
}
