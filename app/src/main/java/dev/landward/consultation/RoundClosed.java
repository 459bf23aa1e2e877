package dev.landward.consultation;

import dev.landward.accounts.Happening;

/// A round was closed: nobody answers any more.
///
/// @param round which
/// @param question what it asks
public record RoundClosed(long round, String question) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }
}
