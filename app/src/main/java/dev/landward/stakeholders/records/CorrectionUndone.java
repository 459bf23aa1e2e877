package dev.landward.stakeholders.records;

import dev.landward.accounts.Happening;

/// What somebody had put right about themselves was put back.
///
/// @param stakeholder who
public record CorrectionUndone(long stakeholder) implements Happening {

    @Override
    public String subject() {
        return "stakeholder/" + stakeholder;
    }
}
