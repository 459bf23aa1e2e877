package dev.landward.initiative;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Actor;
import dev.landward.accounts.OrganisationId;
import dev.landward.web.Place;
import dev.landward.web.Rail;
import dev.landward.web.Refused;
import dev.landward.web.Right;
import dev.landward.web.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A viewer's place in one initiative, as {@link Initiatives} found it: the only way to anything
/// that belongs to the initiative.
///
/// A route under `/initiatives/{initiative}` takes one as its first parameter; it is found, and the
/// route's right checked, before the route runs. Every query of what belongs to an initiative takes
/// the workspace and asks for its {@link #id}.
public final class Workspace implements Actor, Rail {

    private final InitiativeId id;
    private final OrganisationId organisation;
    private final String name;
    private final Sector sector;
    private final boolean sample;
    private final AccountId account;
    private final Set<Role> roles;
    private final Memory.@Nullable Reading reading;

    Workspace(
            InitiativeId id,
            OrganisationId organisation,
            String name,
            Sector sector,
            boolean sample,
            AccountId account,
            Set<Role> roles,
            Memory.@Nullable Reading reading) {
        this.id = id;
        this.organisation = organisation;
        this.name = name;
        this.sector = sector;
        this.sample = sample;
        this.account = account;
        this.roles = roles;
        this.reading = reading;
    }

    /// What is recalled of the initiative while a page is read; nothing where anything is written.
    Memory.@Nullable Reading reading() {
        return reading;
    }

    /// Says which initiative.
    ///
    /// @return its number
    public InitiativeId id() {
        return id;
    }

    /// Says what kind of organisation it is in.
    ///
    /// @return the sector
    public Sector sector() {
        return sector;
    }

    /// Says what the viewer is here: their role in the organisation, and one in the initiative
    /// where they were given one.
    ///
    /// @return the roles, whose rights add up
    public Set<Role> roles() {
        return roles;
    }

    /// Refuses a viewer without a right.
    ///
    /// @param right the right asked for
    /// @throws Refused where no role brings it
    public void require(Right right) {
        if (!may(right)) {
            throw new Refused();
        }
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
    public Long initiativeNumber() {
        return id.value();
    }

    @Override
    public Place.Within within() {
        return Place.Within.INITIATIVE;
    }

    @Override
    public String path() {
        return "/initiatives/" + id.value();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String seen() {
        return reading == null ? "" : reading.snapshot();
    }

    @Override
    public boolean sample() {
        return sample;
    }

    @Override
    public boolean may(Right right) {
        return roles.stream().anyMatch(role -> role.may(right));
    }
}
