package dev.landward.stakeholders.imports;

import dev.landward.documents.tables.Row;
import dev.landward.stakeholders.Keys;
import dev.landward.stakeholders.StakeholderKind;
import dev.landward.stakeholders.imports.Checked.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Understands the rows of a file, with what somebody wrote instead.
final class Rows {

    private final Settings settings;
    private final Map<Integer, Map<Field, String>> fixes;

    Rows(Settings settings, Map<Integer, Map<Field, String>> fixes) {
        this.settings = settings;
        this.fixes = fixes;
    }

    /// A row, understood as far as it can be.
    record Understood(Said said, List<Problem> problems) {}

    Understood understand(Row row) {
        var cells = cells(row);
        var values = new EnumMap<Field, Object>(Field.class);
        var problems = new ArrayList<Problem>();
        cells.forEach((field, text) -> {
            switch (Cell.read(field, text)) {
                case Cell.Nothing() -> {}
                case Cell.Value(Object value) -> values.put(field, value);
                case Cell.Wrong(Expected expected) ->
                        problems.add(problem(row, cells, field, expected, 0));
                case Cell.TooLong(int longest) ->
                        problems.add(problem(row, cells, field, null, longest));
            }
        });
        named(values);
        if (!values.containsKey(Field.NAME) && !cells.containsKey(Field.NAME)) {
            problems.add(problem(row, cells, Field.NAME, Expected.NAME, 0));
        }
        return new Understood(new Said(row.place(), values), problems);
    }

    /// What the file says in each field that is wanted, with the fixes.
    Map<Field, String> cells(Row row) {
        var cells = new EnumMap<Field, String>(Field.class);
        for (int i = 0; i < settings.columns().size() && i < row.cells().size(); i++) {
            var field = settings.columns().get(i);
            var text = row.cells().get(i).replace("\0", "").strip();
            if (field != null && !text.isEmpty()) {
                cells.merge(field, text, (one, other) -> one + "\n" + other);
            }
        }
        fixes.getOrDefault(row.place(), Map.of())
                .forEach((field, text) -> {
                    if (text.isBlank()) {
                        cells.remove(field);
                    } else {
                        cells.put(field, text.strip());
                    }
                });
        return cells;
    }

    /// Joins first and last name; a row with nothing but an organisation is about it.
    private static void named(Map<Field, Object> values) {
        var first = values.remove(Field.FIRST_NAME);
        var last = values.remove(Field.LAST_NAME);
        if (!values.containsKey(Field.NAME) && (first != null || last != null)) {
            var name =
                    first == null || last == null
                            ? first == null ? last : first
                            : first + " " + last;
            values.put(Field.NAME, String.valueOf(name));
        }
        var organisation = values.get(Field.ORGANISATION);
        if (organisation == null || values.get(Field.KIND) == StakeholderKind.PERSON) {
            return;
        }
        var name = values.putIfAbsent(Field.NAME, organisation);
        if (name == null
                || Keys.organisation(name.toString())
                        .equals(Keys.organisation(organisation.toString()))) {
            values.putIfAbsent(Field.KIND, StakeholderKind.ORGANISATION);
        }
    }

    private static Problem problem(
            Row row,
            Map<Field, String> cells,
            Field field,
            @org.jspecify.annotations.Nullable Expected expected,
            int longest) {
        return new Problem(
                row.place(),
                cells.getOrDefault(Field.NAME, cells.getOrDefault(Field.LAST_NAME, "")),
                field,
                cells.getOrDefault(field, ""),
                expected,
                longest,
                null);
    }
}
