package dev.landward.analysis.stakeholders;

import java.util.Map;

/// The barrier point of one person: the first of the five steps whose score is at or below the
/// threshold. Sources differ on the threshold (3 of 5 in a published worksheet, 2 elsewhere), so it
/// is a parameter.
public sealed interface Barrier {

    /// The change stops here for this person.
    ///
    /// @param step the first low step
    record At(PersonalStep step) implements Barrier {}

    /// No step is low.
    record None() implements Barrier {}

    /// A step without a score stands before any low one, so the barrier may be there or later.
    ///
    /// @param firstUnscored the earliest place it may be
    record Unknown(PersonalStep firstUnscored) implements Barrier {}

    /// The barrier point.
    ///
    /// @param scores a score per step, none where nobody scored
    /// @param threshold the highest score that counts as low
    /// @return the barrier point
    static Barrier point(Map<PersonalStep, Integer> scores, int threshold) {
        for (PersonalStep step : PersonalStep.values()) {
            Integer score = scores.get(step);
            if (score == null) {
                return new Unknown(step);
            }
            if (score <= threshold) {
                return new At(step);
            }
        }
        return new None();
    }
}
