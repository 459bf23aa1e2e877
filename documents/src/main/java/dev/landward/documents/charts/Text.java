package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.List;

/// What text is worth in space, and how it is made harmless.
///
/// Widths are upper bounds in hundredths of the font size, after the widest of the common interface
/// fonts (DejaVu Sans and Verdana), so that what does not collide by this estimate does not collide
/// on screen.
final class Text {

    private static final byte[] ASCII = {
        32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34,
        64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 54,
        100, 69, 69, 70, 78, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79,
        61, 79, 70, 64, 62, 74, 69, 99, 69, 62, 69, 40, 34, 40, 84, 50,
        50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62,
        64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84
    };
    static final double BOLD = 1.18;
    private static final String DOTS = "…";

    private Text() {}

    /// The width of a text at a font size.
    static double width(String text, double size) {
        double sum = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            sum += hundredths(point);
            i += Character.charCount(point);
        }
        return sum * size / 100;
    }

    static double width(String text, double size, boolean bold) {
        return width(text, size) * (bold ? BOLD : 1);
    }

    private static int hundredths(int point) {
        if (point >= 32 && point < 127) {
            return ASCII[point - 32];
        }
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) {
            return 0;
        }
        if (point < 0x370) {
            return Character.isLowerCase(point) ? 70 : 100;
        }
        if (point < 0x2000) {
            return Character.isLowerCase(point) ? 90 : 100;
        }
        return point > 0xFFFF ? 150 : 120;
    }

    /// The text, or as much of it as fits the width with three dots; nothing where not even those
    /// fit.
    static String fit(String text, double size, double width) {
        if (width(text, size) <= width) {
            return text;
        }
        double room = width - width(DOTS, size);
        if (room < 0) {
            return "";
        }
        int end = 0;
        for (int i = 0; i < text.length(); ) {
            int next = i + Character.charCount(text.codePointAt(i));
            room -= width(text.substring(i, next), size);
            if (room < 0) {
                break;
            }
            i = end = next;
        }
        return text.substring(0, end).stripTrailing() + DOTS;
    }

    /// The text in at most `lines` lines of a width, broken at spaces; what is left over is cut
    /// with dots.
    static List<String> wrap(String text, double size, double width, int lines) {
        var result = new ArrayList<String>();
        var line = new StringBuilder();
        var words = text.strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            var longer = line.isEmpty() ? words[i] : line + " " + words[i];
            if (line.isEmpty() || width(longer, size) <= width) {
                line.setLength(0);
                line.append(longer);
            } else if (result.size() == lines - 1) {
                line.append(' ').append(String.join(" ", List.of(words).subList(i, words.length)));
                break;
            } else {
                result.add(fit(line.toString(), size, width));
                line.setLength(0);
                line.append(words[i]);
            }
        }
        result.add(fit(line.toString(), size, width));
        return result;
    }

    /// Takes out what XML cannot hold and what turns the direction of the text around it.
    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (unsafe(text, i)) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair =
                        Character.isHighSurrogate(c)
                                && i + 1 < text.length()
                                && Character.isLowSurrogate(text.charAt(i + 1));
                out.append(pair ? text.substring(i, i + 2) : "\uFFFD");
                i += pair ? 1 : 0;
            } else if (c == '\t' || c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                out.append(' ');
            } else if (!unsafe(text, i)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean unsafe(String text, int i) {
        char c = text.charAt(i);
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return c < 0x20
                || (c >= 0x7F && c < 0xA0)
                || turns
                || c == 0x2028
                || c == 0x2029
                || c >= 0xFFFE
                || Character.isSurrogate(c);
    }

    /// Appends a text, cleaned and safe inside an element or a quoted attribute.
    static void escape(String text, StringBuilder out) {
        var safe = clean(text);
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
