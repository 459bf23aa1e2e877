package dev.landward.initiative;

/// The number of an initiative.
///
/// @param value at least 1
public record InitiativeId(long value) {}
