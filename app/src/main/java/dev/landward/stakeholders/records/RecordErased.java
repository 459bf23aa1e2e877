package dev.landward.stakeholders.records;

import dev.landward.accounts.Happening;

/// Somebody was erased: what they did is still counted, who they were is gone.
///
/// @param stakeholder the row that is left
/// @param cause who wanted it
public record RecordErased(long stakeholder, String cause) implements Happening {

    @Override
    public String subject() {
        return "stakeholder/" + stakeholder;
    }
}
