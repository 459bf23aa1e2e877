package dev.landward.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Draws opinion maps, each size in a Java of its own whose heap is bounded: that it ends is the
/// proof that the bound is enough. One real round where its file is there, the others invented.
final class Opinion {

    /// 1,921 people, 197 statements of which 78 were moderated out, 49,997 votes.
    private static final Path REAL = Path.of("..", "shared", "data", "polis", "vtaiwan.uberx");

    /// @param heap what the Java that draws it may use, in MB
    /// @param peers what others took for a round of this size
    private record Size(int people, int statements, int each, int runs, int heap, String peers) {

        long votes() {
            return (long) people * each;
        }

        List<String> words() {
            return IntStream.of(people, statements, each, runs)
                    .mapToObj(Integer::toString)
                    .toList();
        }
    }

    private static final String SMALL_PEERS =
            "Polis' engine 4,000 to 8,000 ms of CPU, red-dwarf 1,000 to 1,300";
    private static final List<Size> SIZES =
            List.of(
                    new Size(2_000, 200, 25, 25, 256, SMALL_PEERS),
                    new Size(10_000, 200, 30, 10, 256, "not measured"),
                    new Size(100_000, 500, 30, 5, 1_024, "Polis' engine 588,000 ms of CPU"),
                    new Size(1_000_000, 1_000, 50, 1, 4_096, "none that runs"));

    private Opinion() {}

    static void measure() throws IOException, InterruptedException {
        if (Files.isDirectory(REAL)) {
            IO.println("Uber in Taiwan, a public round of Polis: 49,997 votes, heap of 256 MB");
            print(drawn(256, List.of(REAL.toString(), "40")), SMALL_PEERS);
        } else {
            IO.println("No public round at " + REAL);
        }
        Size before = null;
        double medianBefore = 0;
        for (var size : SIZES) {
            IO.println(
                    "%,d people × %,d statements, %,d votes, heap of %,d MB"
                            .formatted(
                                    size.people(), size.statements(), size.votes(), size.heap()));
            var figures = drawn(size.heap(), size.words());
            print(figures, size.peers());
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

    private static void print(List<double[]> figures, String peers) {
        Figures.row("    votes taken and put in order", "ms", figures.getFirst());
        Figures.row("    map drawn", "ms", figures.get(1));
        Figures.row("    CPU of all threads for it", "ms", figures.get(2));
        IO.println("    the same by others: " + peers);
        Figures.row("    a vote folded into the counts", "µs", figures.get(4));
        Figures.row("    heap in use at the most", "MB", figures.get(3));
    }

    /// Milliseconds of building, of drawing and of the CPU, megabytes, and microseconds of a vote,
    /// of each run.
    private static List<double[]> drawn(int heap, List<String> words)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx%dm".formatted(heap), "-XX:+UseParallelGC", "-cp"));
        command.addAll(
                List.of(System.getProperty("java.class.path"), OpinionRound.class.getName()));
        command.addAll(words);
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
