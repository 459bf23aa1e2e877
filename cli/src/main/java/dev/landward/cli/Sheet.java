package dev.landward.cli;

import dev.landward.documents.tables.CsvStream;
import dev.landward.documents.tables.Limits;
import dev.landward.documents.tables.Refused;
import dev.landward.documents.tables.Row;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// A CSV whose columns are found by their names, read row by row.
final class Sheet {

    private final String file;
    private final Problems problems;
    private Map<String, Integer> columns = Map.of();
    private int width;

    private Sheet(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /// A row, by the names of its columns.
    final class Line {

        private final Row row;

        private Line(Row row) {
            this.row = row;
        }

        /// What stands in the first of several columns that is there, `""` where none is.
        String text(List<String> names) {
            for (var name : names) {
                var at = columns.get(name);
                if (at != null) {
                    return at < row.cells().size() ? row.cells().get(at).strip() : "";
                }
            }
            return "";
        }

        void broken(String field, String expected) {
            problems.add(file, row.place(), field, expected);
        }
    }

    /// Reads a file.
    ///
    /// @param needed for each needed column the names it may have
    /// @param each takes each row that has a cell for each column
    /// @return whether it could be read at all
    static boolean read(
            String file,
            Streams streams,
            Problems problems,
            List<List<String>> needed,
            Consumer<Line> each) {
        try (var csv = CsvStream.open(streams.read(file), Limits.DEFAULT)) {
            return new Sheet(file, problems).read(csv, needed, each);
        } catch (IOException | java.nio.file.InvalidPathException e) {
            problems.add(file, 0, "file", "a file that can be read");
            return false;
        }
    }

    private boolean read(CsvStream csv, List<List<String>> needed, Consumer<Line> each)
            throws IOException {
        var header = csv.next();
        if (header.isEmpty()) {
            problems.add(file, 1, "header", "a row with the names of the columns");
            return false;
        }
        var twice = new HashSet<String>();
        columns = columns(header.get(), twice);
        width = header.get().cells().size();
        boolean found = true;
        for (var names : needed) {
            if (names.stream().noneMatch(columns::containsKey)) {
                found = false;
                problems.add(file, header.get().place(), names.getFirst(), "a column of this name");
            }
            for (var name : names) {
                if (twice.contains(name)) {
                    found = false;
                    problems.add(file, header.get().place(), name, "one column of this name");
                }
            }
        }
        for (var row = csv.next(); found && row.isPresent(); row = csv.next()) {
            if (row.get().cells().stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
                new Line(row.get()).broken("row", "%d cells, as in the header".formatted(width));
            } else {
                each.accept(new Line(row.get()));
            }
        }
        csv.refused().ifPresent(this::stopped);
        return found && csv.refused().isEmpty();
    }

    private void stopped(Refused refused) {
        int line = (Integer) refused.values().getOrDefault("line", 0);
        switch (refused.kind()) {
            case UNCLOSED_QUOTE -> problems.add(file, line, "quote", "a quote that is closed");
            case TOO_MANY_COLUMNS ->
                    problems.add(
                            file,
                            line,
                            "row",
                            "at most %s cells".formatted(refused.values().get("limit")));
            default -> problems.add(file, line, "row", "cells of ordinary length");
        }
    }

    private static Map<String, Integer> columns(Row header, Set<String> twice) {
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < header.cells().size(); i++) {
            var name = header.cells().get(i).strip().toLowerCase(Locale.ROOT);
            var plain = name.replaceAll("[\\s_]+", "-");
            if (columns.putIfAbsent(plain, i) != null) {
                twice.add(plain);
            }
        }
        return columns;
    }
}
