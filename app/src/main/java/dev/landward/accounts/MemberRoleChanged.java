package dev.landward.accounts;

import dev.landward.web.Role;

/// A member got another role in the organisation.
///
/// @param account whose
/// @param name what pages call the person
/// @param was what the person was
/// @param role what the person is now
public record MemberRoleChanged(long account, String name, Role was, Role role)
        implements Revision {

    @Override
    public String subject() {
        return "account/" + account;
    }
}
