package dev.landward.documents.tables;

import java.util.regex.Pattern;

/// Keeps a text from running as a formula when a CSV is opened in a spreadsheet, and gives the
/// exact text back on reading.
///
/// A text is *tainted* when its first character that is no space, no invisible character and no
/// apostrophe is one of `= + - @` or their full-width forms, or when a tab or line break stands
/// before any other. A tainted text is written with an apostrophe before it, and on reading a
/// tainted text loses one leading apostrophe; so every text comes back as it was: apostrophes in
/// front never change whether a text is tainted. Plain negative numbers (`-5`, `-12.50`) cannot run
/// and are left as they are. A phone number `+49 30 123` is guarded: a spreadsheet would calculate
/// with it.
final class FormulaGuard {

    private static final Pattern NEGATIVE = Pattern.compile("-\\d{1,15}([.,]\\d{1,15})?");

    private FormulaGuard() {}

    /// As written to a CSV.
    static String close(String text) {
        return isTainted(text) ? "'" + text : text;
    }

    /// As written where texts are typed, so that reading with [#open] gives the same text back.
    static String closeTyped(String text) {
        return text.startsWith("'") && isTainted(text) ? "'" + text : text;
    }

    /// As read from any file.
    static String open(String text) {
        return text.startsWith("'") && isTainted(text) ? text.substring(1) : text;
    }

    static boolean isTainted(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\t', '\r', '\n', '=', '+', '@', '＝', '＋', '－', '＠', '−' -> {
                    return true;
                }
                case '-' -> {
                    return i > start || !NEGATIVE.matcher(text.substring(start)).matches();
                }
                default -> {
                    if (!isInvisible(c)) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isInvisible(char c) {
        return c <= ' '
                || c == '\''
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL;
    }
}
