package dev.landward.documents.tables;

/// Where the names of the columns are.
public sealed interface HeaderRule {

    /// Find the header: blank lines and titles above it are skipped where that is clear, and a file
    /// whose first row looks like data is refused.
    record Detect() implements HeaderRule {}

    /// The header is at this place, whatever it looks like.
    ///
    /// @param place line of a CSV or row of a sheet, from 1
    record At(int place) implements HeaderRule {}

    /// There is no header: all rows are data, the columns are called A, B, C…
    record None() implements HeaderRule {}
}
