package dev.landward.mail;

/// Texts for the headers of mails and the lines of calendars: nothing in them can begin a new one.
final class OneLine {

    private OneLine() {}

    static String of(String text, int most) {
        var line = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        return line.length() <= most ? line : line.substring(0, end(line, most - 1)) + "…";
    }

    /// Never between the two halves of a letter.
    private static int end(String line, int most) {
        return Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most;
    }
}
