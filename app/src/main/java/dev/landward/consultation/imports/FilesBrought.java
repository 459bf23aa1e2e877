package dev.landward.consultation.imports;

import dev.landward.accounts.Happening;

/// Files of a round that was held elsewhere were brought.
///
/// @param upload which
/// @param file what they are called
record FilesBrought(long upload, String file) implements Happening {

    @Override
    public String subject() {
        return "round-import/" + upload;
    }
}
