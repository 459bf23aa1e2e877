package dev.landward.consultation.surveys;

import dev.landward.documents.tables.Row;
import dev.landward.documents.tables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A survey as a table of people: programs for surveys put a question over several columns, repeat
/// it before each statement, or write a second and a third header.
///
/// @param names what each column asks
/// @param rows the answers, one row a person
record Shape(List<String> names, List<Row> rows) {

    private static final Pattern BRACKETS = Pattern.compile("(.*\\S)\\s*\\[(.*\\S.*)]\\s*");
    private static final String IMPORT_ID = "{\"ImportId\"";
    private static final int LOOKED_AT = 3;

    static Shape of(Table table) {
        var names = new ArrayList<>(table.header());
        var rows = table.rows();
        int below = importIds(rows);
        if (below >= 0) {
            if (below > 0) {
                rename(names, rows.getFirst(), table);
            }
            rows = rows.subList(below + 1, rows.size());
        } else if (!rows.isEmpty() && secondHeader(table, rows.getFirst())) {
            rename(names, rows.getFirst(), table);
            rows = rows.subList(1, rows.size());
        }
        return new Shape(withoutQuestion(names), rows);
    }

    /// In which of the first rows the program keeps its own numbers, −1 for none.
    private static int importIds(List<Row> rows) {
        for (int i = 0; i < Math.min(LOOKED_AT, rows.size()); i++) {
            if (rows.get(i).cells().stream().anyMatch(cell -> cell.startsWith(IMPORT_ID))) {
                return i;
            }
        }
        return -1;
    }

    /// A row is a second header where it names columns that the first one leaves empty, and no cell
    /// of it is an answer on a scale.
    private static boolean secondHeader(Table table, Row row) {
        int named = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i).strip();
            if (Likert.number(cell).isPresent() || Likert.words(cell) != null) {
                return false;
            }
            if (table.headerAsGiven().get(i).isBlank() && !cell.isEmpty()) {
                named++;
            }
        }
        long bare = table.headerAsGiven().stream().filter(String::isBlank).count();
        return bare > 0 && named == bare;
    }

    private static void rename(List<String> names, Row row, Table table) {
        for (int i = 0; i < names.size(); i++) {
            var cell = row.cells().get(i).strip();
            var generic =
                    cell.equalsIgnoreCase("response")
                            || cell.equalsIgnoreCase("open-ended response");
            if (!cell.isEmpty() && (!generic || table.headerAsGiven().get(i).isBlank())) {
                names.set(i, cell);
            }
        }
    }

    /// `How far … [Statement]` and `How far … - Statement`, where several columns share the
    /// question.
    private static List<String> withoutQuestion(List<String> names) {
        var plain = new ArrayList<String>();
        for (var name : names) {
            plain.add(shortened(name, names));
        }
        return plain;
    }

    private static String shortened(String name, List<String> names) {
        var match = BRACKETS.matcher(name);
        if (match.matches() && shared(match.group(1) + " [", match.group(1) + "[", names)) {
            return match.group(2).strip();
        }
        int dash = name.indexOf(" - ");
        if (dash > 0 && shared(name.substring(0, dash + 3), name.substring(0, dash + 3), names)) {
            return name.substring(dash + 3).strip();
        }
        return name.strip();
    }

    private static boolean shared(String start, String other, List<String> names) {
        return names.stream()
                        .filter(name -> name.startsWith(start) || name.startsWith(other))
                        .count()
                > 1;
    }
}
