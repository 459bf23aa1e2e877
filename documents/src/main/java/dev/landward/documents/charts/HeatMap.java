package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A grid of values, each written in its cell; rows and columns of unknowns stand apart.
///
/// @param marksDiagonal whether cells where row and column are the same are outlined: nothing
///   changes there
/// @param movable whether a script may move the names; a form should do the same
public record HeatMap(
        String title,
        String sentence,
        String rowHeading,
        String columnHeading,
        Unit unit,
        List<Head> rows,
        List<Head> columns,
        List<List<Cell>> cells,
        boolean marksDiagonal,
        boolean movable)
        implements Chart {

    /// The name of a row or column, and whether it gathers what is unknown.
    public record Head(String name, boolean unknown) {
        /// An ordinary row or column.
        public static Head of(String name) {
            return new Head(name, false);
        }

        /// A row or column for what is unknown.
        public static Head unknown(String name) {
            return new Head(name, true);
        }
    }

    /// Somebody in a cell: their key, perhaps empty, their name, and where it leads.
    public record Name(String id, String name, @Nullable String href) {
        /// Refuses an address that is none.
        public Name {
            Href.checked(href);
        }
    }

    /// A cell: its value, null for none, and perhaps the names it stands for, most important first.
    public record Cell(@Nullable Double value, List<Name> people, @Nullable String href) {
        /// Copies the names.
        public Cell {
            people = List.copyOf(people);
            Href.checked(href);
        }

        /// A value.
        public static Cell of(double value) {
            return new Cell(value, List.of(), null);
        }

        /// No value.
        public static Cell none() {
            return new Cell(null, List.of(), null);
        }

        /// As many as there are names.
        public static Cell of(List<String> names) {
            return ofPeople(names.stream().map(name -> new Name("", name, null)).toList());
        }

        /// As many as there are people, each with a key and perhaps an address.
        public static Cell ofPeople(List<Name> people) {
            return new Cell((double) people.size(), people, null);
        }

        /// Leading to an address.
        public Cell leadingTo(String address) {
            return new Cell(value, people, address);
        }

        List<String> names() {
            return people.stream().map(Name::name).toList();
        }
    }

    /// Refuses a grid that is not as large as its heads say, and values below zero.
    public HeatMap {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
        if (cells.size() != rows.size()) {
            throw new IllegalArgumentException(cells.size() + " rows for " + rows.size());
        }
        for (var row : cells) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells for " + columns.size());
            }
            if (row.stream()
                    .anyMatch(c -> c.value() != null && !(c.value() >= 0 && c.value() < 1e15))) {
                throw new IllegalArgumentException("a value below zero or endless");
            }
        }
    }

    /// A grid without a meaning of its diagonal.
    public static HeatMap of(
            String title,
            String sentence,
            String rowHeading,
            String columnHeading,
            Unit unit,
            List<Head> rows,
            List<Head> columns,
            List<List<Cell>> cells) {
        return new HeatMap(
                title,
                sentence,
                rowHeading,
                columnHeading,
                unit,
                rows,
                columns,
                cells,
                false,
                false);
    }

    /// With its diagonal outlined.
    public HeatMap markingDiagonal() {
        return with(true, movable);
    }

    /// With names that a script may move from cell to cell.
    public HeatMap moving() {
        return with(marksDiagonal, true);
    }

    private HeatMap with(boolean marked, boolean moved) {
        return new HeatMap(
                title,
                sentence,
                rowHeading,
                columnHeading,
                unit,
                rows,
                columns,
                cells,
                marked,
                moved);
    }

    boolean lists() {
        return cells.stream().flatMap(List::stream).anyMatch(cell -> !cell.people().isEmpty());
    }

    String write(Cell cell, Reader reader) {
        return cell.value() == null ? "" : unit.write(cell.value(), reader);
    }

    @Override
    public Twin twin(Reader reader) {
        var heads = new ArrayList<Twin.Column>();
        heads.add(Twin.Column.text(rowHeading + " / " + columnHeading));
        columns.forEach(column -> heads.add(new Twin.Column(column.name(), !lists())));
        var body = new ArrayList<List<Twin.Cell>>();
        for (int i = 0; i < rows.size(); i++) {
            var line = new ArrayList<Twin.Cell>();
            line.add(Twin.Cell.of(rows.get(i).name()));
            cells.get(i).forEach(cell -> line.add(new Twin.Cell(full(cell, reader), cell.href())));
            body.add(line);
        }
        return new Twin(heads, body);
    }

    String full(Cell cell, Reader reader) {
        var value = write(cell, reader);
        return cell.people().isEmpty() ? value : value + ": " + String.join(", ", cell.names());
    }

    @Override
    public void draw(Canvas canvas) {
        new HeatMapPicture(this, canvas).draw();
    }
}
