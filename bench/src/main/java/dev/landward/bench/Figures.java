package dev.landward.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Figures of several runs, printed as a row.
final class Figures {

    private Figures() {}

    /// The machine, and how busy it is with other work.
    static String machine() throws IOException {
        var load = Path.of("/proc/loadavg");
        return "%d cores, Java %s, load before %s%n%-44s %10s %10s %10s   %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        Files.exists(load) ? Files.readString(load).split(" ")[0] : "unknown",
                        "",
                        "least",
                        "median",
                        "most",
                        "n");
    }

    static void row(String what, String unit, double... runs) {
        var sorted = runs.clone();
        Arrays.sort(sorted);
        IO.println(
                "%-44s %10.1f %10.1f %10.1f   %d"
                        .formatted(
                                what + " (" + unit + ")",
                                sorted[0],
                                at(sorted, 0.5),
                                sorted[sorted.length - 1],
                                sorted.length));
    }

    /// The value that a share of the runs does not exceed.
    static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }
}
