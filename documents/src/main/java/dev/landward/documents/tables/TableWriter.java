package dev.landward.documents.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a table row by row; no more than a few rows are held. [#close] completes the file and
/// leaves the stream open.
///
/// A value is a `CharSequence`, `Number`, `Boolean`, `LocalDate`, `LocalDateTime` or null (an empty
/// cell). In both formats [Tables] reads the same texts back: numbers with up to 15 digits and a
/// point, dates in ISO form, `true` and `false`, and every text exactly as it was, with these
/// exceptions: rows without any text are skipped, NUL characters are dropped, and names of columns
/// lose outer spaces.
///
/// **Formulas.** In a CSV a text that a spreadsheet would calculate gets an apostrophe before it
/// (see OWASP, CSV injection), which reading takes off again. In XLSX a text is typed as text and
/// does not run, so it stays as it is and its style says "text even when edited" (quote prefix).
///
/// ```java
/// try (TableWriter out = TableWriter.csv(stream, CsvStyle.COMMA, List.of("Name", "Power"))) {
///     out.row(List.of("Ann", 4));
/// }
/// ```
public sealed interface TableWriter extends Closeable permits CsvWriter, XlsxWriter {

    /// Writes a row.
    ///
    /// @param values up to one per column of the header
    /// @throws IOException when the stream fails
    /// @throws IllegalArgumentException for more values than columns, or a value of another type
    void row(List<? extends @Nullable Object> values) throws IOException;

    /// Completes the file.
    ///
    /// @throws IOException when the stream fails
    @Override
    void close() throws IOException;

    /// A CSV by RFC 4180: UTF-8, CRLF, quotes where they are needed.
    ///
    /// @param out where to
    /// @param style delimiter and mark
    /// @param header the names of the columns
    /// @return the writer, its header written
    /// @throws IOException when the stream fails
    static TableWriter csv(OutputStream out, CsvStyle style, List<String> header)
            throws IOException {
        return new CsvWriter(out, style, header);
    }

    /// A workbook of one sheet: header bold and always in sight, filters, widths by the first rows.
    /// A text longer than the 32,767 characters of a cell is cut, its last character an ellipsis.
    ///
    /// @param out where to
    /// @param sheet the name of the sheet; what Excel does not allow in it becomes a space
    /// @param header the names of the columns
    /// @return the writer
    /// @throws IOException when the stream fails
    static TableWriter xlsx(OutputStream out, String sheet, List<String> header)
            throws IOException {
        return new XlsxWriter(out, sheet, header);
    }
}
