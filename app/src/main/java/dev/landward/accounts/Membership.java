package dev.landward.accounts;

import dev.landward.web.Place;
import dev.landward.web.Rail;
import dev.landward.web.Refused;
import dev.landward.web.Right;
import dev.landward.web.Role;
import org.jspecify.annotations.Nullable;

/// A viewer's place in one organisation, as {@link Organisations} found it.
public final class Membership implements Actor, Rail {

    private final OrganisationId organisation;
    private final String name;
    private final AccountId account;
    private final boolean sample;
    private final Role role;
    private final String seen;

    Membership(
            OrganisationId organisation,
            String name,
            boolean sample,
            AccountId account,
            Role role,
            String seen) {
        this.organisation = organisation;
        this.name = name;
        this.account = account;
        this.sample = sample;
        this.role = role;
        this.seen = seen;
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

    @Override
    public Place.Within within() {
        return Place.Within.ORGANISATION;
    }

    @Override
    public String path() {
        return "/organisations/" + organisation.value();
    }

    @Override
    public boolean sample() {
        return sample;
    }

    @Override
    public String seen() {
        return seen;
    }

    @Override
    public String name() {
        return name;
    }

    /// Says what the viewer is there.
    ///
    /// @return the role
    public Role role() {
        return role;
    }

    @Override
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
