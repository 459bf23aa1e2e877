package dev.landward.consultation;

/// The number of a statement.
///
/// @param value at least 1
public record StatementId(long value) {}
