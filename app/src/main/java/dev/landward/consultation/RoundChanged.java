package dev.landward.consultation;

import dev.landward.accounts.Revision;

/// What a round is was changed.
///
/// @param round which
/// @param question what it asks
public record RoundChanged(long round, String question) implements Revision {

    @Override
    public String subject() {
        return "round/" + round;
    }
}
