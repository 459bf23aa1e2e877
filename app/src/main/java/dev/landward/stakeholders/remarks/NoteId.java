package dev.landward.stakeholders.remarks;

/// The number of a private note.
///
/// @param value at least 1
public record NoteId(long value) {}
