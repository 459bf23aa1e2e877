package dev.landward.consultation.answers;

import java.util.List;
import java.util.Locale;

/// What whoever sent votes is told.
///
/// @param kept how many are kept
/// @param refused those that are not, each with the reason
/// @param sentence what to show, empty where all is well
record Told(int kept, List<Refusal> refused, String sentence) {

    /// One that is not kept.
    ///
    /// @param n its own number
    /// @param why the name of an {@link Outcome}
    record Refusal(long n, Outcome why) {}

    /// The last part of the key of the sentence about an outcome.
    static String key(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
