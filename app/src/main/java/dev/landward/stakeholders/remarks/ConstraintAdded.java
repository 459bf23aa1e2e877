package dev.landward.stakeholders.remarks;

import dev.landward.accounts.Happening;

/// A constraint was written down.
///
/// @param constraint its number
/// @param kind what kind it is
public record ConstraintAdded(long constraint, String kind) implements Happening {

    @Override
    public String subject() {
        return "constraint/" + constraint;
    }
}
