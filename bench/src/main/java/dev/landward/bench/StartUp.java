package dev.landward.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// From the command to the first page, on data that is there: from the jar, and as `./landward`
/// starts it; and the memory once it is idle.
final class StartUp {

    private static final int RUNS = 5;

    private final Path data;

    StartUp(Path data) {
        this.data = data;
    }

    /// What the launcher keeps for the next start; it learns beside the first.
    private static final Path LEARNED = Path.of("app/target/landward/landward.aot");

    void measure() throws Exception {
        try (var first = new Program(data, Program.jar())) {
            new Browser(first.address()).get("/sign-in");
            Figures.row("first start, new database", "s", first.secondsToReady());
        }
        starts("start from the jar", Program.jar());
        var launcher = List.of("./landward");
        try (var learning = new Program(data, launcher)) {
            new Browser(learning.address()).get("/sign-in");
            for (int wait = 0; wait < 180 && !Files.exists(LEARNED); wait++) {
                Thread.sleep(1_000);
            }
        }
        starts(
                Files.exists(LEARNED)
                        ? "start by ./landward"
                        : "start by ./landward, nothing learned",
                launcher);
    }

    private void starts(String what, List<String> command) throws Exception {
        var seconds = new double[RUNS];
        var megabytes = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            var start = System.nanoTime();
            try (var program = new Program(data, command)) {
                new Browser(program.address()).get("/sign-in");
                seconds[run] = (System.nanoTime() - start) / 1e9;
                megabytes[run] = program.megabytes();
            }
        }
        Figures.row(what + " to the first page", "s", seconds);
        Figures.row(what + ", memory with the database", "MB", megabytes);
    }
}
