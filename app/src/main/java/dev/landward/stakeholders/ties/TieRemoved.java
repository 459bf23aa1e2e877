package dev.landward.stakeholders.ties;

import dev.landward.accounts.Happening;

/// A tie that should not have been recorded was taken out.
///
/// @param tie its number
/// @param fromName the name of the first
/// @param toName the name of the second
public record TieRemoved(long tie, String fromName, String toName) implements Happening {

    @Override
    public String subject() {
        return "tie/" + tie;
    }
}
