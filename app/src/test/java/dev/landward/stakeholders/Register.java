package dev.landward.stakeholders;

import dev.landward.accounts.Membership;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.Initiatives;
import dev.landward.initiative.Kind;
import dev.landward.initiative.Sector;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.assessments.Confidence;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.assessments.Judgement;
import dev.landward.web.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes initiatives with a register for tests.
@Component
public class Register {

    private final Town town;
    private final Initiatives initiatives;
    private final Stakeholders stakeholders;

    Register(Town town, Initiatives initiatives, Stakeholders stakeholders) {
        this.town = town;
        this.initiatives = initiatives;
        this.stakeholders = stakeholders;
    }

    /// Starts an initiative in a city of its own.
    ///
    /// @return its administrator's place in it
    public Workspace initiative() {
        var ines = town.person("Ines");
        return initiative(town.organisation("Harrow Falls", ines), ines);
    }

    /// Starts another initiative.
    ///
    /// @param city where
    /// @param viewer whose place in it
    /// @return the place
    public Workspace initiative(Membership city, Viewer viewer) {
        var start = new Initiatives.Start("Permits", Kind.REPLACE, Sector.PUBLIC, "", null);
        return initiatives.enter(initiatives.start(city, start), viewer);
    }

    /// Starts an initiative and enters it as somebody else.
    ///
    /// @param role what the viewer is
    /// @return the viewer's place in it
    public Workspace initiativeAs(Role role) {
        var ines = town.person("Ines");
        var city = town.organisation("Harrow Falls", ines);
        var id =
                initiatives.start(
                        city,
                        new Initiatives.Start("Permits", Kind.REPLACE, Sector.PUBLIC, "", null));
        return initiatives.enter(id, town.member(city, "Olu", role));
    }

    /// Adds a person.
    ///
    /// @param workspace where
    /// @param name who
    /// @return their number
    public StakeholderId person(Workspace workspace, String name) {
        return stakeholders.add(workspace, Details.person(name).done(), Provenance.byHand());
    }

    /// A day in 2026.
    ///
    /// @param month 1 to 12
    /// @param day 1 to 31
    /// @return the day
    public static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    /// What a colleague is fairly sure of.
    ///
    /// @param dimension in what
    /// @param value which
    /// @param asOf since when
    /// @return the judgement
    public static Judgement judged(Dimension dimension, @Nullable Integer value, LocalDate asOf) {
        return Judgement.ofColleague(dimension, value, asOf, "said so", Confidence.MEDIUM);
    }
}
