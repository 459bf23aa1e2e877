package dev.landward.stakeholders.imports;

import dev.landward.accounts.Happening;

/// Groups that an import had added, and that nobody belongs to, were taken out with it.
///
/// @param importNumber of the import
/// @param file its name
/// @param kept how many entries stay, because somebody has worked on them since
public record ImportCleared(long importNumber, String file, int kept) implements Happening {

    @Override
    public String subject() {
        return "import/" + importNumber;
    }
}
