package dev.landward.bench;

import dev.landward.analysis.opinion.OpinionMap;
import dev.landward.analysis.opinion.Settings;
import dev.landward.analysis.opinion.Votes;
import dev.landward.analysis.opinion.VotesBuilder;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/// One invented round, drawn several times in a Java of its own.
///
/// Three groups of 50, 30 and 20 % of the people, each with a mind about every statement. Everybody
/// answers as many statements, chosen at random, and follows the mind of their group in 3 of 4
/// votes; the rest are agree, pass or disagree at random. The seed is fixed.
final class OpinionRound {

    private static final int GROUPS = 3;

    private OpinionRound() {}

    public static void main(String... sizes) {
        int people = Integer.parseInt(sizes[0]);
        int statements = Integer.parseInt(sizes[1]);
        int each = Integer.parseInt(sizes[2]);
        int runs = Integer.parseInt(sizes[3]);
        var built = new double[runs];
        var drawn = new double[runs];
        var used = new double[runs];
        for (int run = -warming(runs); run < runs; run++) {
            forgetPeak();
            var start = System.nanoTime();
            var votes = builder(people, statements, each).build();
            var middle = System.nanoTime();
            var map = OpinionMap.of(votes, Settings.DEFAULT);
            var end = System.nanoTime();
            if (map.groups().size() != GROUPS) {
                throw new IllegalStateException(map.groups().size() + " groups");
            }
            if (run >= 0) {
                built[run] = (middle - start) / 1e6;
                drawn[run] = (end - middle) / 1e6;
                used[run] = peak();
            }
        }
        print(built);
        print(drawn);
        print(used);
    }

    /// The largest rounds are drawn once, as they come.
    private static int warming(int runs) {
        return runs == 1 ? 0 : runs;
    }

    private static VotesBuilder builder(int people, int statements, int each) {
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
