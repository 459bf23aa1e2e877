package dev.landward.bench;

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

    void measure() throws Exception {
        try (var first = new Program(data, Program.jar())) {
            new Browser(first.address()).get("/sign-in");
            Figures.row("first start, new database", "s", first.secondsToReady());
        }
        starts("start from the jar", Program.jar());
        var launcher = List.of("./landward");
        try (var learning = new Program(data, launcher)) {
            new Browser(learning.address()).get("/sign-in");
            Thread.sleep(20_000); // lets the launcher learn for the next starts
        }
        starts("start by ./landward", launcher);
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
