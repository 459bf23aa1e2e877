package dev.landward.documents.tables;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// The parts of a ZIP that is held in memory. Only its directory is read at first; a part is
/// unpacked while it is read, and what really comes out is counted against one budget for all of
/// them. Sizes that the directory claims are not believed.
final class ZipParts {

    private static final int MOST_PARTS = 10_000;
    private static final int END_RECORD = 22;
    private static final int DIRECTORY_ENTRY = 46;
    private static final int LOCAL_HEADER = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private record Part(int method, long packed, long offset, boolean encrypted) {}

    private final byte[] bytes;
    private final long limit;
    private final Map<String, Part> parts = new HashMap<>();
    private long unpacked;

    private ZipParts(byte[] bytes, long limit) {
        this.bytes = bytes;
        this.limit = limit;
    }

    static ZipParts of(byte[] bytes, long limit) throws Stop {
        ZipParts zip = new ZipParts(bytes, limit);
        zip.readDirectory();
        return zip;
    }

    /// The names, in lower case and with forward slashes.
    Set<String> names() {
        return parts.keySet();
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /// The unpacked part; reading more than the budget ends in a [TooMuch].
    InputStream open(String name) throws Stop {
        Part part = parts.get(key(name));
        if (part == null) {
            throw Stop.broken(name);
        }
        if (part.encrypted) {
            throw new Stop(Refused.Kind.ENCRYPTED, Map.of());
        }
        int header = (int) Math.min(part.offset, Integer.MAX_VALUE);
        if (part.offset < 0
                || part.offset > bytes.length - LOCAL_HEADER
                || int4(header) != 0x04034b50) {
            throw Stop.broken(name);
        }
        long start = (long) header + LOCAL_HEADER + int2(header + 26) + int2(header + 28);
        if (start > bytes.length) {
            throw Stop.broken(name);
        }
        return new Counted(content(part, (int) start, name));
    }

    Stop tooMuch() {
        return new Stop(Refused.Kind.UNPACKS_TOO_LARGE, Map.of("limit", limit));
    }

    /// Says that the budget is used up.
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }

    private InputStream content(Part part, int start, String name) throws Stop {
        int rest = bytes.length - start;
        return switch (part.method) {
            case STORED ->
                    new ByteArrayInputStream(
                            bytes, start, (int) Math.clamp(part.packed, 0, (long) rest));
            case DEFLATED ->
                    new InflaterInputStream(
                            new ByteArrayInputStream(bytes, start, rest),
                            new Inflater(true),
                            8_192) {
                        @Override
                        public void close() throws IOException {
                            inf.end();
                            super.close();
                        }
                    };
            default -> throw Stop.broken(name);
        };
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            int n = in.read(b, off, len);
            unpacked += Math.max(0, n);
            if (unpacked > limit) {
                throw new TooMuch();
            }
            return n;
        }
    }

    private void readDirectory() throws Stop {
        int end = endRecord();
        int at = int4(end + 16) == -1 ? directoryOf64(end) : int4(end + 16);
        int found = 0;
        while (at >= 0 && at <= bytes.length - DIRECTORY_ENTRY && int4(at) == 0x02014b50) {
            if (++found > MOST_PARTS) {
                throw new Stop(
                        Refused.Kind.TOO_MANY_PARTS,
                        Map.of("limit", MOST_PARTS, "found", Math.max(found, int2(end + 10))));
            }
            at = readEntry(at);
        }
        if (found == 0) {
            throw int2(end + 10) == 0 ? FileKind.ARCHIVE.refusal() : Stop.broken("zip");
        }
    }

    private int readEntry(int at) throws Stop {
        int name = int2(at + 28);
        int extra = int2(at + 30);
        int next = at + DIRECTORY_ENTRY + name + extra + int2(at + 32);
        if (next > bytes.length) {
            throw Stop.broken("zip");
        }
        long packed = int4(at + 20) & 0xffff_ffffL;
        long offset = int4(at + 42) & 0xffff_ffffL;
        int extraAt = extra64(at + DIRECTORY_ENTRY + name, extra);
        if (extraAt >= 0) {
            extraAt += int4(at + 24) == -1 ? 8 : 0;
            if (packed == 0xffff_ffffL) {
                packed = int8(extraAt);
                extraAt += 8;
            }
            offset = offset == 0xffff_ffffL ? int8(extraAt) : offset;
        }
        boolean encrypted = (int2(at + 8) & 1) != 0;
        String key = key(new String(bytes, at + DIRECTORY_ENTRY, name, StandardCharsets.UTF_8));
        parts.putIfAbsent(key, new Part(int2(at + 10), packed, offset, encrypted));
        return next;
    }

    /// Where the values of the ZIP64 field begin, -1 without one.
    private int extra64(int from, int length) {
        int at = from;
        while (at + 4 <= from + length) {
            if (int2(at) == 1) {
                return at + 4;
            }
            at += 4 + int2(at + 2);
        }
        return -1;
    }

    private int endRecord() throws Stop {
        int lowest = Math.max(0, bytes.length - END_RECORD - 65_535);
        for (int at = bytes.length - END_RECORD; at >= lowest; at--) {
            if (int4(at) == 0x06054b50) {
                return at;
            }
        }
        throw Stop.broken("zip");
    }

    private int directoryOf64(int end) throws Stop {
        long record = int4(end - 20) == 0x07064b50 ? int8(end - 12) : -1;
        if (record < 0 || record > bytes.length - 56) {
            throw Stop.broken("zip");
        }
        return (int) Math.clamp(int8((int) record + 48), -1L, bytes.length);
    }

    /// Numbers beyond the end read as 0, so that a lying directory leads nowhere.
    private int int2(int at) {
        return at < 0 || at > bytes.length - 2
                ? 0
                : (bytes[at] & 0xff) | ((bytes[at + 1] & 0xff) << 8);
    }

    private int int4(int at) {
        return int2(at) | (int2(at + 2) << 16);
    }

    private long int8(int at) {
        return (int4(at) & 0xffff_ffffL) | ((long) int4(at + 4) << 32);
    }

    private static String key(String name) {
        String forward = name.replace('\\', '/');
        return (forward.startsWith("/") ? forward.substring(1) : forward).toLowerCase(Locale.ROOT);
    }
}
