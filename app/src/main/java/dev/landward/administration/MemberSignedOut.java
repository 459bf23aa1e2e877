package dev.landward.administration;

import dev.landward.accounts.Happening;

/// An administrator signed a member out somewhere.
///
/// @param account whose
/// @param name what pages call the person
public record MemberSignedOut(long account, String name) implements Happening {

    @Override
    public String subject() {
        return "account/" + account;
    }
}
