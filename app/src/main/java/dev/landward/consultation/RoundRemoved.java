package dev.landward.consultation;

import dev.landward.accounts.Happening;

/// A round was taken out.
///
/// @param round which
/// @param question what it asks
public record RoundRemoved(long round, String question) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }
}
