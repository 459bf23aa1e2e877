package dev.landward.stakeholders.units;

import dev.landward.accounts.Happening;

/// A unit got its place in the organisation tree.
///
/// @param stakeholder who
/// @param name their name
public record UnitPlaced(long stakeholder, String name) implements Happening {

    @Override
    public String subject() {
        return "stakeholder/" + stakeholder;
    }
}
