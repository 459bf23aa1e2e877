package dev.landward.stakeholders;

import dev.landward.accounts.Happening;

/// A stakeholder was taken out of the register; nothing of theirs is lost.
///
/// @param stakeholder who
/// @param name their name
public record StakeholderRemoved(long stakeholder, String name) implements Happening {

    @Override
    public String subject() {
        return "stakeholder/" + stakeholder;
    }
}
