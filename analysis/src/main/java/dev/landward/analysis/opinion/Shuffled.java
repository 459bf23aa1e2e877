package dev.landward.analysis.opinion;

import java.util.Arrays;
import java.util.SplittableRandom;

/// A round without any structure, of the same people: on each statement the votes are dealt anew
/// among those who voted on it. Everybody keeps what they saw, every statement its counts; what
/// holds opinions together is gone.
final class Shuffled {

    private final int statements;
    private final int[] starts;
    private final int[] cells;
    private final double[] means;
    private final int[][] places;

    /// @param rows of which people
    Shuffled(Votes votes, int[] rows) {
        statements = votes.statements();
        starts = new int[rows.length + 1];
        for (int i = 0; i < rows.length; i++) {
            starts[i + 1] = starts[i] + votes.castBy(rows[i]);
        }
        cells = new int[starts[rows.length]];
        var sums = new int[statements];
        var seen = new int[statements];
        for (int i = 0; i < rows.length; i++) {
            for (int c = 0; c < votes.castBy(rows[i]); c++) {
                int cell = votes.cell(votes.start(rows[i]) + c);
                cells[starts[i] + c] = cell;
                sums[cell >> 2] += (cell & 3) - 1;
                seen[cell >> 2]++;
            }
        }
        means = new double[statements];
        for (int j = 0; j < statements; j++) {
            means[j] = (double) sums[j] / Math.max(1, seen[j]);
        }
        places = places(seen);
    }

    /// Where people stand, and how much opinions vary along the first component, well enough to
    /// compare.
    record Round(Points points, double variance) {}

    /// The votes as they were cast.
    Round asCast() {
        return round(cells);
    }

    /// The votes as if only chance had led them.
    Round dealt(long seed) {
        return round(dealt(new SplittableRandom(seed)));
    }

    private Round round(int[] dealt) {
        var centred = Axes.centred(means);
        int people = starts.length - 1;
        var leading =
                Leading.roughly(
                        new SparseCovariance(starts, dealt, centred, Math.max(1, people - 1)));
        var points = new Points(new double[people], new double[people]);
        place(points.x(), dealt, centred, leading, 0);
        place(points.y(), dealt, centred, leading, 1);
        return new Round(points, leading.values().length == 0 ? 0 : leading.values()[0]);
    }

    private void place(double[] to, int[] dealt, double[] centred, Leading leading, int number) {
        if (leading.values().length <= number) {
            return;
        }
        var component = leading.vectors()[number];
        for (int i = 0; i < to.length; i++) {
            for (int c = starts[i]; c < starts[i + 1]; c++) {
                to[i] += centred[dealt[c]] * component[dealt[c] >> 2];
            }
            to[i] *= Math.sqrt((double) statements / Math.max(1, starts[i + 1] - starts[i]));
        }
    }

    /// Where in the cells the votes on each statement stand.
    private int[][] places(int[] seen) {
        var places = new int[statements][];
        Arrays.setAll(places, j -> new int[seen[j]]);
        var taken = new int[statements];
        for (int c = 0; c < cells.length; c++) {
            int j = cells[c] >> 2;
            places[j][taken[j]++] = c;
        }
        return places;
    }

    /// The votes on each statement, in an order drawn anew (Fisher and Yates).
    private int[] dealt(SplittableRandom random) {
        var dealt = cells.clone();
        for (var own : places) {
            for (int i = own.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int kept = dealt[own[i]];
                dealt[own[i]] = dealt[own[j]];
                dealt[own[j]] = kept;
            }
        }
        return dealt;
    }
}
