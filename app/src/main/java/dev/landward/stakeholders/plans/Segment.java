package dev.landward.stakeholders.plans;

import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.standings.Marks;

/// People who need the same response, by where they stand today: everybody belongs to exactly one.
///
/// The stance runs from −2 against to 2 for; activity and power from 1 to 5. Whose stance nobody
/// knows is unknown, and so is who is not against but of whom nobody knows whether they do
/// anything: silence never makes anybody a supporter.
public enum Segment {
    /// Against, and active: stance below 0, activity 4 or 5.
    ACTIVE_RESISTANCE,
    /// Against, but not seen to act: stance below 0, activity 3 or less, or unknown.
    QUIET_RESISTANCE,
    /// Could move a lot and does nothing: stance 0 or more, activity 1 or 2, power 4 or 5.
    POWERFUL_BYSTANDERS,
    /// Goes along in silence: stance 0 or more, activity 1 or 2, power 3 or less, or unknown.
    PASSIVE_ACCEPTANCE,
    /// Takes part and has doubts: torn with activity 3 or more, or for with activity 3.
    CONCERNED_SUPPORTERS,
    /// For, and active: stance 1 or 2, activity 4 or 5.
    ACTIVE_PARTNERS,
    /// Stance unknown, or not against and activity unknown.
    UNKNOWN;

    /// Finds the segment of where somebody stands.
    ///
    /// @param marks what stands of them today
    /// @return the segment
    public static Segment of(Marks marks) {
        var stance = marks.value(Dimension.STANCE);
        var activity = marks.value(Dimension.ACTIVITY);
        if (stance == null) {
            return UNKNOWN;
        }
        if (stance < 0) {
            return activity != null && activity >= 4 ? ACTIVE_RESISTANCE : QUIET_RESISTANCE;
        }
        if (activity == null) {
            return UNKNOWN;
        }
        if (activity <= 2) {
            return marks.value(Dimension.POWER, 0) >= 4 ? POWERFUL_BYSTANDERS : PASSIVE_ACCEPTANCE;
        }
        return stance > 0 && activity >= 4 ? ACTIVE_PARTNERS : CONCERNED_SUPPORTERS;
    }
}
