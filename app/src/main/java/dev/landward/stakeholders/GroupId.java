package dev.landward.stakeholders;

/// The number of a group.
///
/// @param value at least 1
public record GroupId(long value) {}
