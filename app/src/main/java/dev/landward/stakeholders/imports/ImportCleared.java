package dev.landward.stakeholders.imports;

import dev.landward.accounts.Happening;

/// An import was taken back, with the groups it had added and that nobody belongs to.
///
/// @param importNumber of the import
/// @param file its name
/// @param removed how many entries it had added are out again
/// @param restored how many it had changed say again what they said
/// @param kept how many entries stay, because somebody has worked on them since
public record ImportCleared(long importNumber, String file, int removed, int restored, int kept)
        implements Happening {

    @Override
    public String subject() {
        return "import/" + importNumber;
    }
}
