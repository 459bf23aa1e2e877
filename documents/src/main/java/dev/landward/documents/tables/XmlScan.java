package dev.landward.documents.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Walks through the XML of a workbook part, forwards only. It keeps the current tag and the
/// current text and nothing else, so memory does not grow with the part; a parser of the platform
/// keeps every name it ever saw. There are no entities but the five of XML and character numbers: a
/// part with a document type is refused, so nothing can expand and nothing outside is read.
final class XmlScan implements AutoCloseable {

    /// What [#next] stopped at.
    enum Event {
        /// A start tag; an empty element gives a start and an end.
        START,
        /// An end tag.
        END,
        /// The end of the part.
        DONE
    }

    private static final int LONGEST_TAG = 65_536;
    private static final int DEEPEST = 200;

    private final String part;
    private final Reader in;
    private final int longestText;
    private final char[] buffer = new char[16_384];
    private int at;
    private int end;
    private char[] tag = new char[512];
    private int tagLength;
    private int nameStart;
    private int nameEnd;
    private boolean endPending;
    private int depth;
    private final StringBuilder text = new StringBuilder();
    private boolean keepText;

    /// @param longestText characters kept of one text, the rest is skipped
    XmlScan(InputStream bytes, String part, int longestText) throws IOException {
        this.part = part;
        this.longestText = longestText;
        PushbackInputStream pushback = new PushbackInputStream(bytes, 4);
        this.in = new InputStreamReader(pushback, charset(pushback));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /// The next tag; text between is skipped.
    Event next() throws IOException, Stop {
        if (endPending) {
            endPending = false;
            return ended();
        }
        while (true) {
            int c = toTag();
            if (c < 0) {
                if (depth > 0) {
                    throw Stop.broken(part);
                }
                return Event.DONE;
            }
            if (c == '!') {
                declaration();
            } else if (c == '?') {
                skipPast("?>");
            } else {
                return tag(c);
            }
        }
    }

    /// Whether the current tag has this name, whatever its prefix.
    boolean is(String name) {
        int length = nameEnd - nameStart;
        if (length != name.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (tag[nameStart + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// An attribute of the current start tag, whatever its prefix.
    @Nullable String attribute(String name) throws Stop {
        for (int i = nameEnd; i < tagLength; i++) {
            if (tag[i] == '=') {
                int open = i + 1;
                while (open < tagLength && tag[open] <= ' ') {
                    open++;
                }
                int close = closing(open);
                if (endsWith(i, name)) {
                    return value(open + 1, close);
                }
                i = close;
            }
        }
        return null;
    }

    /// Begins to keep text, up to [#text].
    void startText() {
        text.setLength(0);
        keepText = true;
    }

    /// Keeps no more text until [#resumeText].
    void pauseText() {
        keepText = false;
    }

    /// Goes on keeping text.
    void resumeText() {
        keepText = true;
    }

    /// What was kept.
    String text() {
        keepText = false;
        return text.isEmpty() ? "" : text.toString();
    }

    private static Charset charset(PushbackInputStream in) throws IOException {
        byte[] mark = new byte[4];
        int n = in.readNBytes(mark, 0, 4);
        int first = n < 2 ? 0 : ((mark[0] & 0xff) << 8) | (mark[1] & 0xff);
        if (first == 0xefbb) {
            in.unread(mark, 3, Math.max(0, n - 3));
            return StandardCharsets.UTF_8;
        }
        in.unread(mark, 0, n);
        return switch (first) {
            case 0x3c00 -> StandardCharsets.UTF_16LE;
            case 0xfffe, 0xfeff, 0x003c -> StandardCharsets.UTF_16;
            default -> StandardCharsets.UTF_8;
        };
    }

    private int read() throws IOException {
        return at < end || fill() ? buffer[at++] : -1;
    }

    private boolean fill() throws IOException {
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        at = 0;
        return end > 0;
    }

    /// To the character after the next `<`, keeping text on the way when asked to.
    private int toTag() throws IOException, Stop {
        boolean afterReturn = false;
        while (at < end || fill()) {
            int from = at;
            int run = plainRun(from);
            at = run;
            if (keepText) {
                boolean lineEnd = afterReturn && run > from && buffer[from] == '\n';
                keep(lineEnd ? from + 1 : from, run);
            }
            afterReturn &= run == from;
            if (run == end) {
                continue;
            }
            char c = buffer[at++];
            if (c == '<') {
                return read();
            }
            afterReturn = c == '\r';
            if (keepText) {
                keep(c == '&' ? entity() : '\n');
            }
        }
        return -1;
    }

    /// Where the next character stands that is no plain text, or the end of the buffer.
    private int plainRun(int from) {
        int i = from;
        while (i < end && buffer[i] != '<' && buffer[i] != '&' && buffer[i] != '\r') {
            i++;
        }
        return i;
    }

    private void keep(int from, int to) {
        int room = Math.max(0, longestText - text.length());
        text.append(buffer, from, Math.min(room, to - from));
    }

    private void keep(int codePoint) {
        if (text.length() < longestText) {
            text.appendCodePoint(codePoint);
        }
    }

    private int entity() throws IOException, Stop {
        char[] name = new char[12];
        int n = 0;
        int c = read();
        while (c >= 0 && c != ';' && n < name.length) {
            name[n++] = (char) c;
            c = read();
        }
        if (c != ';') {
            throw Stop.broken(part);
        }
        return entity(new String(name, 0, n));
    }

    private int entity(String name) throws Stop {
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> number(name);
        };
    }

    private int number(String name) throws Stop {
        boolean hex = name.startsWith("#x");
        try {
            int code =
                    name.startsWith("#")
                            ? Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10)
                            : -1;
            if (Character.isValidCodePoint(code)) {
                return code;
            }
        } catch (NumberFormatException e) {
            throw Stop.broken(part);
        }
        throw Stop.broken(part);
    }

    private void declaration() throws IOException, Stop {
        int c = read();
        if (c == '-') {
            skipPast("-->");
        } else if (c == '[') {
            cdata();
        } else {
            throw new Stop(Refused.Kind.UNSAFE, Map.of("part", part));
        }
    }

    private void cdata() throws IOException, Stop {
        for (int i = 0; i < "CDATA[".length(); i++) {
            if (read() != "CDATA[".charAt(i)) {
                throw Stop.broken(part);
            }
        }
        int brackets = 0;
        for (int c = read(); c >= 0; c = read()) {
            if (c == '>' && brackets >= 2) {
                if (keepText) {
                    text.setLength(Math.max(0, text.length() - 2));
                }
                return;
            }
            brackets = c == ']' ? brackets + 1 : 0;
            if (keepText) {
                keep(c);
            }
        }
        throw Stop.broken(part);
    }

    private void skipPast(String mark) throws IOException, Stop {
        int matched = 0;
        char repeated = mark.charAt(0);
        for (int c = read(); c >= 0; c = read()) {
            if (c == mark.charAt(matched)) {
                matched++;
            } else if (c != repeated) {
                matched = 0;
            }
            if (matched == mark.length()) {
                return;
            }
        }
        throw Stop.broken(part);
    }

    private Event tag(int first) throws IOException, Stop {
        tagLength = 0;
        int quote = 0;
        int c = first;
        while (c != '>' || quote != 0) {
            if (c < 0 || c == '<' || tagLength == LONGEST_TAG) {
                throw Stop.broken(part);
            }
            if (c == '"' || c == '\'') {
                quote = quote == 0 ? c : c == quote ? 0 : quote;
            }
            if (tagLength == tag.length) {
                tag = Arrays.copyOf(tag, 2 * tag.length);
            }
            tag[tagLength++] = (char) c;
            c = at < end ? buffer[at++] : read();
        }
        return named();
    }

    private Event named() throws Stop {
        boolean closes = tagLength > 0 && tag[0] == '/';
        boolean empty = !closes && tagLength > 0 && tag[tagLength - 1] == '/';
        tagLength -= empty ? 1 : 0;
        nameStart = closes ? 1 : 0;
        nameEnd = nameStart;
        while (nameEnd < tagLength && tag[nameEnd] > ' ') {
            nameEnd++;
            if (tag[nameEnd - 1] == ':') {
                nameStart = nameEnd;
            }
        }
        if (nameStart == nameEnd) {
            throw Stop.broken(part);
        }
        if (closes) {
            return ended();
        }
        endPending = empty;
        if (++depth > DEEPEST) {
            throw Stop.broken(part);
        }
        return Event.START;
    }

    private Event ended() throws Stop {
        if (--depth < 0) {
            throw Stop.broken(part);
        }
        return Event.END;
    }

    private int closing(int open) throws Stop {
        if (open >= tagLength || (tag[open] != '"' && tag[open] != '\'')) {
            throw Stop.broken(part);
        }
        int close = open + 1;
        while (close < tagLength && tag[close] != tag[open]) {
            close++;
        }
        if (close == tagLength) {
            throw Stop.broken(part);
        }
        return close;
    }

    private boolean endsWith(int equals, String name) {
        int last = equals;
        while (last > nameEnd && tag[last - 1] <= ' ') {
            last--;
        }
        int first = last - name.length();
        if (first <= nameEnd || (tag[first - 1] > ' ' && tag[first - 1] != ':')) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (tag[first + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String value(int from, int to) throws Stop {
        String raw = new String(tag, from, to - from);
        if (raw.indexOf('&') < 0) {
            return raw;
        }
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            int semicolon = c == '&' ? raw.indexOf(';', i) : -1;
            if (semicolon < 0) {
                value.append(c);
            } else {
                value.appendCodePoint(entity(raw.substring(i + 1, semicolon)));
                i = semicolon;
            }
        }
        return value.toString();
    }
}
