package dev.landward.consultation;

import dev.landward.accounts.Happening;

/// A round that was taken out was brought back.
///
/// @param round which
/// @param question what it asks
public record RoundRestored(long round, String question) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }
}
