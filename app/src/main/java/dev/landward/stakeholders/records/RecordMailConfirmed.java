package dev.landward.stakeholders.records;

import dev.landward.accounts.Happening;

/// Somebody of the initiative confirmed that an address is that of whoever gave it.
///
/// @param stakeholder whose
public record RecordMailConfirmed(long stakeholder) implements Happening {

    @Override
    public String subject() {
        return "stakeholder/" + stakeholder;
    }
}
