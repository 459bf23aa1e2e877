package dev.landward.consultation.asking;

import dev.landward.accounts.Happening;

/// Letters with a way in were sent.
///
/// @param round which
/// @param people to how many
public record PeopleAsked(long round, int people) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }
}
