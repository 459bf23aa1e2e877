package dev.landward.stakeholders.remarks;

import org.jspecify.annotations.Nullable;

/// A constraint in the register.
///
/// @param id its number
/// @param details what it says
/// @param of the name of the stakeholder or group, or `null` where it binds the whole initiative
public record Constraint(ConstraintId id, ConstraintDetails details, @Nullable String of) {}
