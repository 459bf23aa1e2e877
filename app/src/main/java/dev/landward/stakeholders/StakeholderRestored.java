package dev.landward.stakeholders;

import dev.landward.accounts.Happening;

/// A stakeholder who had been taken out is back.
///
/// @param stakeholder who
/// @param name their name
public record StakeholderRestored(long stakeholder, String name) implements Happening {

    @Override
    public String subject() {
        return "stakeholder/" + stakeholder;
    }
}
