package dev.landward.consultation.results;

import dev.landward.accounts.Happening;

/// What a round says was kept, so that it can be computed again.
///
/// @param round which
/// @param people how many voted
public record ResultKept(long round, int people) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }
}
