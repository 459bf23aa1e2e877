package dev.landward.stakeholders.imports;

import dev.landward.accounts.Happening;

/// The rows of a file were stored in the register.
///
/// @param importNumber of the import
/// @param file its name
/// @param added how many stakeholders are new
/// @param changed how many say something else now
/// @param unchanged how many said so before
/// @param leftOut how many rows were left out by choice
/// @param assessed how many assessments were recorded
public record StakeholdersImported(
        long importNumber,
        String file,
        int added,
        int changed,
        int unchanged,
        int leftOut,
        int assessed)
        implements Happening {

    @Override
    public String subject() {
        return "import/" + importNumber;
    }
}
