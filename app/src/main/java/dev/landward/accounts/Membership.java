package dev.landward.accounts;

import dev.landward.web.Refused;
import dev.landward.web.Right;
import dev.landward.web.Role;
import org.jspecify.annotations.Nullable;

/// A viewer's place in one organisation, as {@link Organisations} found it.
public final class Membership implements Actor {

    private final OrganisationId organisation;
    private final String name;
    private final AccountId account;
    private final Role role;

    Membership(OrganisationId organisation, String name, AccountId account, Role role) {
        this.organisation = organisation;
        this.name = name;
        this.account = account;
        this.role = role;
    }

    @Override
    public AccountId account() {
        return account;
    }

    @Override
    public OrganisationId organisation() {
        return organisation;
    }

    @Override
    public @Nullable Long initiativeNumber() {
        return null;
    }

    /// Names the organisation.
    ///
    /// @return its name, as its people wrote it
    public String name() {
        return name;
    }

    /// Says what the viewer is there.
    ///
    /// @return the role
    public Role role() {
        return role;
    }

    /// Says whether the viewer may do something in the organisation.
    ///
    /// @param right the right asked for
    /// @return whether the role brings it
    public boolean may(Right right) {
        return role.may(right);
    }

    /// Refuses a viewer without a right.
    ///
    /// @param right the right asked for
    /// @throws Refused where the role does not bring it
    public void require(Right right) {
        if (!may(right)) {
            throw new Refused();
        }
    }
}
