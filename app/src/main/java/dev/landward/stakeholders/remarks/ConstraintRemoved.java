package dev.landward.stakeholders.remarks;

import dev.landward.accounts.Happening;

/// A constraint was taken out.
///
/// @param constraint its number
/// @param kind what kind it is
public record ConstraintRemoved(long constraint, String kind) implements Happening {

    @Override
    public String subject() {
        return "constraint/" + constraint;
    }
}
