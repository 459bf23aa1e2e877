package dev.landward.stakeholders.remarks;

import dev.landward.accounts.Happening;

/// A private note was taken out.
///
/// @param stakeholder who
/// @param name their name
public record NoteRemoved(long stakeholder, String name) implements Happening {

    @Override
    public String subject() {
        return "stakeholder/" + stakeholder;
    }
}
