package dev.landward.documents.tables;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Files that are not tables but are given as such, told apart by how they begin.
public enum FileKind {
    /// A PDF.
    PDF,
    /// A picture: PNG, JPEG, GIF, TIFF.
    IMAGE,
    /// Sound or film.
    MEDIA,
    /// A ZIP, gzip, 7z or another archive.
    ARCHIVE,
    /// A Word document.
    WORD,
    /// A presentation.
    PRESENTATION,
    /// An OpenDocument file, such as a LibreOffice sheet.
    OPEN_DOCUMENT,
    /// A workbook of Excel before 2007 (`.xls`).
    OLD_EXCEL,
    /// A binary workbook (`.xlsb`).
    BINARY_EXCEL,
    /// Another file of Office before 2007.
    OLD_OFFICE,
    /// A program.
    PROGRAM,
    /// A database or a column file.
    DATABASE,
    /// A web page; some systems export one under the name of a sheet.
    HTML,
    /// XML.
    XML,
    /// JSON.
    JSON,
    /// Rich text.
    RTF,
    /// Contacts.
    VCARD,
    /// A calendar.
    CALENDAR;

    private static final int TEXT_SAMPLE = 4_096;

    private record Start(int offset, String latin1, FileKind kind) {}

    private static final List<Start> STARTS =
            List.of(
                    new Start(0, "%PDF-", PDF),
                    new Start(0, "\u0089PNG\r\n", IMAGE),
                    new Start(0, "\u00ff\u00d8\u00ff", IMAGE),
                    new Start(0, "GIF87a", IMAGE),
                    new Start(0, "GIF89a", IMAGE),
                    new Start(0, "II*\0", IMAGE),
                    new Start(0, "MM\0*", IMAGE),
                    new Start(4, "ftypisom", MEDIA),
                    new Start(4, "ftypmp42", MEDIA),
                    new Start(0, "ID3\3", MEDIA),
                    new Start(0, "OggS\0", MEDIA),
                    new Start(0, "\u001f\u008b", ARCHIVE),
                    new Start(0, "7z\u00bc\u00af'\u001c", ARCHIVE),
                    new Start(0, "Rar!\u001a\u0007", ARCHIVE),
                    new Start(0, "\u00fd7zXZ\0", ARCHIVE),
                    new Start(0, "(\u00b5/\u00fd", ARCHIVE),
                    new Start(0, "BZh91AY&SY", ARCHIVE),
                    new Start(0, "\u007fELF", PROGRAM),
                    new Start(0, "MZ\u0090\0", PROGRAM),
                    new Start(0, "\u00ca\u00fe\u00ba\u00be", PROGRAM),
                    new Start(0, "SQLite format 3\0", DATABASE),
                    new Start(0, "PAR1\u0015", DATABASE));

    private record Begin(Pattern pattern, FileKind kind) {}

    private static final List<Begin> TEXTS =
            List.of(
                    new Begin(Pattern.compile("\\{\\\\rtf"), RTF),
                    new Begin(
                            Pattern.compile("<(!doctype\\s+html|html|head|body|table|meta)\\b"),
                            HTML),
                    new Begin(Pattern.compile("<(\\?xml|!--|!doctype)"), XML),
                    new Begin(Pattern.compile("\\{\\s*[\"}]"), JSON),
                    new Begin(Pattern.compile("\\[\\s*[\\[{\"\\]]"), JSON),
                    new Begin(Pattern.compile("begin:vcard\\b"), VCARD),
                    new Begin(Pattern.compile("begin:vcalendar\\b"), CALENDAR));

    static boolean isZip(byte[] bytes) {
        return startsWith(bytes, 0, "PK\3\4")
                || startsWith(bytes, 0, "PK\5\6")
                || startsWith(bytes, 0, "PK\7\10PK");
    }

    /// Stops when the bytes begin like a known binary file.
    static void refuseOther(byte[] bytes) throws Stop {
        if (startsWith(bytes, 0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            refuseCompound(bytes);
        }
        for (Start start : STARTS) {
            if (startsWith(bytes, start.offset, start.latin1)) {
                throw start.kind.refusal();
            }
        }
    }

    /// Stops when a text begins like a known kind of text that is not a table.
    static void refuseOther(char[] text, int length) throws Stop {
        String start =
                new String(text, 0, Math.min(length, TEXT_SAMPLE)).strip().toLowerCase(Locale.ROOT);
        for (Begin begin : TEXTS) {
            if (begin.pattern.matcher(start).lookingAt()) {
                throw begin.kind.refusal();
            }
        }
        if (start.startsWith("%pdf-")) {
            throw PDF.refusal();
        }
    }

    Stop refusal() {
        return new Stop(Refused.Kind.WRONG_FILE, Map.of("found", name()));
    }

    /// The old Office container: its directory names what is in it, in UTF-16.
    private static void refuseCompound(byte[] bytes) throws Stop {
        if (contains(bytes, "EncryptedPackage")) {
            throw new Stop(Refused.Kind.ENCRYPTED, Map.of());
        }
        boolean excel = contains(bytes, "Workbook") || contains(bytes, "Book\0");
        throw (excel ? OLD_EXCEL : OLD_OFFICE).refusal();
    }

    private static boolean startsWith(byte[] bytes, int offset, String latin1) {
        if (bytes.length < offset + latin1.length()) {
            return false;
        }
        for (int i = 0; i < latin1.length(); i++) {
            if ((bytes[offset + i] & 0xff) != latin1.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, String name) {
        byte[] sought = name.getBytes(StandardCharsets.UTF_16LE);
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return all.contains(new String(sought, StandardCharsets.ISO_8859_1));
    }
}
