package dev.landward.initiative.learn;

import dev.landward.accounts.Happening;

/// A driver, a fact or an unknown was put on the learn board.
///
/// @param card its number
/// @param kind `DRIVER`, `FACT` or `UNKNOWN`
/// @param wording what it says
public record CardAdded(long card, String kind, String wording) implements Happening {

    @Override
    public String subject() {
        return "card/" + card;
    }
}
