package dev.landward.consultation;

import dev.landward.initiative.Workspace;

/// The number of a round.
///
/// @param value at least 1
public record RoundId(long value) {

    /// Says where the front page of the round is; its other pages are below.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return the path
    public String at(Workspace workspace) {
        return workspace.path() + "/listen/rounds/" + value;
    }
}
