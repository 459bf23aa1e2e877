package dev.landward.initiative.learn;

import dev.landward.accounts.Happening;

/// A link of a driver that went came back.
///
/// @param card its number
/// @param wording what it says
/// @param link the link
public record DriverRelinked(long card, String wording, long link) implements Happening {

    @Override
    public String subject() {
        return "card/" + card;
    }
}
