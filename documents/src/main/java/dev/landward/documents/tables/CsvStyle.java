package dev.landward.documents.tables;

/// How a CSV is written.
///
/// @param delimiter between the cells: comma, semicolon, tab or pipe
/// @param mark whether a byte order mark goes first; Excel takes UTF-8 for something else without
///   it
public record CsvStyle(char delimiter, boolean mark) {

    /// Commas, with the mark.
    public static final CsvStyle COMMA = new CsvStyle(',', true);

    /// Semicolons, with the mark: what Excel opens well where the comma is the decimal sign.
    public static final CsvStyle SEMICOLON = new CsvStyle(';', true);

    /// Refuses other delimiters, which reading would not find again.
    ///
    /// @throws IllegalArgumentException then
    public CsvStyle {
        if (",;\t|".indexOf(delimiter) < 0) {
            throw new IllegalArgumentException("a delimiter is comma, semicolon, tab or pipe");
        }
    }
}
