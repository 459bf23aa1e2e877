package dev.landward.documents.charts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes elements, attributes and text, all escaped; numbers to one decimal, whatever the locale.
final class Markup {

    private static final Set<String> EMPTY = Set.of("rect", "path", "line", "circle");

    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    Markup open(String tag) {
        endTag();
        out.append('<').append(tag);
        open.push(tag);
        inTag = true;
        return this;
    }

    /// Writes an attribute of the element just opened; a null value writes nothing.
    Markup attr(String name, @Nullable String value) {
        if (value != null) {
            out.append(' ').append(name).append("=\"");
            Text.escape(value, out);
            out.append('"');
        }
        return this;
    }

    Markup attr(String name, double value) {
        out.append(' ').append(name).append("=\"");
        number(value, out);
        out.append('"');
        return this;
    }

    Markup text(String text) {
        endTag();
        Text.escape(text, out);
        return this;
    }

    /// Writes markup that is already safe.
    Markup raw(CharSequence markup) {
        endTag();
        out.append(markup);
        return this;
    }

    Markup close() {
        var tag = open.pop();
        if (inTag && EMPTY.contains(tag)) {
            out.append("/>");
            inTag = false;
            return this;
        }
        endTag();
        out.append("</").append(tag).append('>');
        return this;
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    int length() {
        return out.length();
    }

    /// Appends a number with at most one decimal and no locale: `12`, `-3.5`.
    static void number(double value, StringBuilder out) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a coordinate: " + value);
        }
        long tenths = Math.round(value * 10);
        if (tenths < 0) {
            out.append('-');
            tenths = -tenths;
        }
        out.append(tenths / 10);
        if (tenths % 10 != 0) {
            out.append('.').append((char) ('0' + tenths % 10));
        }
    }

    @Override
    public String toString() {
        endTag();
        return out.toString();
    }
}
