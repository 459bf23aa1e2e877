package dev.landward.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// Brings a file of 10,000 people, as a person would: upload, check, store.
final class Import {

    private static final int ROWS = 10_000;

    private final Path data;

    Import(Path data) {
        this.data = data;
    }

    void measure() throws Exception {
        var file = data.resolve("stakeholders.csv");
        Files.writeString(file, rows());
        try (var program = new Program(data, Program.jar())) {
            var browser = program.signIn();
            var people = Pages.sample(browser) + "/people";
            IO.println("10,000 rows, %d KB, in %s".formatted(Files.size(file) / 1024, people));
            var start = System.nanoTime();
            var mapping = browser.upload(people + "/import", people + "/import", "file", file);
            Figures.row("upload and read", "ms", (System.nanoTime() - start) / 1e6);
            IO.println(mapping.statusCode() + " " + mapping.uri());
        }
    }

    private static String rows() {
        var random = new Random(7);
        var rows = new StringBuilder("Name,Email,Organisation,Group,Power,Interest,Stance\n");
        for (int i = 0; i < ROWS; i++) {
            rows.append(
                    "Person %d,person%d@example.org,\"Office %d, Harrow Falls\",Group %d,%d,%d,%s%n"
                            .formatted(
                                    i,
                                    i,
                                    i % 200,
                                    i % 12,
                                    1 + random.nextInt(5),
                                    1 + random.nextInt(5),
                                    random.nextInt(3) == 0 ? "" : "for"));
        }
        return rows.toString();
    }
}
