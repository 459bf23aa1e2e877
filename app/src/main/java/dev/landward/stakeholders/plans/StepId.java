package dev.landward.stakeholders.plans;

/// The number of a planned step.
///
/// @param value at least 1
public record StepId(long value) {}
