package dev.landward.bench;

import dev.landward.analysis.ranking.Flip;
import dev.landward.analysis.ranking.Groups;
import dev.landward.analysis.ranking.Scale;
import dev.landward.analysis.ranking.Score;
import dev.landward.analysis.ranking.ScoreSheet;
import dev.landward.analysis.ranking.Smaa;
import dev.landward.analysis.weights.ValueFunction;
import dev.landward.analysis.weights.WeightSet;
import dev.landward.analysis.weights.Weights;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Ranks options, in one thread: who leads how often over drawn weights and scores, and what many
/// people's weights say. On a busy machine the time of the clock says little, so growth is that of
/// the thread's CPU time. Values and weights are invented, from a fixed seed.
final class Options {

    private static final int RUNS = 9;
    private static final int WARMING = 6;
    private static final String PEERS =
            "JSMAA 43,600 ms of CPU, R smaa 11,400, numpy 450 without confidence factors";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Options() {}

    /// What is left open.
    private enum Open {
        WEIGHTS("weights open"),
        ORDERED("weights in a known order"),
        SCORES("weights and all scores open"),
        THIN("weights in a thin set, by walking");

        private final String words;

        Open(String words) {
            this.words = words;
        }
    }

    static void measure() {
        for (var open : Open.values()) {
            IO.println("SMAA-2 with confidence factors, " + open.words);
            int samples = open == Open.THIN ? 100_000 : 1_000_000;
            if (open != Open.THIN) {
                IO.println("    the same by others, 10 × 15 × 1M: " + PEERS);
            }
            growing(
                    "samples",
                    open,
                    new int[][] {{10, 15, samples / 16}, {10, 15, samples / 4}, {10, 15, samples}},
                    2);
            growing(
                    "options",
                    open,
                    new int[][] {
                        {5, 15, samples / 4}, {10, 15, samples / 4}, {20, 15, samples / 4}
                    },
                    0);
            growing(
                    "criteria",
                    open,
                    new int[][] {
                        {10, 8, samples / 4}, {10, 15, samples / 4}, {10, 30, samples / 4}
                    },
                    1);
        }
        people();
    }

    /// Measures some sizes, which grow along one of their numbers.
    private static void growing(String what, Open open, int[][] sizes, int along) {
        double before = 0;
        int[] last = sizes[0];
        for (var size : sizes) {
            var sheet = sheet(size[0], size[1], open == Open.SCORES);
            var set = set(size[1], open);
            var passes = passes(size[0]);
            double median =
                    timed(
                            "    %d options × %d criteria × %,d"
                                    .formatted(size[0], size[1], size[2]),
                            seed ->
                                    Smaa.of(
                                                    sheet,
                                                    set,
                                                    passes,
                                                    Smaa.Settings.exactly(seed, size[2]))
                                            .confidence(0));
            if (before > 0) {
                grows(what, median / before, (double) size[along] / last[along]);
            }
            before = median;
            last = size;
        }
    }

    private static void grows(String what, double time, double size) {
        IO.println(
                "    grows with %s to the power of %.2f"
                        .formatted(what, Math.log(time) / Math.log(size)));
    }

    private static void people() {
        IO.println(
                "Weights of many people, 20 options × 30 criteria: means, groups, who decides, flips");
        double before = 0;
        for (int count : new int[] {50, 200, 800}) {
            var values = values(20, 30);
            var random = new SplittableRandom(3);
            var people = new ArrayList<Groups.Person>();
            for (int p = 0; p < count; p++) {
                people.add(new Groups.Person("group " + p % 7, weights(random, 30), values));
            }
            var passes = passes(20);
            double median =
                    timed(
                            "    %,d people".formatted(count),
                            _ -> {
                                var groups = Groups.of(people, passes);
                                var flip = Flip.of(values, groups.priorities(), passes);
                                return List.of(
                                        groups.groups(),
                                        groups.largestRegret(),
                                        groups.disagreement(),
                                        groups.decisivePeople(),
                                        groups.decisiveGroups(),
                                        flip.nearestSquares(),
                                        flip.scores());
                            });
            if (before > 0) {
                grows("people", median / before, 4);
            }
            before = median;
        }
        var sheet = sheet(20, 30, false);
        var random = new SplittableRandom(3);
        var sets =
                IntStream.range(0, 200)
                        .mapToObj(_ -> WeightSet.exactly(weights(random, 30)))
                        .toList();
        timed(
                "    200 people in turn, 262,144 draws",
                seed ->
                        Smaa.ofPeople(
                                sheet, sets, passes(20), Smaa.Settings.exactly(seed, 1 << 18)));
    }

    /// Something that is done once for a seed, and gives something, so that it is not left out.
    private interface Work {
        Object run(long seed);
    }

    private static double timed(String what, Work work) {
        var runs = new double[RUNS];
        var worked = new double[RUNS];
        for (int run = -WARMING; run < RUNS; run++) {
            long start = System.nanoTime();
            long busy = THREADS.getCurrentThreadCpuTime();
            var found = work.run(run);
            if (run >= 0 && found != null) {
                worked[run] = (THREADS.getCurrentThreadCpuTime() - busy) / 1e6;
                runs[run] = (System.nanoTime() - start) / 1e6;
            }
        }
        Figures.row(what, "ms", runs);
        Figures.row("        of its CPU", "ms", worked);
        Arrays.sort(worked);
        return Figures.at(worked, 0.5);
    }

    private static boolean[] passes(int options) {
        var passes = new boolean[options];
        Arrays.fill(passes, true);
        return passes;
    }

    private static double[][] values(int options, int criteria) {
        var random = new SplittableRandom(7);
        var values = new double[options][criteria];
        for (var row : values) {
            Arrays.setAll(row, _ -> 0.8 * random.nextDouble());
        }
        return values;
    }

    private static ScoreSheet sheet(int options, int criteria, boolean open) {
        var scale = new Scale.Amounts(ValueFunction.linear(0, 1));
        return ScoreSheet.of(
                Collections.nCopies(criteria, scale),
                Arrays.stream(values(options, criteria))
                        .map(row -> Arrays.stream(row).mapToObj(v -> score(v, open)).toList())
                        .toList());
    }

    private static Score score(double value, boolean open) {
        return open ? new Score.Between(value, value + 0.2) : new Score.Exact(value);
    }

    private static WeightSet set(int criteria, Open open) {
        return switch (open) {
            case WEIGHTS, SCORES -> WeightSet.any(criteria);
            case ORDERED ->
                    WeightSet.order(IntStream.range(0, criteria).mapToObj(List::of).toList());
            case THIN -> {
                var set = WeightSet.any(criteria);
                for (int j = 0; j + 1 < criteria; j++) {
                    set = set.atLeastAs(j, j + 1, 1.05, "order");
                }
                yield set.between(0, 0.2, 0.25, "first");
            }
        };
    }

    private static double[] weights(SplittableRandom random, int criteria) {
        return Weights.direct(
                IntStream.range(0, criteria)
                        .mapToDouble(_ -> -Math.log(1 - random.nextDouble()))
                        .toArray());
    }
}
