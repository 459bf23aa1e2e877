package dev.landward.documents.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

    private static final int DEEPEST = 200;

    private final String part;
    private final Reader in;
    private final int longestText;
    private final char[] buffer = new char[16_384];
    private int at;
    private int end;
    private final XmlTag tag;
    private boolean endPending;
    private int depth;
    private final StringBuilder text = new StringBuilder();
    private boolean keepText;

    /// @param longestText characters kept of one text, the rest is skipped
    XmlScan(InputStream bytes, String part, int longestText) throws IOException {
        this.part = part;
        this.longestText = longestText;
        this.tag = new XmlTag(part);
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
        return tag.is(name);
    }

    /// An attribute of the current start tag, whatever its prefix.
    @Nullable String attribute(String name) throws Stop {
        return tag.attribute(name);
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
        return XmlEntities.codePoint(new String(name, 0, n), part);
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
        tag.clear();
        int quote = 0;
        int c = first;
        while (c != '>' || quote != 0) {
            if (c < 0 || c == '<') {
                throw Stop.broken(part);
            }
            if (c == '"' || c == '\'') {
                quote = quote == 0 ? c : c == quote ? 0 : quote;
            }
            tag.add((char) c);
            c = at < end ? buffer[at++] : read();
        }
        return begun(tag.complete());
    }

    private Event begun(XmlTag.Kind kind) throws Stop {
        if (kind == XmlTag.Kind.CLOSES) {
            return ended();
        }
        endPending = kind == XmlTag.Kind.EMPTY;
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
}
