package dev.landward.initiative;

import dev.landward.accounts.Happening;

/// An initiative was started.
///
/// @param initiative its number
/// @param name its name
/// @param kind what it sets out to do
public record InitiativeStarted(long initiative, String name, Kind kind) implements Happening {

    @Override
    public String subject() {
        return "initiative/" + initiative;
    }
}
