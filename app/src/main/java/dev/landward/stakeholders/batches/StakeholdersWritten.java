package dev.landward.stakeholders.batches;

import dev.landward.accounts.Happening;
import dev.landward.stakeholders.Origin;

/// Many rows of the register were written at once.
///
/// @param origin how they came
/// @param importNumber of the import, 0 where none
/// @param added how many are new
/// @param changed how many say something else now
/// @param unchanged how many said so before
public record StakeholdersWritten(
        Origin origin, long importNumber, int added, int changed, int unchanged)
        implements Happening {

    @Override
    public String subject() {
        return "import/" + importNumber;
    }
}
