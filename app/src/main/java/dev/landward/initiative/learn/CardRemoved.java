package dev.landward.initiative.learn;

import dev.landward.accounts.Happening;

/// A card was taken off the learn board.
///
/// @param card its number
/// @param wording what it says
public record CardRemoved(long card, String wording) implements Happening {

    @Override
    public String subject() {
        return "card/" + card;
    }
}
