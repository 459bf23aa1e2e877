package dev.landward.stakeholders.plans;

import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.DetailsDraft;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.assessments.Assessments;
import dev.landward.stakeholders.assessments.Dimension;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Makes people who stand somewhere, for tests of plans.
@Component
class Planner {

    private final Town town;
    private final Register register;
    private final Stakeholders stakeholders;
    private final Assessments assessments;

    Planner(Town town, Register register, Stakeholders stakeholders, Assessments assessments) {
        this.town = town;
        this.register = register;
        this.stakeholders = stakeholders;
        this.assessments = assessments;
    }

    /// An initiative, and who runs it.
    record Place(Workspace workspace, Viewer ines) {

        String path(String rest) {
            return workspace.path() + "/people/plans" + rest;
        }
    }

    Place place() {
        var ines = town.person("Ines");
        return new Place(register.initiative(town.organisation("Harrow Falls", ines), ines), ines);
    }

    StakeholderId add(Place place, DetailsDraft draft) {
        return stakeholders.add(place.workspace(), draft.done(), Provenance.byHand());
    }

    StakeholderId person(Place place, String name) {
        return add(place, Details.person(name));
    }

    /// Somebody with a stance, an activity and a power, all judged on 3 March 2026.
    StakeholderId standing(Place place, String name, int stance, int activity, int power) {
        var id = person(place, name);
        judge(place, id, Dimension.STANCE, stance);
        judge(place, id, Dimension.ACTIVITY, activity);
        judge(place, id, Dimension.POWER, power);
        return id;
    }

    void judge(Place place, StakeholderId id, Dimension dimension, int value) {
        assessments.record(
                place.workspace(), id, Register.judged(dimension, value, LocalDate.of(2026, 3, 3)));
    }
}
