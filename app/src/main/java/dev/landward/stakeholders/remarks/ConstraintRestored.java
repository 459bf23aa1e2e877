package dev.landward.stakeholders.remarks;

import dev.landward.accounts.Happening;

/// A constraint that had been taken out is back.
///
/// @param constraint its number
/// @param kind what kind it is
public record ConstraintRestored(long constraint, String kind) implements Happening {

    @Override
    public String subject() {
        return "constraint/" + constraint;
    }
}
