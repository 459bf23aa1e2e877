package dev.landward.documents.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads CSV: encoding, then delimiter, then rows, then header.
final class CsvReader {

    /// The line by which Excel is told the delimiter.
    private static final Pattern SEPARATOR_LINE =
            Pattern.compile(
                    "\"?sep=([^\\p{Alnum}\"\r\n])\"?[;,\t ]*(\r\n|\r|\n|$)",
                    Pattern.CASE_INSENSITIVE);

    private CsvReader() {}

    static Table read(byte[] bytes, ReadAs how) throws Stop {
        Encodings.Text text = Encodings.decode(bytes, how.encoding());
        FileKind.refuseOther(text.chars(), text.length());
        Matcher separator = separatorLine(text);
        int from = separator == null ? 0 : separator.end();
        char delimiter = delimiter(text, from, separator, how);
        int line = separator == null ? 1 : 2;
        CsvTokens tokens =
                new CsvTokens(text.chars(), from, text.length(), delimiter, line, how.limits());
        Detected detected =
                new Detected(
                        Detected.Format.CSV,
                        text.charset(),
                        text.replaced(),
                        delimiter,
                        null,
                        List.of(),
                        0);
        return Headers.table(rows(tokens, how.limits()), how, detected);
    }

    private static @Nullable Matcher separatorLine(Encodings.Text text) {
        String start = new String(text.chars(), 0, Math.min(text.length(), 40));
        Matcher matcher = SEPARATOR_LINE.matcher(start);
        return matcher.lookingAt() ? matcher : null;
    }

    private static char delimiter(
            Encodings.Text text, int from, @Nullable Matcher separator, ReadAs how) {
        Character asked = how.delimiter();
        if (asked != null) {
            return asked;
        }
        return separator != null
                ? separator.group(1).charAt(0)
                : Delimiters.find(text.chars(), from, text.length());
    }

    private static List<Raw> rows(CsvTokens tokens, Limits limits) throws Stop {
        List<Raw> rows = new ArrayList<>();
        long cells = 0;
        for (Raw row = tokens.next(); row != null; row = tokens.next()) {
            if (row.isBlank()) {
                continue;
            }
            rows.add(row);
            cells += row.cells().size();
            Headers.refuseTooMany(rows.size(), cells, limits);
        }
        if (rows.isEmpty()) {
            throw new Stop(Refused.Kind.EMPTY, Map.of());
        }
        return rows;
    }
}
