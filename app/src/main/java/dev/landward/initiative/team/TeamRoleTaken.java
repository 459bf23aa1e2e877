package dev.landward.initiative.team;

import dev.landward.accounts.Happening;
import dev.landward.web.Role;

/// Somebody no longer has a role of their own in an initiative.
///
/// @param account whose
/// @param name what pages call the person
/// @param role what the person was there
public record TeamRoleTaken(long account, String name, Role role) implements Happening {

    @Override
    public String subject() {
        return "team/" + account;
    }
}
