package dev.landward.stakeholders.assessments;

import dev.landward.accounts.Happening;

/// An assessment was taken back, as if it had not been made.
///
/// @param stakeholder who
/// @param name their name
/// @param dimension what was judged
/// @param assessment the number of the entry
public record AssessmentTakenBack(
        long stakeholder, String name, Dimension dimension, long assessment) implements Happening {

    @Override
    public String subject() {
        return "stakeholder/" + stakeholder;
    }
}
