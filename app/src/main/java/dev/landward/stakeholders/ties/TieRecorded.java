package dev.landward.stakeholders.ties;

import dev.landward.accounts.Happening;

/// Somebody said that two stakeholders are tied.
///
/// @param tie its number
/// @param from the first
/// @param fromName the first's name
/// @param to the second
/// @param toName the second's name
/// @param kind what ties them
/// @param strength 1 to 5
public record TieRecorded(
        long tie, long from, String fromName, long to, String toName, TieKind kind, int strength)
        implements Happening {

    @Override
    public String subject() {
        return "tie/" + tie;
    }
}
