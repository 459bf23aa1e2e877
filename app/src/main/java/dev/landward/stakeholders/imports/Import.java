package dev.landward.stakeholders.imports;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file that was given to the register, and what became of it.
///
/// @param id its number
/// @param file its name
/// @param settings how it is understood
/// @param version rises with every change of what somebody decided about it
/// @param by the name of who gave it, or `null`
/// @param at when
/// @param kept whether the file itself is still there
/// @param stored what it did to the register, or `null`
/// @param takenBack what taking it back did, or `null`
/// @param work what goes on in the background, or `null`
/// @param failure why work in the background came to nothing, or `null`
record Import(
        ImportId id,
        String file,
        Settings settings,
        int version,
        @Nullable String by,
        OffsetDateTime at,
        boolean kept,
        @Nullable Stored stored,
        @Nullable TakenBack takenBack,
        @Nullable Work work,
        @Nullable Failure failure) {

    /// Where in the file something stands, such as `stakeholders.csv:3`.
    String evidence(int place) {
        return file + ":" + place;
    }

    /// What an import did.
    record Stored(int added, int changed, int unchanged, int assessed, int leftOut) {}

    /// What taking it back did.
    ///
    /// @param kept the names of those who were changed since and stay
    record TakenBack(int removed, int restored, List<String> kept) {}

    /// Work in the background that came to nothing.
    ///
    /// @param storing whether it was to store, or only to check
    record Failure(boolean storing, Reason reason) {

        /// Why.
        enum Reason {
            DATABASE,
            CLASH,
            RIGHTS,
            CHANGED,
            PROGRAM
        }
    }

    /// Work in the background.
    ///
    /// @param storing whether it stores, or only checks
    /// @param quiet whether nobody has heard of it for half a minute
    record Work(boolean storing, int done, int total, boolean quiet) {}
}
