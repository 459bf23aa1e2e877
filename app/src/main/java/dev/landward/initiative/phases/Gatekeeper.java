package dev.landward.initiative.phases;

import dev.landward.initiative.Phase;
import dev.landward.initiative.PhaseGate;
import dev.landward.initiative.Workspace;
import org.springframework.stereotype.Component;

/// Lets other parts of the program through the gates of phases.
@Component
class Gatekeeper implements PhaseGate {

    private final Phases phases;

    Gatekeeper(Phases phases) {
        this.phases = phases;
    }

    @Override
    public boolean pass(Workspace workspace, Phase phase, String reason) {
        return phases.close(workspace, phase, reason) instanceof Closing.Outcome.Closed;
    }
}
