package dev.landward.initiative;

import dev.landward.accounts.Happening;

/// An initiative was started. What belongs to one from the start is made in the same transaction.
///
/// @param initiative its number
/// @param name its name
/// @param kind what it sets out to do
/// @param pack the pack of the method that its playbook begins with, empty for a copy
/// @param copied the initiative whose playbook it copies, 0 for none
public record InitiativeStarted(long initiative, String name, Kind kind, String pack, long copied)
        implements Happening {

    @Override
    public String subject() {
        return "initiative/" + initiative;
    }
}
