package dev.landward.stakeholders.units;

import dev.landward.accounts.Happening;

/// A unit left the organisation tree; it stays in the register.
///
/// @param stakeholder who
/// @param name their name
public record UnitRemoved(long stakeholder, String name) implements Happening {

    @Override
    public String subject() {
        return "stakeholder/" + stakeholder;
    }
}
