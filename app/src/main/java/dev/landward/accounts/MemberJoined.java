package dev.landward.accounts;

import dev.landward.web.Role;

/// Somebody became a member of an organisation, or got another role there.
///
/// @param account whose
/// @param name what pages call the person
/// @param role what the person is there now
public record MemberJoined(long account, String name, Role role) implements Happening {

    @Override
    public String subject() {
        return "account/" + account;
    }
}
