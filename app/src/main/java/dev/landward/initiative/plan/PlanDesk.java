package dev.landward.initiative.plan;

import dev.landward.initiative.Plans;
import dev.landward.initiative.Workspace;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// The plan for other parts of the program: plans a stage as a person would.
@Component
class PlanDesk implements Plans {

    private final Stages stages;

    PlanDesk(Stages stages) {
        this.stages = stages;
    }

    @Override
    public void plan(
            Workspace workspace,
            String stage,
            String goal,
            String owner,
            LocalDate begins,
            LocalDate ends) {
        stages.plan(workspace, new Stages.Planned(Stage.at(stage), goal, owner, begins, ends));
    }
}
