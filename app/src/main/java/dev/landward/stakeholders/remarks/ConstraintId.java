package dev.landward.stakeholders.remarks;

/// The number of a constraint.
///
/// @param value at least 1
public record ConstraintId(long value) {}
