package dev.landward.stakeholders.assessments;

import dev.landward.accounts.Happening;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An assessment was replaced by another one.
///
/// @param stakeholder who
/// @param name their name
/// @param dimension what was judged
/// @param value the new value, or `null` for unknown
/// @param asOf since when it holds
/// @param assessment the number of the new entry
/// @param corrected the number of the entry it replaces
public record AssessmentCorrected(
        long stakeholder,
        String name,
        Dimension dimension,
        @Nullable Integer value,
        LocalDate asOf,
        long assessment,
        long corrected)
        implements Happening {

    @Override
    public String subject() {
        return "stakeholder/" + stakeholder;
    }
}
