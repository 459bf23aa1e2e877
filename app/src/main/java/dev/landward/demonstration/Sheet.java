package dev.landward.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A table that stands beside the code: a heading, then rows, all with tabs between the cells.
final class Sheet {

    private Sheet() {}

    /// A row; a cell that is not there is empty.
    record Row(Map<String, String> cells) {

        String text(String heading) {
            return cells.getOrDefault(heading, "");
        }

        int number(String heading) {
            return Integer.parseInt(text(heading));
        }

        boolean is(String heading, String value) {
            return text(heading).equals(value);
        }

        boolean has(String heading) {
            return !text(heading).isEmpty();
        }
    }

    static List<Row> rows(String name) {
        try (var in = Sheet.class.getResourceAsStream(name + ".tsv")) {
            var text =
                    new String(
                            Objects.requireNonNull(in, name).readAllBytes(),
                            StandardCharsets.UTF_8);
            var lines = text.lines().toList();
            var headings = lines.getFirst().split("\t", -1);
            return lines.stream().skip(1).map(line -> row(headings, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] headings, String line) {
        var values = line.split("\t", -1);
        var cells = new HashMap<String, String>();
        for (int i = 0; i < headings.length; i++) {
            cells.put(headings[i], values[i]);
        }
        return new Row(cells);
    }
}
