package dev.landward.initiative.plan;

import dev.landward.initiative.Workspace;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// The plan for other parts of the program: plans a stage as a person would.
@Component
public class Plans {

    private final Stages stages;

    Plans(Stages stages) {
        this.stages = stages;
    }

    /// Plans a stage anew.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param stage `develop`, `sell` or `support`
    /// @param goal what it is for
    /// @param owner who has it, empty for nobody
    /// @param begins its first day
    /// @param ends its last day
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
