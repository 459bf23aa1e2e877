package dev.landward.documents.tables;

import java.util.List;

/// A row of a table and where it stands in the file.
///
/// @param place the line of a CSV on which the row starts, counted in the file as an editor counts,
///   or the row number of a sheet; from 1
/// @param cells one text per column of the header, `""` where the file has none
public record Row(int place, List<String> cells) {

    /// Keeps its own unchangeable list.
    public Row {
        cells = List.copyOf(cells);
    }
}
