package dev.landward.uploads;

import dev.landward.documents.tables.Refused;
import dev.landward.documents.tables.Row;
import dev.landward.web.Shell;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What pages say of a file that somebody brought.
public final class Uploads {

    private static final int LONGEST_NAME = 200;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;

    private Uploads() {}

    /// Names a file as it is kept: without folders and without what is no letter.
    ///
    /// @param given what the browser calls it
    /// @param otherwise what it is called where that is nothing
    /// @return 1 to 200 characters
    public static String name(@Nullable String given, String otherwise) {
        var name = Objects.requireNonNullElse(given, "").replaceAll("[\\p{Cntrl}]", " ").strip();
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (last.isBlank()) {
            return otherwise;
        }
        return last.length() <= LONGEST_NAME ? last : last.substring(0, LONGEST_NAME);
    }

    /// Shows what stands in a column.
    ///
    /// @param rows of which table
    /// @param column its number, from 0
    /// @return the first different values, at most three, each shortened
    public static List<String> samples(List<Row> rows, int column) {
        return rows.stream()
                .map(row -> row.cells().get(column).strip())
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .map(cell ->
                        cell.length() > LONGEST_SAMPLE
                                ? cell.substring(0, LONGEST_SAMPLE - 1) + "…"
                                : cell)
                .toList();
    }

    /// One sentence on why a file is not read.
    ///
    /// @param shell the page's shell
    /// @param refused why
    /// @return the sentence, with what to do
    public static String refused(Shell shell, Refused refused) {
        var values = refused.values();
        return shell.text(
                "uploads.refused." + lower(refused.kind().name()),
                number(values, "limit"),
                number(values, "line"),
                number(values, "found"),
                number(values, "column"),
                values.get("found") instanceof String found
                        ? shell.text("uploads.file." + lower(found))
                        : "",
                values.get("sheets") instanceof List<?> sheets
                        ? shell.list(sheets.stream().map(String::valueOf).toList())
                        : "");
    }

    private static Object number(Map<String, Object> values, String name) {
        return values.get(name) instanceof Number number ? number : (Object) 0;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
