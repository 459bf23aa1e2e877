package dev.landward.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Writes JSON as it goes: what is begun inside of something is indented by it, what is short
/// stands on one line. Numbers in full precision; what is no number is null.
final class JsonWriter implements Closeable {

    private final Writer out;
    private boolean first = true;
    private int depth;

    JsonWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    JsonWriter begin(char bracket) throws IOException {
        out.write(bracket);
        depth++;
        first = true;
        return this;
    }

    JsonWriter end(char bracket) throws IOException {
        depth--;
        first = false;
        out.write(bracket);
        return this;
    }

    /// Begins the next entry; on a line of its own near the root.
    JsonWriter next() throws IOException {
        if (!first) {
            out.write(',');
        }
        first = false;
        if (depth <= 2) {
            out.write('\n');
            out.write("  ".repeat(depth));
        } else {
            out.write(' ');
        }
        return this;
    }

    JsonWriter name(String name) throws IOException {
        next();
        text(name);
        out.write(": ");
        return this;
    }

    JsonWriter field(String name, @Nullable Object value) throws IOException {
        name(name);
        return value(value);
    }

    JsonWriter value(@Nullable Object value) throws IOException {
        if (value == null || (value instanceof Double d && !Double.isFinite(d))) {
            out.write("null");
        } else if (value instanceof Double d) {
            out.write(Double.toString(d == 0 ? 0 : d));
        } else if (value instanceof Number || value instanceof Boolean) {
            out.write(value.toString());
        } else if (value instanceof Iterable<?> all) {
            begin('[');
            depth += 2;
            for (var one : all) {
                next();
                value(one);
            }
            depth -= 2;
            end(']');
        } else {
            text(value.toString());
        }
        return this;
    }

    private void text(String text) throws IOException {
        out.write('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.write('\\');
                out.write(c);
            } else if (c == '\n') {
                out.write("\\n");
            } else if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                out.write("\\u%04x".formatted((int) c));
            } else {
                out.write(c);
            }
        }
        out.write('"');
    }

    @Override
    public void close() throws IOException {
        out.write('\n');
        out.flush();
    }
}
