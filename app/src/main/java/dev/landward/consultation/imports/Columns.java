package dev.landward.consultation.imports;

import dev.landward.documents.tables.Limits;
import dev.landward.documents.tables.ReadAs;
import dev.landward.documents.tables.Row;
import dev.landward.documents.tables.Table;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// Finds columns by their names and reads what stands in them.
final class Columns {

    /// 20 MB, as other files; half a million rows, since a row may be a vote.
    private static final Limits LIMITS =
            new Limits(20_000_000, 200_000_000, 500_000, 400, 4_000_000, 32_767);

    private Columns() {}

    static ReadAs how() {
        return ReadAs.DETECT.within(LIMITS);
    }

    /// The number of the first column of one of these names, below 0 where there is none.
    static int find(Table table, List<String> names) {
        for (int i = 0; i < table.headerAsGiven().size(); i++) {
            if (names.contains(table.headerAsGiven().get(i).strip().toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    static String cell(Row row, int column) {
        return column < 0 || column >= row.cells().size()
                ? ""
                : row.cells().get(column).replace("\0", "").strip();
    }

    static OptionalInt vote(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "1", "+1", "1.0", "agree", "yes", "strongly agree", "somewhat agree" ->
                    OptionalInt.of(1);
            case "-1",
                    "-1.0",
                    "\u22121",
                    "disagree",
                    "no",
                    "strongly disagree",
                    "somewhat disagree" ->
                    OptionalInt.of(-1);
            case "0",
                    "-0",
                    "0.0",
                    "pass",
                    "not sure",
                    "unsure",
                    "neutral",
                    "don't know",
                    "neither agree nor disagree" ->
                    OptionalInt.of(0);
            default -> OptionalInt.empty();
        };
    }

    /// Cut where it is longer than a statement may be.
    static String statement(String text) {
        return text.length() <= 400 ? text : text.substring(0, 399) + "…";
    }
}
