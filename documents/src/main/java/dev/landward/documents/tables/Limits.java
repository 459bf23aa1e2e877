package dev.landward.documents.tables;

/// What a file may be at most. Reading stops at the first limit it meets, so memory and time are
/// bounded by these numbers whatever the file claims about itself.
///
/// @param bytes of the file
/// @param unpackedBytes of all parts of a workbook that are read
/// @param rows below the header
/// @param columns with text in them
/// @param cells in all, rows times the cells each of them has
/// @param cellCharacters of one cell, in UTF-16 units
public record Limits(
        int bytes, long unpackedBytes, int rows, int columns, int cells, int cellCharacters) {

    /// 20 MB, 200 MB unpacked, 100,000 rows, 200 columns, 3 million cells, and the 32,767
    /// characters that a cell has in Excel.
    public static final Limits DEFAULT =
            new Limits(20_000_000, 200_000_000, 100_000, 200, 3_000_000, 32_767);

    /// Refuses limits that allow nothing, and more columns than a sheet can have.
    ///
    /// @throws IllegalArgumentException then
    public Limits {
        if (bytes < 1 || unpackedBytes < 1 || rows < 1 || cells < 1 || cellCharacters < 1) {
            throw new IllegalArgumentException("a limit below 1");
        }
        if (columns < 1 || columns > 16_384) {
            throw new IllegalArgumentException("columns are 1 to 16384");
        }
    }
}
