package dev.landward.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a run of all tests came to: the rows of the method that are proven and by which tests, the
/// tests that were skipped and why, and the count.
///
/// It writes the rows to `docs/method.md`, too.
public final class Report {

    private static final String HEAD =
            """
            # The method, and the tests that prove it

            Written by `./landward test`: a row is proven when every test named here passed.

            | row | idea | proven by |
            |---|---|---|
            """;

    private final MethodTable table;
    private final SortedMap<String, SortedSet<String>> tests;

    private Report(MethodTable table, SortedMap<String, SortedSet<String>> tests) {
        this.table = table;
        this.tests = tests;
    }

    /// Reports on the last run; the last line is `N passed, N failed, N skipped`.
    ///
    /// @param arguments the folder of the repository
    /// @throws IOException when the results cannot be read
    public static void main(String... arguments) throws IOException {
        var root = Path.of(arguments[0]);
        var report = of(root);
        Files.writeString(root.resolve("docs/method.md"), report.markdown());
        IO.print(report.console());
        IO.print(Count.of(root).console());
    }

    static Report of(Path root) throws IOException {
        var table = MethodTable.of(root);
        var tests = new TreeMap<String, SortedSet<String>>();
        for (var file : files(root, "target/" + Proofs.FILE)) {
            for (var line : Files.readAllLines(file)) {
                var cells = line.split("\t", -1);
                tests.computeIfAbsent(cells[0], _ -> new TreeSet<>()).add(shortened(cells[1]));
            }
        }
        tests.keySet().retainAll(table.ideas().keySet());
        return new Report(table, tests);
    }

    /// The same file of every module.
    static Set<Path> files(Path root, String name) throws IOException {
        try (Stream<Path> modules = Files.list(root)) {
            return modules.map(module -> module.resolve(name))
                    .filter(Files::exists)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    String console() {
        var lines = new StringBuilder();
        tests.forEach((row, by) -> lines.append("%s  %s%n".formatted(row, String.join(", ", by))));
        return lines.append(sum()).append(System.lineSeparator()).toString();
    }

    String markdown() {
        var lines = new StringBuilder(HEAD);
        table.ideas()
                .forEach((row, idea) ->
                        lines.append(
                                "| %s | %s | %s |\n"
                                        .formatted(row, idea.replace("|", "\\|"), provenBy(row))));
        return lines.append("\n**").append(sum()).append("**\n").toString();
    }

    private String sum() {
        return "%d of %d rows of the method proven".formatted(tests.size(), table.ideas().size());
    }

    private String provenBy(String row) {
        var by = tests.get(row);
        return by == null
                ? "not proven"
                : by.stream().map(test -> "`" + test + "`").collect(Collectors.joining("<br>"));
    }

    /// A class and its test, without the package.
    private static String shortened(String test) {
        var method = test.lastIndexOf('.');
        return test.substring(test.lastIndexOf('.', method - 1) + 1);
    }
}
