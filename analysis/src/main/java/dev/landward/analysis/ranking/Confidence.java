package dev.landward.analysis.ranking;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/// Confidence factors: how likely an option is first with its own central weights, given only what
/// is uncertain about scores. The values are those of the first pass, drawn again.
final class Confidence {

    private final ScoreSheet sheet;
    private final boolean[] passes;
    private final ScoreDraws scores;
    private final int samples;

    Confidence(ScoreSheet sheet, boolean[] passes, ScoreDraws scores, int samples) {
        this.sheet = sheet;
        this.passes = passes;
        this.scores = scores;
        this.samples = samples;
    }

    OptionalDouble[] of(Optional<SmaaResult.CentralWeights>[] central) {
        int n = passes.length;
        var found = new OptionalDouble[n];
        Arrays.fill(found, OptionalDouble.empty());
        int count = (int) Arrays.stream(central).filter(Optional::isPresent).count();
        var asked = new int[count];
        var weights = new double[count][];
        for (int i = 0, k = 0; i < n; i++) {
            if (central[i].isPresent()) {
                asked[k] = i;
                weights[k++] = central[i].get().weights();
            }
        }
        boolean open =
                java.util.stream.IntStream.range(0, n).anyMatch(i -> !scores.open(i).isEmpty());
        int drawn = open ? samples : 1;
        var firsts = firsts(asked, weights, drawn);
        for (int k = 0; k < count; k++) {
            found[asked[k]] = OptionalDouble.of((double) firsts[k] / drawn);
        }
        return found;
    }

    private long[] firsts(int[] asked, double[][] weights, int drawn) {
        var firsts = new long[asked.length];
        var own = new double[asked.length][Smaa.BLOCK];
        var best = new double[asked.length][Smaa.BLOCK];
        var value = new double[asked.length][Smaa.BLOCK];
        var cell = new double[Smaa.BLOCK];
        var known = known(weights);
        for (int from = 0; from < drawn; from += Smaa.BLOCK) {
            scores.begin(from / Smaa.BLOCK);
            for (var row : best) {
                Arrays.fill(row, 0);
            }
            for (int i = 0; i < passes.length; i++) {
                for (int k = 0; k < asked.length; k++) {
                    Arrays.fill(value[k], known[k][i]);
                }
                for (int j : scores.open(i)) {
                    scores.fill(cell, i, j);
                    for (int k = 0; k < asked.length; k++) {
                        add(value[k], cell, weights[k][j]);
                    }
                }
                compare(i, asked, value, own, best);
            }
            count(own, best, Math.min(Smaa.BLOCK, drawn - from), firsts);
        }
        return firsts;
    }

    private double[][] known(double[][] weights) {
        var known = new double[weights.length][passes.length];
        for (int k = 0; k < weights.length; k++) {
            for (int i = 0; i < passes.length; i++) {
                for (int j = 0; j < sheet.criteria(); j++) {
                    known[k][i] += weights[k][j] * scores.certain()[i][j];
                }
            }
        }
        return known;
    }

    private static void add(double[] to, double[] cell, double weight) {
        for (int s = 0; s < to.length; s++) {
            to[s] += cell[s] * weight;
        }
    }

    private void compare(
            int option, int[] asked, double[][] value, double[][] own, double[][] best) {
        for (int k = 0; k < asked.length; k++) {
            if (asked[k] == option) {
                System.arraycopy(value[k], 0, own[k], 0, own[k].length);
            } else if (passes[option] == passes[asked[k]]) {
                highest(best[k], value[k]);
            }
        }
    }

    private static void highest(double[] best, double[] value) {
        for (int s = 0; s < best.length; s++) {
            best[s] = Math.max(best[s], value[s]);
        }
    }

    private static void count(double[][] own, double[][] best, int count, long[] firsts) {
        for (int k = 0; k < own.length; k++) {
            for (int s = 0; s < count; s++) {
                firsts[k] += own[k][s] >= best[k][s] ? 1 : 0;
            }
        }
    }
}
