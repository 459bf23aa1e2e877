package dev.landward.documents.charts;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A picture's data as a table, values already formatted; the first cell of a row is its heading.
public record Twin(List<Column> columns, List<List<Cell>> rows) {

    /// Copies both lists; every row must have a cell for each column.
    public Twin {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " cells under " + columns.size());
            }
        }
    }

    /// A heading; numeric columns align at their end.
    public record Column(String name, boolean numeric) {
        /// A column of words.
        public static Column text(String name) {
            return new Column(name, false);
        }

        /// A column of numbers.
        public static Column number(String name) {
            return new Column(name, true);
        }
    }

    /// A formatted value, perhaps leading to where it was computed from.
    public record Cell(String text, @Nullable String href) {
        /// A value without a link.
        public static Cell of(String text) {
            return new Cell(text, null);
        }
    }

    static List<Cell> row(String... texts) {
        return Arrays.stream(texts).map(Cell::of).toList();
    }

    /// The table in HTML, every text escaped.
    String html() {
        var out = new Markup();
        out.open("table").attr("class", "fig-twin").open("thead").open("tr");
        for (var column : columns) {
            out.open("th")
                    .attr("scope", "col")
                    .attr("class", column.numeric() ? "fig-number" : null);
            out.text(column.name()).close();
        }
        out.close().close().open("tbody");
        rows.forEach(row -> write(row, out));
        return out.close().close().toString();
    }

    private void write(List<Cell> row, Markup out) {
        out.open("tr");
        for (int i = 0; i < row.size(); i++) {
            var number = columns.get(i).numeric() ? "fig-number" : null;
            out.open(i == 0 ? "th" : "td")
                    .attr("scope", i == 0 ? "row" : null)
                    .attr("class", number);
            var cell = row.get(i);
            if (cell.href() != null) {
                out.open("a").attr("href", Href.checked(cell.href())).text(cell.text()).close();
            } else {
                out.text(cell.text());
            }
            out.close();
        }
        out.close();
    }
}
