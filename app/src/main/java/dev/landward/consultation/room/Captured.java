package dev.landward.consultation.room;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// A short item that somebody sent.
///
/// @param id its number
/// @param item at which item of the agenda
/// @param words what it says
/// @param state what was decided of it
/// @param statement the statement that it became, or `null`
/// @param alike the first one that says nearly the same, or `null`
/// @param at when it came
public record Captured(
        long id,
        long item,
        String words,
        Ruling state,
        @Nullable Long statement,
        @Nullable Long alike,
        OffsetDateTime at) {

    /// What can be decided of an item.
    public enum Ruling {
        /// Nobody has looked.
        WAITING,
        /// It is on the wall.
        SHOWN,
        /// It is kept, and shown to nobody else.
        HIDDEN,
        /// It became a statement of a round; on the wall it stays.
        TAKEN
    }

    /// Says whether the wall shows it.
    ///
    /// @return whether everybody may read it
    public boolean shown() {
        return state == Ruling.SHOWN || state == Ruling.TAKEN;
    }
}
