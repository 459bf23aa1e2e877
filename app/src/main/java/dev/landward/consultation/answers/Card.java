package dev.landward.consultation.answers;

import dev.landward.consultation.QuestionKind;
import org.jspecify.annotations.Nullable;

/// One thing that somebody is asked.
///
/// @param statement its number, or `null` for a question
/// @param question its number, or `null` for a statement
/// @param kind how a question is answered, or `null` for a statement
/// @param text what it says
/// @param low the words at the lower end of a question
/// @param high the words at its upper end
/// @param value what they answered last, or `null`
/// @param words what they wrote with it, perhaps empty
/// @param answered whether they answered it
/// @param own whether it is their own statement, and waits for a moderator
record Card(
        @Nullable Long statement,
        @Nullable Long question,
        @Nullable QuestionKind kind,
        String text,
        String low,
        String high,
        @Nullable Integer value,
        String words,
        boolean answered,
        boolean own) {

    /// How addresses name it.
    String key() {
        return statement == null ? "q" + question : "s" + statement;
    }
}
