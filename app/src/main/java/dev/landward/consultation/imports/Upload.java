package dev.landward.consultation.imports;

import org.jspecify.annotations.Nullable;

/// Files of a round that was held elsewhere, on their way in.
///
/// @param id its number
/// @param kind the name of what reads them, see {@link Kind#name}
/// @param file what they are called
/// @param question what people were asked
/// @param settings how they are understood, as JSON
/// @param kept whether the files are still there
/// @param round the round that was written, or `null`
/// @param work what goes on in the background, or `null`
/// @param failure why the work came to nothing, or `null`
public record Upload(
        long id,
        String kind,
        String file,
        String question,
        String settings,
        boolean kept,
        @Nullable Long round,
        @Nullable Working work,
        @Nullable Failure failure) {

    /// How far the work in the background is.
    ///
    /// @param done so many votes
    /// @param total of so many, 0 while the file is read
    /// @param quiet whether nobody has heard of it for half a minute
    public record Working(int done, int total, boolean quiet) {}

    /// Why nothing was taken in.
    public enum Failure {
        /// Rows need a look.
        ROWS,
        /// There is no answer in the files.
        NOTHING,
        /// Whoever ordered it may not any more.
        RIGHTS,
        /// The program failed.
        PROGRAM
    }
}
