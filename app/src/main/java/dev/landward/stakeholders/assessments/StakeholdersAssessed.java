package dev.landward.stakeholders.assessments;

import dev.landward.accounts.Happening;

/// Many assessments were recorded at once.
///
/// @param source where they came from
/// @param importNumber of the import, 0 where none
/// @param count how many
public record StakeholdersAssessed(AssessmentSource source, long importNumber, int count)
        implements Happening {

    @Override
    public String subject() {
        return "import/" + importNumber;
    }
}
