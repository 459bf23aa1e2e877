package dev.landward.documents.tables;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One tag, as the characters between `<` and `>`; attributes are looked up when asked for.
final class XmlTag {

    /// What a tag does.
    enum Kind {
        OPENS,
        CLOSES,
        EMPTY
    }

    private static final int LONGEST = 65_536;

    private final String part;
    private char[] chars = new char[512];
    private int length;
    private int nameStart;
    private int nameEnd;

    XmlTag(String part) {
        this.part = part;
    }

    void clear() {
        length = 0;
    }

    void add(char c) throws Stop {
        if (length == chars.length) {
            if (length == LONGEST) {
                throw Stop.broken(part);
            }
            chars = Arrays.copyOf(chars, 2 * length);
        }
        chars[length++] = c;
    }

    /// Finds the name when all characters are there.
    Kind complete() throws Stop {
        boolean closes = length > 0 && chars[0] == '/';
        boolean empty = !closes && length > 0 && chars[length - 1] == '/';
        length -= empty ? 1 : 0;
        nameStart = closes ? 1 : 0;
        nameEnd = nameStart;
        while (nameEnd < length && chars[nameEnd] > ' ') {
            nameEnd++;
            if (chars[nameEnd - 1] == ':') {
                nameStart = nameEnd;
            }
        }
        if (nameStart == nameEnd) {
            throw Stop.broken(part);
        }
        return closes ? Kind.CLOSES : empty ? Kind.EMPTY : Kind.OPENS;
    }

    /// Whether it has this name, whatever its prefix.
    boolean is(String name) {
        return nameEnd - nameStart == name.length() && matches(nameStart, name);
    }

    /// The value of an attribute, whatever its prefix.
    @Nullable String attribute(String name) throws Stop {
        for (int i = nameEnd; i < length; i++) {
            if (chars[i] == '=') {
                int open = i + 1;
                while (open < length && chars[open] <= ' ') {
                    open++;
                }
                int close = closing(open);
                if (isNamed(i, name)) {
                    String raw = new String(chars, open + 1, close - open - 1);
                    return XmlEntities.decoded(raw, part);
                }
                i = close;
            }
        }
        return null;
    }

    private int closing(int open) throws Stop {
        if (open >= length || (chars[open] != '"' && chars[open] != '\'')) {
            throw Stop.broken(part);
        }
        int close = open + 1;
        while (close < length && chars[close] != chars[open]) {
            close++;
        }
        if (close == length) {
            throw Stop.broken(part);
        }
        return close;
    }

    /// Whether the attribute before an equals sign has this name.
    private boolean isNamed(int equals, String name) {
        int last = equals;
        while (last > nameEnd && chars[last - 1] <= ' ') {
            last--;
        }
        int first = last - name.length();
        return first > nameEnd
                && (chars[first - 1] <= ' ' || chars[first - 1] == ':')
                && matches(first, name);
    }

    private boolean matches(int from, String name) {
        for (int i = 0; i < name.length(); i++) {
            if (chars[from + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
