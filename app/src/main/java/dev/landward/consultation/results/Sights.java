package dev.landward.consultation.results;

import dev.landward.consultation.Round;
import dev.landward.initiative.Workspace;
import org.springframework.stereotype.Service;

/// Says to other modules whether a viewer sees what a round says.
@Service
public class Sights {

    private final Curtains curtains;

    Sights(Curtains curtains) {
        this.curtains = curtains;
    }

    /// Says whether they see it.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param round which round
    /// @return whether nothing is kept from them
    public boolean open(Workspace workspace, Round round) {
        return curtains.of(workspace, round).curtain() == Curtain.OPEN;
    }
}
