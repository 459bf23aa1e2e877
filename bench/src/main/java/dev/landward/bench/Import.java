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
            var columns = browser.upload(people + "/import", people + "/import", "file", file);
            Figures.row("upload and read", "ms", since(start));
            var path = columns.uri().getPath();
            start = System.nanoTime();
            browser.post(path, path + "/columns", Browser.chosen(columns.body()));
            await(browser, path + "/check", "/storage\"");
            Figures.row("check 10,000 rows", "ms", since(start));
            start = System.nanoTime();
            browser.post(path + "/check", path + "/storage");
            await(browser, path, "/taking-back\"");
            Figures.row("store 10,000 rows and their assessments", "ms", since(start));
            Figures.row("memory after it, with the database", "MB", program.megabytes());
        }
    }

    /// Looks ten times a second until a page shows that the work is done.
    static void await(Browser browser, String path, String done) throws Exception {
        for (int look = 0; look < 1200; look++) {
            if (browser.get(path).body().contains(done)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException(path + " is not done after two minutes");
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /// Eight letters that nobody takes for those of somebody else.
    static String name(Random random) {
        var letters =
                random.ints(8, 'a', 'z' + 1)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        return Character.toUpperCase(letters.charAt(0)) + letters.substring(1);
    }

    private static String rows() {
        var random = new Random(7);
        var rows = new StringBuilder("Name,Email,Organisation,Group,Power,Interest,Stance\n");
        for (int i = 0; i < ROWS; i++) {
            rows.append(
                    "%s %s,person%d@example.org,\"Office %d, Harrow Falls\",Group %d,%d,%d,%s%n"
                            .formatted(
                                    name(random),
                                    name(random),
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
