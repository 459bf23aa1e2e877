package dev.landward.stakeholders;

/// The number of a stakeholder.
///
/// @param value at least 1
public record StakeholderId(long value) {}
