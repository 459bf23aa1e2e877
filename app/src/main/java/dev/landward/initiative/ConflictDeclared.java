package dev.landward.initiative;

import dev.landward.accounts.Happening;

/// A partner said whether they have a conflict of interest.
///
/// @param account whose
/// @param any whether they named one; the words stay with the lead
public record ConflictDeclared(long account, boolean any) implements Happening {

    @Override
    public String subject() {
        return "account/" + account;
    }
}
