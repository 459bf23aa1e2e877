package dev.landward.consultation;

/// The number of a round.
///
/// @param value at least 1
public record RoundId(long value) {}
