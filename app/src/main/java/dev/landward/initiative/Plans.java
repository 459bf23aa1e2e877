package dev.landward.initiative;

import java.time.LocalDate;

/// The plan of an initiative for other parts of the program.
public interface Plans {

    /// Plans a stage anew.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param stage `develop`, `sell` or `support`
    /// @param goal what it is for
    /// @param owner who has it, empty for nobody
    /// @param begins its first day
    /// @param ends its last day
    void plan(
            Workspace workspace,
            String stage,
            String goal,
            String owner,
            LocalDate begins,
            LocalDate ends);
}
