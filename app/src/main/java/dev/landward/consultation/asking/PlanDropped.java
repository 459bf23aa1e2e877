package dev.landward.consultation.asking;

import dev.landward.accounts.Happening;

/// A round opens by itself no more.
///
/// @param round which
public record PlanDropped(long round) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }
}
