package dev.landward.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads JSON (RFC 8259): maps, lists, texts, booleans, nulls, and numbers exactly as they are
/// written. Bounded in depth.
final class Json {

    private static final int DEPTH = 200;

    /// Text that is not JSON, and on which line.
    static final class Malformed extends Exception {

        @java.io.Serial private static final long serialVersionUID = 1;

        private final int line;

        Malformed(int line) {
            super("not JSON", null, false, false);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    private final String text;
    private int at;
    private int depth;

    private final Map<String, Integer> lines = new HashMap<>();
    private String path = "";
    private int line = 1;
    private int counted;

    private Json(String text) {
        this.text = text;
    }

    /// A value, and the line on which each part of it begins, by its path: `scores/A/c1`,
    /// `criteria/0/name`.
    record Placed(@Nullable Object value, Map<String, Integer> lines) {}

    static Placed placed(String text) throws Malformed {
        var json = new Json(text.startsWith("\uFEFF") ? text.substring(1) : text);
        return new Placed(json.whole(), json.lines);
    }

    static @Nullable Object read(String text) throws Malformed {
        return placed(text).value();
    }

    private @Nullable Object whole() throws Malformed {
        var value = value();
        blank();
        if (at < text.length()) {
            throw malformed();
        }
        return value;
    }

    /// A part of a value, whose line is kept.
    private @Nullable Object part(String name) throws Malformed {
        var outer = path;
        path = outer.isEmpty() ? name : outer + "/" + name;
        blank();
        for (; counted < at; counted++) {
            line += text.charAt(counted) == '\n' ? 1 : 0;
        }
        lines.put(path, line);
        var value = value();
        path = outer;
        return value;
    }

    private Malformed malformed() {
        var before = text.substring(0, Math.min(at, text.length()));
        return new Malformed(1 + (int) before.chars().filter(c -> c == '\n').count());
    }

    private void blank() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() throws Malformed {
        blank();
        if (at == text.length()) {
            throw malformed();
        }
        return text.charAt(at);
    }

    private boolean skip(char expected) throws Malformed {
        boolean there = peek() == expected;
        at += there ? 1 : 0;
        return there;
    }

    private void need(char expected) throws Malformed {
        if (!skip(expected)) {
            throw malformed();
        }
    }

    private @Nullable Object value() throws Malformed {
        if (++depth > DEPTH) {
            throw malformed();
        }
        var value =
                switch (peek()) {
                    case '{' -> map();
                    case '[' -> list();
                    case '"' -> text();
                    case 't' -> word("true", true);
                    case 'f' -> word("false", false);
                    case 'n' -> word("null", null);
                    default -> number();
                };
        depth--;
        return value;
    }

    private Map<String, @Nullable Object> map() throws Malformed {
        need('{');
        var map = new LinkedHashMap<String, @Nullable Object>();
        if (skip('}')) {
            return map;
        }
        do {
            if (peek() != '"') {
                throw malformed();
            }
            var name = text();
            need(':');
            map.put(name, part(name));
        } while (skip(','));
        need('}');
        return map;
    }

    private List<@Nullable Object> list() throws Malformed {
        need('[');
        var list = new ArrayList<@Nullable Object>();
        if (skip(']')) {
            return list;
        }
        do {
            list.add(part(Integer.toString(list.size())));
        } while (skip(','));
        need(']');
        return list;
    }

    private String text() throws Malformed {
        at++;
        var read = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw malformed();
            }
            read.append(c == '\\' ? escaped() : c);
        }
        if (at == text.length()) {
            throw malformed();
        }
        at++;
        return read.toString();
    }

    private char escaped() throws Malformed {
        char c = at < text.length() ? text.charAt(at++) : ' ';
        int plain = "\"\\/bfnrt".indexOf(c);
        if (plain >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(plain);
        }
        if (c != 'u' || at + 4 > text.length()) {
            throw malformed();
        }
        try {
            char read = (char) Integer.parseInt(text, at, at + 4, 16);
            at += 4;
            return read;
        } catch (NumberFormatException _) {
            throw malformed();
        }
    }

    private @Nullable Object word(String word, @Nullable Object meaning) throws Malformed {
        if (!text.startsWith(word, at)) {
            throw malformed();
        }
        at += word.length();
        return meaning;
    }

    private BigDecimal number() throws Malformed {
        int from = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            return new BigDecimal(text.substring(from, at));
        } catch (NumberFormatException _) {
            throw malformed();
        }
    }
}
