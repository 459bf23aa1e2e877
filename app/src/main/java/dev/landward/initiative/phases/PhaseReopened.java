package dev.landward.initiative.phases;

import dev.landward.accounts.Happening;

/// A closed phase was opened again.
///
/// @param closing the closing that no longer holds
/// @param phase which
public record PhaseReopened(long closing, String phase) implements Happening {

    @Override
    public String subject() {
        return "phase/" + phase;
    }
}
