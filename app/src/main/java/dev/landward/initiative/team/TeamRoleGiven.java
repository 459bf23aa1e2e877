package dev.landward.initiative.team;

import dev.landward.accounts.Revision;
import dev.landward.web.Role;

/// Somebody got a role in an initiative.
///
/// @param account whose
/// @param name what pages call the person
/// @param role what the person is there now
public record TeamRoleGiven(long account, String name, Role role) implements Revision {

    @Override
    public String subject() {
        return "team/" + account;
    }
}
