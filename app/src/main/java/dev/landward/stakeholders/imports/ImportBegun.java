package dev.landward.stakeholders.imports;

import dev.landward.accounts.Happening;

/// A file was given to the register; nothing of it is stored there yet.
///
/// @param importNumber of the import
/// @param file its name
public record ImportBegun(long importNumber, String file) implements Happening {

    @Override
    public String subject() {
        return "import/" + importNumber;
    }
}
