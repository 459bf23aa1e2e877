package dev.landward.initiative.learn;

import dev.landward.accounts.Happening;

/// A driver was linked to something that it touches.
///
/// @param card its number
/// @param wording what it says
/// @param touches the kind of what it touches
/// @param name its name, empty where the kind says it
/// @param strength from 1, a little, to 3, decisively
public record DriverLinked(long card, String wording, String touches, String name, int strength)
        implements Happening {

    @Override
    public String subject() {
        return "card/" + card;
    }
}
