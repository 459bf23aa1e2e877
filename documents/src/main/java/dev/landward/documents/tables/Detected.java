package dev.landward.documents.tables;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was found out about a file, to be shown to the person who gave it.
///
/// @param format CSV or XLSX
/// @param encoding the encoding of a CSV
/// @param replacedCharacters how many characters of a CSV had no meaning in that encoding and
///   became U+FFFD; more than 0 is worth a warning
/// @param delimiter the delimiter of a CSV
/// @param sheet the sheet that was read
/// @param sheets the visible sheets of a workbook in their order, empty for a CSV
/// @param headerPlace the place of the header, 0 when the caller said there is none
public record Detected(
        Format format,
        @Nullable Charset encoding,
        int replacedCharacters,
        @Nullable Character delimiter,
        @Nullable String sheet,
        List<String> sheets,
        int headerPlace) {

    /// The two formats that are read.
    public enum Format {
        /// Text with one character between the cells.
        CSV,
        /// A workbook of Excel 2007 and later.
        XLSX
    }

    /// Keeps its own unchangeable list.
    public Detected {
        sheets = List.copyOf(sheets);
    }

    Detected withHeaderPlace(int place) {
        return new Detected(format, encoding, replacedCharacters, delimiter, sheet, sheets, place);
    }
}
