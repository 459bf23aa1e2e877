package dev.landward.consultation.answers;

import org.jspecify.annotations.Nullable;

/// A vote on a statement, or an answer to a question.
///
/// @param n its own number among its sender's, above 0: what comes twice counts once
/// @param statement on which statement, or `null` for a question
/// @param question to which question, or `null` for a statement
/// @param value 1, −1 or 0 on a statement, 0 to 100 for a question, `null` for words alone
/// @param words the reason, or the answer in words; `null` leaves what was said before
record Cast(
        long n,
        @Nullable Long statement,
        @Nullable Long question,
        @Nullable Integer value,
        @Nullable String words) {

    static final int REASON = 1000;
    static final int WORDS = 2000;

    static Cast vote(long n, long statement, int value, @Nullable String words) {
        return new Cast(n, statement, null, value, words);
    }

    /// Whether it can be kept at all.
    boolean makesSense() {
        var one = (statement == null) != (question == null);
        var least = statement == null ? 0 : -1;
        var most = statement == null ? 100 : 1;
        var longest = statement == null ? WORDS : REASON;
        return n > 0
                && one
                && (value != null || words != null)
                && (value == null || value >= least && value <= most)
                && (words == null || words.length() <= longest && words.indexOf(0) < 0);
    }
}
