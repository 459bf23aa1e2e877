package dev.landward.initiative.learn;

import dev.landward.accounts.Happening;

/// An unknown is open again.
///
/// @param card its number
/// @param wording what it says
public record UnknownReopened(long card, String wording) implements Happening {

    @Override
    public String subject() {
        return "card/" + card;
    }
}
