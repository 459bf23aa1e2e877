package dev.landward.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Runs the measurements that are named, or all: `start`, `pages`, `import`, `search`, `flood`,
/// `stream`, `opinion`, `options`, `votes`, `session`.
public final class Bench {

    private static final List<String> ALL =
            List.of(
                    "start", "pages", "import", "search", "flood", "stream", "opinion", "options",
                    "votes", "session");

    private Bench() {}

    /// Measures, and prints one row for each figure.
    ///
    /// @param names what to measure
    /// @throws Exception where the program cannot be started or does not answer
    public static void main(String... names) throws Exception {
        IO.println(Figures.machine());
        for (var name : names.length == 0 ? ALL : List.of(names)) {
            var data = Files.createTempDirectory("landward-bench");
            try {
                run(name, data);
            } finally {
                Program.forget(data);
            }
        }
    }

    private static void run(String name, Path data) throws Exception {
        switch (name) {
            case "start" -> new StartUp(data).measure();
            case "pages" -> new Pages(data).measure();
            case "import" -> new Import(data).measure();
            case "search" -> new Search(data).measure();
            case "flood" -> new Flood(data).measure();
            case "votes" -> new Votes(data).measure();
            case "session" -> new Session(data).measure();
            case "opinion" -> Opinion.measure();
            case "options" -> Options.measure();
            case "stream" -> new Stream(data).measure();
            default ->
                    IO.println("There is no measurement '%s'; there are %s.".formatted(name, ALL));
        }
    }
}
