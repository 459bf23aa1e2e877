package dev.landward.accounts;

import dev.landward.web.Role;

/// Somebody is no longer a member of an organisation; the account stays theirs.
///
/// @param account whose
/// @param name what pages call the person
/// @param role what the person was
public record MemberRemoved(long account, String name, Role role) implements Happening {

    @Override
    public String subject() {
        return "account/" + account;
    }
}
