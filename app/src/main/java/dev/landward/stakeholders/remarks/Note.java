package dev.landward.stakeholders.remarks;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// A private note of an analyst. It is shown to nobody without the right to see notes, and is part
/// of no export.
///
/// @param id its number
/// @param words what it says
/// @param writtenBy the name of who wrote it, or `null`
/// @param writtenAt when
public record Note(NoteId id, String words, @Nullable String writtenBy, OffsetDateTime writtenAt) {}
