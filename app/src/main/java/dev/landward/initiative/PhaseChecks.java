package dev.landward.initiative;

import java.util.List;

/// What a module knows of the phases. Every module may contribute one as a bean; all of them
/// together decide whether a phase closes.
public interface PhaseChecks {

    /// Computes the checks of all phases at once, from what is stored now.
    ///
    /// It is asked on every page of the phases and on the overview: a few queries, never one per
    /// record.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return the module's checks, in the order shown within a phase
    List<Check> checks(Workspace workspace);
}
