package dev.landward.initiative.learn;

import dev.landward.accounts.Happening;

/// A driver no longer touches something.
///
/// @param card its number
/// @param wording what it says
/// @param link the link that went
public record DriverUnlinked(long card, String wording, long link) implements Happening {

    @Override
    public String subject() {
        return "card/" + card;
    }
}
