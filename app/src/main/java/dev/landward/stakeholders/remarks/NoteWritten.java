package dev.landward.stakeholders.remarks;

import dev.landward.accounts.Happening;

/// A private note was written; its words are told to nobody.
///
/// @param stakeholder who
/// @param name their name
public record NoteWritten(long stakeholder, String name) implements Happening {

    @Override
    public String subject() {
        return "stakeholder/" + stakeholder;
    }
}
