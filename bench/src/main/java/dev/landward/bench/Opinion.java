package dev.landward.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Draws opinion maps of invented rounds, each size in a Java of its own whose heap is bounded:
/// that it ends is the proof that the bound is enough.
final class Opinion {

    /// @param heap what the Java that draws it may use, in MB
    private record Size(int people, int statements, int each, int runs, int heap) {

        long votes() {
            return (long) people * each;
        }
    }

    private static final List<Size> SIZES =
            List.of(
                    new Size(2_000, 200, 25, 25, 256),
                    new Size(10_000, 200, 30, 10, 256),
                    new Size(100_000, 500, 30, 5, 1_024),
                    new Size(1_000_000, 1_000, 50, 1, 4_096));

    private Opinion() {}

    static void measure() throws IOException, InterruptedException {
        Size before = null;
        double medianBefore = 0;
        for (var size : SIZES) {
            var figures = drawn(size);
            var what = "%,d people × %,d statements".formatted(size.people(), size.statements());
            IO.println("%s, %,d votes, heap of %,d MB".formatted(what, size.votes(), size.heap()));
            Figures.row("    votes taken and put in order", "ms", figures.getFirst());
            Figures.row("    map drawn", "ms", figures.get(1));
            Figures.row("    heap in use at the most", "MB", figures.get(2));
            var sorted = figures.get(1).clone();
            Arrays.sort(sorted);
            double median = Figures.at(sorted, 0.5);
            if (before != null) {
                double growth =
                        Math.log(median / medianBefore)
                                / Math.log((double) size.votes() / before.votes());
                IO.println("    grows with votes to the power of %.2f".formatted(growth));
            }
            before = size;
            medianBefore = median;
        }
    }

    /// Milliseconds of building and of drawing, and megabytes, of each run.
    private static List<double[]> drawn(Size size) throws IOException, InterruptedException {
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx%dm".formatted(size.heap()),
                        "-XX:+UseParallelGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpinionRound.class.getName(),
                        Integer.toString(size.people()),
                        Integer.toString(size.statements()),
                        Integer.toString(size.each()),
                        Integer.toString(size.runs()));
        var java = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (java.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        var rows = new ArrayList<double[]>();
        for (var line : said.strip().split("\n")) {
            rows.add(Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray());
        }
        return rows;
    }
}
