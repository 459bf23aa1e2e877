package dev.landward.stakeholders.remarks;

/// The number of an interest.
///
/// @param value at least 1
public record InterestId(long value) {}
