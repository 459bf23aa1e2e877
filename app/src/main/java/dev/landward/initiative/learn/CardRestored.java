package dev.landward.initiative.learn;

import dev.landward.accounts.Happening;

/// A card that was taken off the learn board came back.
///
/// @param card its number
/// @param wording what it says
public record CardRestored(long card, String wording) implements Happening {

    @Override
    public String subject() {
        return "card/" + card;
    }
}
