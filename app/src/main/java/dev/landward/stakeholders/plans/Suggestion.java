package dev.landward.stakeholders.plans;

import dev.landward.stakeholders.assessments.PartnershipLevel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What to do next with a group or key stakeholder, and the data that it follows from.
///
/// @param whom with whom
/// @param name their name
/// @param group whether it is a group
/// @param level the relation today, or `null` for unknown
/// @param since since when, or `null`
/// @param wants what they want, perhaps empty
/// @param signals what else the data says
/// @param offers techniques, the most fitting first
record Suggestion(
        Whom whom,
        String name,
        boolean group,
        @Nullable PartnershipLevel level,
        @Nullable LocalDate since,
        String wants,
        List<Signal> signals,
        List<Offer> offers) {

    /// Something in the data that makes a technique fit.
    ///
    /// @param good what it calls for
    /// @param words the barriers written down, perhaps none
    /// @param count of how many people it holds, 1 for a single one
    /// @param of of how many
    /// @param since since when, or `null`
    record Signal(
            Technique.Good good,
            List<String> words,
            int count,
            int of,
            @Nullable LocalDate since) {}

    /// A technique, and the signal that speaks for it.
    ///
    /// @param technique which
    /// @param signal what speaks for it, or `null` for the level alone
    record Offer(Technique technique, @Nullable Signal signal) {}

    /// The level to work towards: the next one, or the same where there is none higher.
    PartnershipLevel next() {
        return level == null
                ? PartnershipLevel.CLIENT
                : PartnershipLevel.of(Math.min(5, level.value() + 1));
    }
}
