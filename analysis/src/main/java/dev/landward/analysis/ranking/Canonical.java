package dev.landward.analysis.ranking;

import dev.landward.analysis.weights.Limit;
import dev.landward.analysis.weights.WeightSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// An order of options and criteria that follows from what is said of them, not from where they
/// stand in a file or what they are called. Drawing in this order gives the same figures to the
/// last digit however a model is written down.
///
/// Method: each option, limit and criterion gets a number scrambled from its cells, and again from
/// the numbers of what it meets, three times over. What is then still alike keeps its given order.
///
/// @param options for each place which option stands there
/// @param criteria for each place which criterion
record Canonical(int[] options, int[] criteria) {

    private static final int ROUNDS = 3;
    private static final double FINE = 1e9;

    static Canonical of(ScoreSheet sheet, WeightSet set, boolean[] passes) {
        int rows = sheet.options();
        var limits = set.limits();
        int columns = sheet.criteria();
        var cells = new long[rows + limits.size()][columns];
        var marks = new long[cells.length];
        for (int i = 0; i < rows; i++) {
            marks[i] = passes[i] ? 1 : 2;
            for (int j = 0; j < columns; j++) {
                cells[i][j] = cell(sheet, i, j);
            }
        }
        for (int l = 0; l < limits.size(); l++) {
            Limit limit = limits.get(l);
            marks[rows + l] = mixed(Double.doubleToLongBits(limit.most() + 0.0) ^ 3);
            for (int j = 0; j < columns; j++) {
                cells[rows + l][j] = Double.doubleToLongBits(limit.coefficients()[j] + 0.0);
            }
        }
        var colours = new long[columns];
        for (int round = 0; round < ROUNDS; round++) {
            var next = new long[columns];
            for (int r = 0; r < cells.length; r++) {
                long sum = 0;
                for (int j = 0; j < columns; j++) {
                    sum += mixed(cells[r][j] ^ mixed(colours[j]));
                }
                marks[r] = mixed(marks[r] ^ mixed(sum));
            }
            for (int j = 0; j < columns; j++) {
                for (int r = 0; r < cells.length; r++) {
                    next[j] += mixed(cells[r][j] ^ mixed(marks[r]));
                }
            }
            colours = next;
        }
        return new Canonical(sorted(Arrays.copyOf(marks, rows)), sorted(colours));
    }

    /// Of values, not of amounts: in another unit a criterion is the same.
    private static long cell(ScoreSheet sheet, int option, int criterion) {
        var range = sheet.range(option, criterion);
        int kind =
                switch (sheet.score(option, criterion)) {
                    case Score.Exact _, Score.Between _ -> 0;
                    case Score.Normal _ -> 1;
                    case Score.Place(int rank) -> 2 + rank;
                };
        long ends = mixed(rounded(range[0]) ^ mixed(rounded(range[1])));
        return mixed(kind ^ ends ^ mixed(rounded(sheet.value(option, criterion))));
    }

    private static long rounded(double value) {
        return Math.round(value * FINE);
    }

    private static int[] sorted(long[] keys) {
        return IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> keys[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static long mixed(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
