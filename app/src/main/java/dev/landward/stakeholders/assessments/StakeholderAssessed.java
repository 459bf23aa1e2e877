package dev.landward.stakeholders.assessments;

import dev.landward.accounts.Happening;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody judged a stakeholder.
///
/// @param stakeholder who
/// @param name their name
/// @param dimension what was judged
/// @param value the value, or `null` for unknown again
/// @param asOf since when it holds
/// @param source where it came from
/// @param confidence how sure the assessor is
/// @param assessment the number of the entry
public record StakeholderAssessed(
        long stakeholder,
        String name,
        Dimension dimension,
        @Nullable Integer value,
        LocalDate asOf,
        AssessmentSource source,
        Confidence confidence,
        long assessment)
        implements Happening {

    @Override
    public String subject() {
        return "stakeholder/" + stakeholder;
    }
}
