package dev.landward.documents.charts;

/// How the values of a chart are written.
public enum Unit {
    /// A plain number.
    NUMBER,
    /// A share between 0 and 1, written in percent.
    SHARE;

    String write(double value, Reader reader) {
        return this == SHARE ? reader.format().share(value) : reader.format().number(value);
    }
}
