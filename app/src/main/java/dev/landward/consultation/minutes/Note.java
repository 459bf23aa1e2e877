package dev.landward.consultation.minutes;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// What was written down about a session.
///
/// @param id its number
/// @param kind a decision or a note
/// @param words what it says
/// @param by who wrote it, or `null`
/// @param at when
record Note(long id, Kind kind, String words, @Nullable String by, OffsetDateTime at) {

    /// What can be written down.
    enum Kind {
        /// What those who met decided.
        DECISION,
        /// Anything else.
        NOTE
    }
}
