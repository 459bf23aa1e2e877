package dev.landward.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.landward.analysis.opinion.OpinionMap;
import dev.landward.analysis.opinion.RunningCounts;
import dev.landward.analysis.opinion.Settings;
import dev.landward.analysis.opinion.Votes;
import dev.landward.analysis.opinion.VotesBuilder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// One round, drawn several times in a Java of its own.
///
/// An invented one has three groups of 50, 30 and 20 % of the people, each with a mind about every
/// statement. Everybody answers as many statements, chosen at random, and follows the mind of their
/// group in 3 of 4 votes; the rest are agree, pass or disagree at random. The seed is fixed.
///
/// A real one is read from the folder of a public export before the clock starts.
final class OpinionRound {

    private static final int GROUPS = 3;
    private static final int FOLDED = 100_000;
    private static final int HEAPS = 3;
    private static final int MANY = 20;
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private OpinionRound() {}

    public static void main(String... words) throws IOException {
        int runs = Integer.parseInt(words[words.length - 1]);
        if (words.length == 2) {
            measure(runs, real(Path.of(words[0])));
            return;
        }
        int people = Integer.parseInt(words[0]);
        int statements = Integer.parseInt(words[1]);
        int each = Integer.parseInt(words[2]);
        var map = measure(runs, () -> invented(people, statements, each));
        if (map.groups().size() != GROUPS) {
            throw new IllegalStateException(map.groups().size() + " groups");
        }
    }

    private static OpinionMap measure(int runs, Supplier<VotesBuilder> round) {
        var built = new double[runs];
        var drawn = new double[runs];
        var worked = new double[runs];
        var folded = new double[runs];
        var used = new double[Math.min(runs, HEAPS)];
        OpinionMap map = null;
        for (int run = -warming(runs); run < runs; run++) {
            boolean heap = run >= 0 && run < used.length;
            if (heap) {
                forgetPeak();
            }
            var start = System.nanoTime();
            var votes = round.get().build();
            var middle = System.nanoTime();
            var busy = MACHINE.getProcessCpuTime();
            map = OpinionMap.of(votes, Settings.DEFAULT);
            var end = System.nanoTime();
            if (run >= 0) {
                built[run] = (middle - start) / 1e6;
                drawn[run] = (end - middle) / 1e6;
                worked[run] = (MACHINE.getProcessCpuTime() - busy) / 1e6;
                folded[run] = folding(votes.statements());
            }
            if (heap) {
                used[run] = peak();
            }
        }
        List.of(built, drawn, worked, used, folded).forEach(OpinionRound::print);
        return java.util.Objects.requireNonNull(map);
    }

    /// The largest rounds are drawn once, as they come; small ones when Java has learned them.
    private static int warming(int runs) {
        return runs == 1 ? 0 : runs < MANY ? runs : 4 * runs;
    }

    private static VotesBuilder invented(int people, int statements, int each) {
        var random = new SplittableRandom(7);
        var minds = new int[GROUPS][statements];
        for (var mind : minds) {
            Arrays.setAll(mind, _ -> random.nextBoolean() ? 1 : -1);
        }
        var votes = Votes.builder();
        for (int i = 0; i < people; i++) {
            var mind = minds[i % 10 < 5 ? 0 : i % 10 < 8 ? 1 : 2];
            for (int n = 0; n < each; n++) {
                int j = random.nextInt(statements);
                votes.add(i, j, random.nextInt(4) > 0 ? mind[j] : random.nextInt(3) - 1);
            }
        }
        return votes;
    }

    /// The numbers of a public export; its texts are not needed.
    private static Supplier<VotesBuilder> real(Path folder) throws IOException {
        var out =
                Files.readAllLines(folder.resolve("comments.csv")).stream()
                        .filter(line -> line.matches("\\d+,\\d+,(\\d+,){3}-1,.*"))
                        .map(line -> Long.valueOf(line.split(",")[1]))
                        .toList();
        var votes =
                Files.readAllLines(folder.resolve("votes.csv")).stream()
                        .skip(1)
                        .map(line -> line.split(","))
                        .map(row ->
                                new long[] {
                                    Long.parseLong(row[3]),
                                    Long.parseLong(row[2]),
                                    Long.parseLong(row[4]),
                                    Long.parseLong(row[0])
                                })
                        .toList();
        return () -> {
            var builder = Votes.builder();
            out.forEach(builder::leaveOut);
            votes.forEach(v -> builder.add(v[0], v[1], (int) v[2], v[3]));
            return builder;
        };
    }

    /// Microseconds for which a vote keeps the counts, the mean of many.
    private static double folding(int statements) {
        var counts = new RunningCounts(GROUPS, statements);
        var random = new SplittableRandom(5);
        var start = System.nanoTime();
        for (int i = 0; i < FOLDED; i++) {
            int statement = random.nextInt(statements);
            counts.fold(i % GROUPS, statement, OptionalInt.empty(), random.nextInt(3) - 1);
        }
        return (System.nanoTime() - start) / 1e3 / FOLDED;
    }

    private static void forgetPeak() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
    }

    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToDouble(pool -> pool.getPeakUsage().getUsed() / 1e6)
                .sum();
    }

    private static void print(double[] figures) {
        IO.println(
                Arrays.stream(figures).mapToObj(Double::toString).collect(Collectors.joining(" ")));
    }
}
