package dev.landward.consultation.asking;

import dev.landward.accounts.Happening;

/// Those who were silent were asked again.
///
/// @param round which
/// @param people how many
public record PeopleReminded(long round, int people) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }
}
