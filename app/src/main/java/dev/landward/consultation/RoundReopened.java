package dev.landward.consultation;

import dev.landward.accounts.Happening;

/// A round that was closed was opened again.
///
/// @param round which
/// @param question what it asks
public record RoundReopened(long round, String question) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }
}
