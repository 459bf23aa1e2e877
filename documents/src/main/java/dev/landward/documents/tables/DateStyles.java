package dev.landward.documents.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which cell styles of a workbook show a number as a date, a time, both, or a duration.
///
/// @param byStyle a kind per style number
/// @param from1904 whether days are counted from 1904
record DateStyles(List<Kind> byStyle, boolean from1904) {

    /// What a number format shows.
    enum Kind {
        NUMBER,
        DATE,
        DATE_TIME,
        TIME,
        DURATION
    }

    private static final int MOST = 65_536;

    Kind of(int style) {
        return style >= 0 && style < byStyle.size() ? byStyle.get(style) : Kind.NUMBER;
    }

    static DateStyles read(ZipParts zip, @Nullable String part, boolean from1904)
            throws Stop, IOException {
        List<Kind> kinds = new ArrayList<>();
        if (part == null || !zip.has(part)) {
            return new DateStyles(kinds, from1904);
        }
        Map<Integer, Kind> formats = new HashMap<>();
        boolean inCells = false;
        try (XmlScan xml = new XmlScan(zip.open(part), part, 0)) {
            for (var event = xml.next(); event != XmlScan.Event.DONE; event = xml.next()) {
                boolean start = event == XmlScan.Event.START;
                if (xml.is("cellXfs")) {
                    inCells = start;
                } else if (start && xml.is("numFmt") && formats.size() < MOST) {
                    String code = xml.attribute("formatCode");
                    formats.put(
                            number(xml.attribute("numFmtId")), custom(code == null ? "" : code));
                } else if (start && inCells && xml.is("xf") && kinds.size() < MOST) {
                    int id = number(xml.attribute("numFmtId"));
                    Kind known = formats.get(id);
                    kinds.add(known == null ? builtIn(id) : known);
                }
            }
        }
        return new DateStyles(kinds, from1904);
    }

    static int number(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > 9) {
            return -1;
        }
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            n = 10 * n + c - '0';
        }
        return n;
    }

    private static Kind builtIn(int id) {
        return switch (id) {
            case 14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> Kind.DATE;
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56 -> Kind.TIME;
            case 22 -> Kind.DATE_TIME;
            case 46 -> Kind.DURATION;
            default -> Kind.NUMBER;
        };
    }

    /// By the letters of the first section of a format code, outside of quotes, brackets and
    /// escapes.
    static Kind custom(String code) {
        StringBuilder letters = new StringBuilder();
        String lower = code.toLowerCase(Locale.ROOT).replace("general", "");
        for (int i = 0; i < lower.length() && lower.charAt(i) != ';'; i++) {
            char c = lower.charAt(i);
            switch (c) {
                case '\\', '_', '*' -> i++;
                case '"' -> i = after(lower, i, '"');
                case '[' -> {
                    int close = after(lower, i, ']');
                    if (lower.substring(i, Math.min(close, lower.length()))
                            .matches("\\[(h+|m+|s+)")) {
                        return Kind.DURATION;
                    }
                    i = close;
                }
                default -> letters.append(c);
            }
        }
        String seen = letters.toString();
        boolean time = seen.contains("h") || seen.contains("s");
        boolean date = seen.contains("y") || seen.contains("d") || (seen.contains("m") && !time);
        if (date) {
            return time ? Kind.DATE_TIME : Kind.DATE;
        }
        return time ? Kind.TIME : Kind.NUMBER;
    }

    private static int after(String text, int from, char close) {
        int at = text.indexOf(close, from + 1);
        return at < 0 ? text.length() : at;
    }
}
