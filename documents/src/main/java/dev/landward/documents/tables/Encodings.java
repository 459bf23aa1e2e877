package dev.landward.documents.tables;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// From bytes to text. A byte order mark decides; then the pattern of zero bytes shows UTF-16; then
/// what is valid UTF-8 is UTF-8, and so is what is almost valid (one broken sequence among many
/// good ones); everything else is Windows-1252, in which every Western European export without a
/// mark is.
final class Encodings {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 65_536;

    /// Text without NUL characters and without the mark.
    @SuppressWarnings("ArrayRecordComponent") // never compared, handed on within one reading
    record Text(char[] chars, int length, Charset charset, int replaced) {}

    private Encodings() {}

    static Text decode(byte[] bytes, @Nullable Charset asked) throws Stop {
        Mark mark = mark(bytes);
        Charset charset = mark.charset();
        if (charset == null) {
            charset = asked != null ? asked : guess(bytes);
        }
        CharBuffer decoded = decode(bytes, mark.length(), charset);
        return checked(clean(decoded, charset));
    }

    record Mark(@Nullable Charset charset, int length) {}

    static Mark mark(byte[] b) {
        int first = b.length < 2 ? 0 : ((b[0] & 0xff) << 8) | (b[1] & 0xff);
        if (first == 0xefbb && b.length > 2 && b[2] == (byte) 0xbf) {
            return new Mark(StandardCharsets.UTF_8, 3);
        }
        if (first == 0xfffe) {
            return new Mark(StandardCharsets.UTF_16LE, 2);
        }
        if (first == 0xfeff) {
            return new Mark(StandardCharsets.UTF_16BE, 2);
        }
        return new Mark(null, 0);
    }

    static Charset guess(byte[] bytes) {
        Charset wide = wide(bytes);
        if (wide != null) {
            return wide;
        }
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = sequence(bytes, i);
            if (length > 1) {
                good++;
            } else if (length == 0) {
                bad++;
            }
            i += Math.max(1, length);
        }
        return bad * 10L <= good ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    /// UTF-16 without a mark: at least one unit in 50 has a zero byte, and always on the same side,
    /// as separators and Western letters do.
    private static @Nullable Charset wide(byte[] bytes) {
        int units = Math.min(bytes.length, SAMPLE) / 2;
        int high = 0;
        int low = 0;
        for (int i = 0; i < units; i++) {
            if (bytes[2 * i] == 0 && bytes[2 * i + 1] != 0) {
                high++;
            } else if (bytes[2 * i] != 0 && bytes[2 * i + 1] == 0) {
                low++;
            }
        }
        if (low > 1 && low * 50 >= units && high * 10 <= low) {
            return StandardCharsets.UTF_16LE;
        }
        return high > 1 && high * 50 >= units && low * 10 <= high
                ? StandardCharsets.UTF_16BE
                : null;
    }

    /// Length of the UTF-8 sequence at a place, 0 when there is none.
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
        if (at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static CharBuffer decode(byte[] bytes, int from, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(in);
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a replacing decoder does not fail", e);
        }
    }

    private static Text clean(CharBuffer decoded, Charset charset) {
        char[] chars = new char[decoded.remaining()];
        int length = 0;
        int replaced = 0;
        for (int i = decoded.position(); i < decoded.limit(); i++) {
            char c = decoded.get(i);
            if (c == '\uFFFD') {
                replaced++;
            }
            if (c != 0) {
                chars[length++] = c;
            }
        }
        if (length > 0 && chars[length - 1] == '\u001a') {
            length--;
        }
        return new Text(chars, length, charset, replaced);
    }

    /// Text of a table has line breaks and tabs but hardly any other control character.
    private static Text checked(Text text) throws Stop {
        int sample = Math.min(text.length(), SAMPLE);
        int controls = 0;
        for (int i = 0; i < sample; i++) {
            char c = text.chars()[i];
            if (c < ' ' && (c < '\t' || c > '\r')) {
                controls++;
            }
        }
        if (controls * 50L > sample) {
            throw new Stop(Refused.Kind.NOT_TEXT, Map.of());
        }
        return text;
    }
}
