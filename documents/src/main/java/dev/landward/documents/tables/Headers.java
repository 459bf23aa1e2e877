package dev.landward.documents.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds the header among the first rows, names the columns, and makes all rows as wide.
final class Headers {

    /// So many rows with text may stand above a header.
    private static final int TITLES = 20;

    private static final int SHOWN_CELLS = 10;
    private static final int SHOWN_CHARACTERS = 60;

    private Headers() {}

    /// Stops while rows are collected, before they are known to be data.
    static void refuseTooMany(int rows, long cells, Limits limits) throws Stop {
        if (rows > (long) limits.rows() + TITLES + 1) {
            throw new Stop(Refused.Kind.TOO_MANY_ROWS, Map.of("limit", limits.rows()));
        }
        if (cells > limits.cells()) {
            throw new Stop(Refused.Kind.TOO_MANY_CELLS, Map.of("limit", limits.cells()));
        }
    }

    /// A table from rows that have text, at least one.
    static Table table(List<Raw> raws, ReadAs how, Detected detected) throws Stop {
        int header =
                switch (how.header()) {
                    case HeaderRule.Detect() -> find(raws);
                    case HeaderRule.At(int place) -> at(raws, place);
                    case HeaderRule.None() -> -1;
                };
        List<Raw> data = raws.subList(header + 1, raws.size());
        if (data.size() > how.limits().rows()) {
            throw new Stop(Refused.Kind.TOO_MANY_ROWS, Map.of("limit", how.limits().rows()));
        }
        List<String> named = header < 0 ? List.of() : cleaned(raws.get(header).cells());
        int width = named.size();
        for (Raw row : data) {
            width = Math.max(width, row.cells().size());
        }
        if ((long) width * data.size() > 2L * how.limits().cells()) {
            throw new Stop(Refused.Kind.TOO_MANY_CELLS, Map.of("limit", how.limits().cells()));
        }
        int expected = header < 0 ? width : named.size();
        boolean csv = detected.format() == Detected.Format.CSV;
        List<String> given = padded(named, width);
        List<Row> rows = new ArrayList<>(data.size());
        List<Integer> ragged = new ArrayList<>();
        for (Raw row : data) {
            rows.add(new Row(row.place(), padded(row.cells(), width)));
            if (row.cells().size() > expected || (csv && row.given() < expected)) {
                ragged.add(row.place());
            }
        }
        int place = header < 0 ? 0 : raws.get(header).place();
        return new Table(unique(given), given, rows, ragged, detected.withHeaderPlace(place));
    }

    private static int at(List<Raw> raws, int place) throws Stop {
        for (int i = 0; i < raws.size(); i++) {
            if (raws.get(i).place() == place) {
                return i;
            }
        }
        throw new Stop(Refused.Kind.NO_SUCH_LINE, Map.of("line", place));
    }

    /// Rows with fewer than half of the usual number of filled cells, or one of several, are titles
    /// when a fuller row follows them. In a table of two columns one of them may just lack its
    /// name, so there the fuller row must not look like data.
    private static int find(List<Raw> raws) throws Stop {
        int usual = usualWidth(raws);
        int candidate = 0;
        int last = Math.min(raws.size() - 1, TITLES);
        while (candidate < last && isTitle(raws.get(candidate), usual)) {
            candidate++;
        }
        boolean doubtful = usual == 2 && DataLooks.any(raws.get(candidate).cells());
        if (doubtful || isTitle(raws.get(candidate), usual)) {
            candidate = 0;
        }
        Raw header = raws.get(candidate);
        if (DataLooks.any(header.cells())) {
            throw noHeader(header);
        }
        return candidate;
    }

    private static boolean isTitle(Raw row, int usual) {
        int filled = row.filled();
        return usual > 1 && (filled == 1 || filled * 2 < usual);
    }

    private static int usualWidth(List<Raw> raws) {
        return raws.stream()
                .limit(3L * TITLES)
                .mapToInt(Raw::filled)
                .sorted()
                .skip(Math.min(raws.size(), 3 * TITLES) / 2)
                .findFirst()
                .orElse(0);
    }

    private static Stop noHeader(Raw row) {
        List<String> shown =
                row.cells().stream().limit(SHOWN_CELLS).map(Headers::shortened).toList();
        return new Stop(
                Refused.Kind.NO_HEADER,
                Map.of("line", row.place(), "cells", shown, "columns", row.cells().size()));
    }

    private static String shortened(String cell) {
        return cell.length() <= SHOWN_CHARACTERS
                ? cell
                : cell.substring(0, SHOWN_CHARACTERS - 1) + "…";
    }

    /// Names on one line, without invisible characters and outer spaces.
    private static List<String> cleaned(List<String> cells) {
        return cells.stream()
                .map(c -> c.replaceAll("[\\u200b-\\u200f\\u2060\\ufeff]", ""))
                .map(c -> c.replaceAll("[\\s\\u00a0]+", " ").strip())
                .toList();
    }

    private static List<String> padded(List<String> cells, int width) {
        String[] row = new String[width];
        for (int i = 0; i < width; i++) {
            row[i] = i < cells.size() ? cells.get(i) : "";
        }
        return List.of(row);
    }

    private static List<String> unique(List<String> given) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String wanted = given.get(i).isEmpty() ? letters(i) : given.get(i);
            String name = wanted;
            for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
                name = wanted + " (" + n + ")";
            }
            names.add(name);
        }
        return names;
    }

    /// The name of a column in a spreadsheet: 0 is A, 25 is Z, 26 is AA.
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int n = column; n >= 0; n = n / 26 - 1) {
            letters.append((char) ('A' + n % 26));
        }
        return letters.reverse().toString();
    }
}
