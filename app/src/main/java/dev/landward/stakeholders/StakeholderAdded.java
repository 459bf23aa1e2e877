package dev.landward.stakeholders;

import dev.landward.accounts.Happening;

/// Somebody, or an organisation, was added to the register.
///
/// @param stakeholder who
/// @param name their name
/// @param origin how the row came
public record StakeholderAdded(long stakeholder, String name, Origin origin) implements Happening {

    @Override
    public String subject() {
        return "stakeholder/" + stakeholder;
    }
}
