package dev.landward.stakeholders.remarks;

import dev.landward.accounts.Happening;

/// A private note that had been taken out is back.
///
/// @param stakeholder who
/// @param name their name
public record NoteRestored(long stakeholder, String name) implements Happening {

    @Override
    public String subject() {
        return "stakeholder/" + stakeholder;
    }
}
