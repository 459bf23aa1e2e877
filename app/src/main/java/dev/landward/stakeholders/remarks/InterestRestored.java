package dev.landward.stakeholders.remarks;

import dev.landward.accounts.Happening;

/// An interest that had been taken out is back.
///
/// @param stakeholder who
/// @param name their name
/// @param tag what it is called
public record InterestRestored(long stakeholder, String name, String tag) implements Happening {

    @Override
    public String subject() {
        return "stakeholder/" + stakeholder;
    }
}
