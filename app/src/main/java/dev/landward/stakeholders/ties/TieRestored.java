package dev.landward.stakeholders.ties;

import dev.landward.accounts.Happening;

/// A tie that had been taken out is back.
///
/// @param tie its number
/// @param fromName the name of the first
/// @param toName the name of the second
public record TieRestored(long tie, String fromName, String toName) implements Happening {

    @Override
    public String subject() {
        return "tie/" + tie;
    }
}
