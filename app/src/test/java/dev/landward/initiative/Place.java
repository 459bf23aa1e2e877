package dev.landward.initiative;

import dev.landward.accounts.Membership;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.web.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes initiatives for tests.
@Component
public class Place {

    private final Town town;
    private final Initiatives initiatives;

    Place(Town town, Initiatives initiatives) {
        this.town = town;
        this.initiatives = initiatives;
    }

    /// An initiative of a city, and those who work on it.
    ///
    /// @param city the lead's place in the organisation
    /// @param lead who runs it
    /// @param workspace the lead's place in it
    public record Started(Membership city, Viewer lead, Workspace workspace) {

        /// Says where a page of it is.
        ///
        /// @param rest what follows `/initiatives/7`
        /// @return its path
        public String path(String rest) {
            return workspace.path() + rest;
        }
    }

    /// Starts an initiative that replaces a system, in a city of its own.
    ///
    /// @return the initiative
    public Started started() {
        return started(Kind.REPLACE, Sector.PUBLIC, "", null, Beginning.WHOLE);
    }

    /// Starts an initiative in a city of its own.
    ///
    /// @param kind what it sets out to do
    /// @param sector the kind of organisation
    /// @param purpose why
    /// @param legacy the system it replaces
    /// @param beginning what its playbook is made from
    /// @return the initiative
    public Started started(
            Kind kind,
            Sector sector,
            String purpose,
            @Nullable LegacySystem legacy,
            Beginning beginning) {
        var lead = town.person("Ines");
        var city = town.organisation("Harrow Falls", lead);
        var start =
                new Initiatives.Start(
                        "Replace the permits", kind, sector, purpose, "", legacy, beginning);
        return new Started(city, lead, initiatives.enter(initiatives.start(city, start), lead));
    }

    /// Lets somebody else enter an initiative.
    ///
    /// @param started the initiative
    /// @param role what they are in its organisation
    /// @return who they are
    public Viewer member(Started started, Role role) {
        return town.member(started.city(), "Omar " + role, role);
    }

    /// Finds somebody's place in an initiative.
    ///
    /// @param started the initiative
    /// @param viewer who enters
    /// @return the place
    public Workspace enter(Started started, Viewer viewer) {
        return initiatives.enter(started.workspace().id(), viewer);
    }
}
