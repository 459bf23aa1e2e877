package dev.landward.stakeholders.units;

import dev.landward.accounts.Happening;

/// Many units got their places in the organisation tree.
///
/// @param count how many
public record UnitsPlaced(int count) implements Happening {

    @Override
    public String subject() {
        return "units";
    }
}
