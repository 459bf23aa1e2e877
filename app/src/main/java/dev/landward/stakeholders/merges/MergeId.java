package dev.landward.stakeholders.merges;

/// The number of a merge of two stakeholders.
///
/// @param value at least 1
public record MergeId(long value) {}
