package dev.landward.documents.tables;

/// Characters that XML cannot hold, as workbooks write them: `_x000D_` is a carriage return, and a
/// text that happens to contain such a mark has its underscore written as `_x005F_`.
final class TypedText {

    private static final int MARK = "_x0000_".length();

    private TypedText() {}

    /// Characters to keep of a text in XML so that one beyond the limit stays beyond it when all of
    /// its marks are characters again.
    static int longest(Limits limits) {
        return (int) Math.min(Integer.MAX_VALUE, MARK * (limits.cellCharacters() + 1L));
    }

    static String unescaped(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        int done = 0;
        while (at >= 0) {
            if (isMark(text, at)) {
                result.append(text, done, at);
                result.append((char) Integer.parseInt(text, at + 2, at + 6, 16));
                done = at + MARK;
                at = text.indexOf("_x", done);
            } else {
                at = text.indexOf("_x", at + 1);
            }
        }
        return result.append(text, done, text.length()).toString();
    }

    static String escaped(String text) {
        StringBuilder result = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isForbidden(text, i) || (c == '_' && isMark(text, i))) {
                result.append(String.format("_x%04X_", (int) c));
            } else {
                result.append(c);
            }
        }
        return result.toString();
    }

    private static boolean isForbidden(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return (c < ' ' && c != '\t' && c != '\n') || c >= '\uFFFE';
    }

    private static boolean isMark(String text, int at) {
        if (at + MARK > text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }
}
