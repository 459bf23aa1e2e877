package dev.landward.analysis.opinion;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A public conversation and what the engine of Polis gives on it, both outside of this repository.
record PolisRound(String name) {

    private static final Path SHARED = Path.of("..", "..", "shared").normalize();

    static final List<String> NAMES =
            List.of(
                    "15-per-hour-seattle",
                    "brexit-consensus",
                    "canadian-electoral-reform",
                    "london.youth.policing",
                    "scoop-hivemind.biodiversity",
                    "vtaiwan.uberx");

    /// The round, unless the data are absent: then the test is skipped, and says so.
    static PolisRound of(String name) {
        var round = new PolisRound(name);
        for (var folder : List.of(round.data(), round.golden())) {
            assumeTrue(Files.isDirectory(folder), () -> "no data at " + folder);
        }
        return round;
    }

    private Path data() {
        return SHARED.resolve("data/polis").resolve(name);
    }

    private Path golden() {
        return SHARED.resolve("golden/opinion").resolve(name);
    }

    Votes votes() {
        var builder = Votes.builder();
        for (var row : rows(data().resolve("comments.csv"))) {
            if (text(row, "moderated").equals("-1")) {
                builder.leaveOut(number(row, "comment-id"));
            }
        }
        for (var row : rows(data().resolve("votes.csv"))) {
            builder.add(
                    number(row, "voter-id"),
                    number(row, "comment-id"),
                    (int) number(row, "vote"),
                    number(row, "timestamp"));
        }
        return builder.build();
    }

    /// What the engine gives, by the first column of a file.
    Map<Long, Map<String, String>> expected(String file) {
        var byId = new LinkedHashMap<Long, Map<String, String>>();
        for (var row : rows(golden().resolve(file))) {
            byId.put(Long.valueOf(row.values().iterator().next()), row);
        }
        return byId;
    }

    List<Map<String, String>> represents() {
        return rows(golden().resolve("repness.csv"));
    }

    /// For each row of the votes the group that the engine put the person in, −1 for none.
    int[] groupOf(Votes votes) {
        var groups = expected("groups.csv");
        var groupOf = new int[votes.people()];
        Arrays.setAll(
                groupOf,
                i -> {
                    var row = groups.get(votes.person(i));
                    return row == null ? -1 : Integer.parseInt(text(row, "gid"));
                });
        return groupOf;
    }

    static long number(Map<String, String> row, String column) {
        return Long.parseLong(text(row, column).replace("N", ""));
    }

    static double decimal(Map<String, String> row, String column) {
        return Double.parseDouble(text(row, column).replace("N", "")); // 8N is a number of Clojure
    }

    static String text(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    /// Rows by column; what people wrote stands last, and lines that go on with it are no rows.
    private static List<Map<String, String>> rows(Path file) {
        try {
            var lines = Files.readAllLines(file);
            var header = lines.getFirst().split(",");
            return lines.stream()
                    .skip(1)
                    .filter(line -> line.matches("\\d+,[^\"]*.*"))
                    .map(line -> line.split(",", header.length))
                    .filter(cells -> cells.length == header.length)
                    .map(cells -> {
                        Map<String, String> row = new LinkedHashMap<>();
                        for (int i = 0; i < cells.length; i++) {
                            row.put(header[i], cells[i]);
                        }
                        return row;
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
