package dev.landward.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The rows of the method, `docs/method.tsv`: each an idea that the product carries.
///
/// @param ideas the idea of each row, by its id, in the order of the table
record MethodTable(SequencedMap<String, String> ideas) {

    private static final String FILE = "docs/method.tsv";

    MethodTable {
        ideas = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(ideas));
    }

    /// Reads the table of the repository that a folder is part of.
    ///
    /// @param inside the repository or any folder in it
    /// @throws IllegalStateException when no folder above has the table
    static MethodTable of(Path inside) {
        for (Path folder = inside.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(FILE))) {
                return read(folder.resolve(FILE));
            }
        }
        throw new IllegalStateException("no folder above " + inside + " has " + FILE);
    }

    private static MethodTable read(Path file) {
        try {
            var lines = Files.readAllLines(file);
            var header = List.of(lines.getFirst().split("\t", -1));
            var ideas = new LinkedHashMap<String, String>();
            for (var line : lines.subList(1, lines.size())) {
                var cells = line.split("\t", -1);
                ideas.put(cells[header.indexOf("id")], plain(cells[header.indexOf("idea")]));
            }
            return new MethodTable(ideas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A cell with quotes in it is itself quoted, and its quotes are doubled.
    private static String plain(String cell) {
        return cell.startsWith("\"") && cell.endsWith("\"") && cell.length() > 1
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell;
    }
}
