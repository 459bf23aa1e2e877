package dev.landward.documents.tables;

import java.util.Map;

/// The one reason why a file was not read as a table. It holds no text for people: whoever shows it
/// has a message per kind, with the values as its arguments.
///
/// @param kind the reason
/// @param values what the kind lists: numbers, texts, or lists of texts from the file
public record Refused(Kind kind, Map<String, Object> values) implements TableReading {

    /// The reasons, each with the names of its values.
    public enum Kind {
        /// Nothing in it, or nothing but blank lines. No values.
        EMPTY,
        /// More bytes than allowed: `limit`.
        TOO_LARGE,
        /// Something else than a table: `found`, the name of a [FileKind].
        WRONG_FILE,
        /// Protected by a password. No values.
        ENCRYPTED,
        /// A workbook that unpacks to more bytes than allowed: `limit`.
        UNPACKS_TOO_LARGE,
        /// A workbook of more parts than any real one: `limit`, `found`.
        TOO_MANY_PARTS,
        /// A damaged workbook: `part`, the name of the damaged file in it.
        BROKEN,
        /// A workbook whose XML declares entities or names outside files: `part`.
        UNSAFE,
        /// Binary data that is none of the known kinds. No values.
        NOT_TEXT,
        /// A quote that is opened and never closed: `line`, where it opens.
        UNCLOSED_QUOTE,
        /// More rows than allowed: `limit`.
        TOO_MANY_ROWS,
        /// More columns than allowed: `limit`, `found`, `line`.
        TOO_MANY_COLUMNS,
        /// More cells in all than allowed: `limit`.
        TOO_MANY_CELLS,
        /// More characters in a cell than allowed: `limit`, `line`, `column` (from 1).
        CELL_TOO_LONG,
        /// The first row looks like data: `line`, `cells` (up to ten, shortened), `columns`. The
        /// caller may read again with [HeaderRule.None] or [HeaderRule.At].
        NO_HEADER,
        /// The line that should be the header is not there: `line`.
        NO_SUCH_LINE,
        /// The sheet that was asked for is not there: `asked`, `sheets`.
        NO_SUCH_SHEET,
        /// The bytes could not be fetched. No values.
        UNREADABLE
    }

    /// Keeps its own unchangeable map.
    public Refused {
        values = Map.copyOf(values);
    }
}
