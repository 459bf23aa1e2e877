package dev.landward.stakeholders;

/// The number of a constraint.
///
/// @param value at least 1
public record ConstraintId(long value) {}
