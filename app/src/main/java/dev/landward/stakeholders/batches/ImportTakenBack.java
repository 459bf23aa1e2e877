package dev.landward.stakeholders.batches;

import dev.landward.accounts.Happening;

/// What an import brought was taken back.
///
/// @param importNumber of the import
/// @param removed how many rows it had added
/// @param restored how many rows it had changed say again what they said
/// @param left how many it had changed were changed again since and stay
public record ImportTakenBack(long importNumber, int removed, int restored, int left)
        implements Happening {

    @Override
    public String subject() {
        return "import/" + importNumber;
    }
}
