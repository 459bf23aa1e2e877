package dev.landward.stakeholders.records;

import dev.landward.accounts.Happening;
import dev.landward.mail.Frequency;

/// Somebody chose in their own record how often they get mail.
///
/// @param stakeholder who
/// @param often how often
public record RecordMailsChosen(long stakeholder, Frequency often) implements Happening {

    @Override
    public String subject() {
        return "stakeholder/" + stakeholder;
    }
}
