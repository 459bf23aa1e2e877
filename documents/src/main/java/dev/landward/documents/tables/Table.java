package dev.landward.documents.tables;

import java.util.List;

/// A table as read from a file.
///
/// @param header the names of the columns, all different and none empty: a column without a name is
///   called by its letter as in a spreadsheet (`C`), the second `Name` is called `Name (2)`
/// @param headerAsGiven the same columns as the file names them, `""` where it does not
/// @param rows the rows below the header; rows without any text are left out
/// @param ragged the places of rows that have fewer cells than the header (CSV only) or text beyond
///   it; their missing cells are `""` and their additional cells have columns of their own
/// @param detected what was found out about the file
public record Table(
        List<String> header,
        List<String> headerAsGiven,
        List<Row> rows,
        List<Integer> ragged,
        Detected detected)
        implements TableReading {

    /// Keeps its own unchangeable lists.
    public Table {
        header = List.copyOf(header);
        headerAsGiven = List.copyOf(headerAsGiven);
        rows = List.copyOf(rows);
        ragged = List.copyOf(ragged);
    }
}
