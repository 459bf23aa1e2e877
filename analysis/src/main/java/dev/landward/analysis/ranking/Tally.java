package dev.landward.analysis.ranking;

/// Counts who stands where in draws of values and weights, block by block. An option's rank is one
/// more than the number of options above it, so options of the same value share the better rank.
final class Tally {

    private final int options;
    private final int size;
    private final boolean[] passes;
    private final long[][] bits;
    private final long[][] ranks;
    private final long[][] counts;
    private final long[][] wins;
    private final double[][] sums;
    private final double[][] squares;
    private long samples;

    /// @param size of the largest block
    Tally(boolean[] passes, int criteria, int size) {
        options = passes.length;
        this.size = size;
        this.passes = passes.clone();
        bits = new long[options][size];
        ranks = new long[options][size];
        counts = new long[options][options];
        wins = new long[options][options];
        sums = new double[options][criteria];
        squares = new double[options][criteria];
    }

    /// Adds draws.
    ///
    /// @param values of each option, between −2 and 2; `values[i][s]`
    /// @param weights of each criterion, `weights[j][s]`
    void add(double[][] values, double[][] weights, int count) {
        samples += count;
        int passing = 0;
        for (boolean one : passes) {
            passing += one ? 1 : 0;
        }
        for (int i = 0; i < options; i++) {
            var own = bits[i];
            var from = values[i];
            for (int s = 0; s < count; s++) {
                long raw = Double.doubleToRawLongBits(from[s] + 0.0);
                own[s] = raw ^ ((raw >> 63) & Long.MAX_VALUE);
            }
            java.util.Arrays.fill(ranks[i], 0, count, passes[i] ? 0 : passing);
        }
        for (int a = 0; a < options; a++) {
            for (int b = a + 1; b < options; b++) {
                if (passes[a] == passes[b]) {
                    wins[a][b] += compare(bits[a], bits[b], ranks[b], count);
                    wins[b][a] += compare(bits[b], bits[a], ranks[a], count);
                } else {
                    wins[passes[a] ? a : b][passes[a] ? b : a] += count;
                }
            }
        }
        for (int i = 0; i < options; i++) {
            place(i, weights, count);
        }
    }

    /// Puts the second one place down wherever the first is above it. The bits are in the order of
    /// the numbers and closer than half of all bits, so the sign of their difference tells.
    private static long compare(long[] first, long[] second, long[] down, int count) {
        long above = 0;
        for (int s = 0; s < count; s++) {
            long one = (second[s] - first[s]) >>> 63;
            down[s] += one;
            above += one;
        }
        return above;
    }

    private void place(int option, double[][] weights, int count) {
        var own = ranks[option];
        var row = counts[option];
        for (int s = 0; s < count; s++) {
            row[(int) own[s]]++;
        }
        var sum = sums[option];
        var square = squares[option];
        for (int s = 0; s < count; s++) {
            if (own[s] == 0) {
                for (int j = 0; j < sum.length; j++) {
                    double weight = weights[j][s];
                    sum[j] += weight;
                    square[j] += weight * weight;
                }
            }
        }
    }

    int size() {
        return size;
    }

    long samples() {
        return samples;
    }

    /// How often each option had each rank.
    long count(int option, int rank) {
        return counts[option][rank];
    }

    long wins(int option, int over) {
        return wins[option][over];
    }

    double sum(int option, int criterion) {
        return sums[option][criterion];
    }

    double squares(int option, int criterion) {
        return squares[option][criterion];
    }

    /// The ranks of the last block.
    long rank(int option, int sample) {
        return ranks[option][sample];
    }

    /// Takes over what another has counted of the same options and criteria.
    void take(Tally other) {
        samples += other.samples;
        for (int i = 0; i < options; i++) {
            for (int k = 0; k < options; k++) {
                counts[i][k] += other.counts[i][k];
                wins[i][k] += other.wins[i][k];
            }
            for (int j = 0; j < sums[i].length; j++) {
                sums[i][j] += other.sums[i][j];
                squares[i][j] += other.squares[i][j];
            }
        }
    }
}
