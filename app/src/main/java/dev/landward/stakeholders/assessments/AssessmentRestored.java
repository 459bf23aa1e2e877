package dev.landward.stakeholders.assessments;

import dev.landward.accounts.Happening;

/// An assessment that was taken back counts again.
///
/// @param stakeholder who
/// @param name their name
/// @param dimension what was judged
/// @param assessment the number of the entry that says it again
public record AssessmentRestored(
        long stakeholder, String name, Dimension dimension, long assessment) implements Happening {

    @Override
    public String subject() {
        return "stakeholder/" + stakeholder;
    }
}
