package dev.landward.analysis.cases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Tables of numbers that a case names by their file instead of holding them: an input called
/// `file`, or ending in `File`, becomes the table that stands there.
public final class CaseTables {

    private CaseTables() {}

    /// Where files of a case are.
    @FunctionalInterface
    public interface Folder {

        /// Opens a file by its name in the case.
        InputStream open(String name) throws IOException;
    }

    /// A table of numbers.
    ///
    /// @param header the names of the columns
    /// @param rows the numbers, row by row
    public record Table(List<String> header, List<double[]> rows) {}

    /// Whether a case names files.
    ///
    /// @param inputs of the case
    /// @return whether any
    public static boolean named(Inputs inputs) {
        return inputs.values().keySet().stream().anyMatch(name -> isFile(inputs, name));
    }

    /// The same inputs with tables in place of their names.
    ///
    /// @param inputs of the case
    /// @param folder where its files are
    /// @return inputs whose files are [Table]s
    /// @throws IOException where one cannot be read, or is no table of numbers
    public static Inputs filled(Inputs inputs, Folder folder) throws IOException {
        Map<String, @Nullable Object> filled = new LinkedHashMap<>(inputs.values());
        for (var name : inputs.values().keySet()) {
            if (isFile(inputs, name)) {
                filled.put(name, read(inputs.text(name), folder));
            }
        }
        return new Inputs(filled);
    }

    private static boolean isFile(Inputs inputs, String name) {
        return (name.equals("file") || name.endsWith("File"))
                && inputs.values().get(name) instanceof String;
    }

    private static Table read(String name, Folder folder) throws IOException {
        try (var in = folder.open(name);
                var plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in;
                var lines =
                        new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            var header = lines.readLine();
            if (header == null) {
                throw new IOException("an empty table");
            }
            var rows =
                    lines.lines()
                            .filter(line -> !line.isBlank())
                            .map(line ->
                                    Arrays.stream(line.split(",", -1))
                                            .mapToDouble(Double::parseDouble)
                                            .toArray())
                            .toList();
            return new Table(List.of(header.split(",", -1)), rows);
        } catch (NumberFormatException e) {
            throw new IOException("a table of numbers", e);
        }
    }
}
