package dev.landward.initiative;

/// Closes phases for other parts of the program.
public interface PhaseGate {

    /// Closes the current phase.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param phase the phase to close
    /// @param reason why it closes though something mandatory is open; empty to hold to the checks
    /// @return whether it is closed now
    boolean pass(Workspace workspace, Phase phase, String reason);
}
