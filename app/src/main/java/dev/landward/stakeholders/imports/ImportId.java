package dev.landward.stakeholders.imports;

/// The number of an import.
///
/// @param value the number
public record ImportId(long value) {}
