package dev.landward.consultation.asking;

import dev.landward.accounts.Happening;

/// Whom a round asks was chosen.
///
/// @param round which
/// @param groups how many groups
/// @param people how many people beside them
public record PeopleChosen(long round, int groups, int people) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }
}
