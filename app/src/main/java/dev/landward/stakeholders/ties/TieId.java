package dev.landward.stakeholders.ties;

/// The number of a tie.
///
/// @param value at least 1
public record TieId(long value) {}
