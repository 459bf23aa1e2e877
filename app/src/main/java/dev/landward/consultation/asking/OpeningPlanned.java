package dev.landward.consultation.asking;

import dev.landward.accounts.Happening;

/// A round was set to open by itself.
///
/// @param round which
/// @param opensAt when
public record OpeningPlanned(long round, String opensAt) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }
}
