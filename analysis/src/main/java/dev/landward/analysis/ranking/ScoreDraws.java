package dev.landward.analysis.ranking;

import dev.landward.analysis.weights.Draws;
import dev.landward.analysis.weights.ValueFunction;
import java.util.ArrayList;
import java.util.List;

/// Draws what scores that are not known exactly may be worth. Scores are independent of each other,
/// except that places of one criterion keep their order.
final class ScoreDraws {

    private static final double CERTAIN = 1e-15;

    private final ScoreSheet sheet;
    private final long seed;
    private final Lanes lanes;
    private final double[][][] places;
    private final double[][] certain;
    private final List<List<Integer>> open = new ArrayList<>();
    private Draws draws = new Draws(0);

    ScoreDraws(ScoreSheet sheet, long seed, int size) {
        this.sheet = sheet;
        this.seed = seed;
        lanes = new Lanes(size);
        places = new double[sheet.criteria()][][];
        certain = sheet.values();
        for (int j = 0; j < sheet.criteria(); j++) {
            if (sheet.scale(j) instanceof Scale.Places(int count)) {
                places[j] = new double[count][size];
            }
        }
        for (int i = 0; i < sheet.options(); i++) {
            var unknown = new ArrayList<Integer>();
            for (int j = 0; j < sheet.criteria(); j++) {
                if (!isCertain(i, j)) {
                    unknown.add(j);
                    certain[i][j] = 0;
                }
            }
            open.add(List.copyOf(unknown));
        }
    }

    private boolean isCertain(int option, int criterion) {
        var range = sheet.range(option, criterion);
        return switch (sheet.score(option, criterion)) {
            case Score.Normal(double _, double deviation) -> deviation == 0;
            case Score.Exact _ -> true;
            case Score.Between _, Score.Place _ -> range[1] - range[0] < CERTAIN;
        };
    }

    /// Known values, 0 where they have to be drawn.
    double[][] certain() {
        return certain;
    }

    /// The criteria on which an option's value has to be drawn.
    List<Integer> open(int option) {
        return open.get(option);
    }

    /// Begins a block: the same block gives the same values. Options are to be drawn in order.
    void begin(int block) {
        draws = new Draws(seed ^ 0x5c0e5L, block);
        lanes.seed(draws);
        for (int j = 0; j < places.length; j++) {
            if (sheet.scale(j) instanceof Scale.Places) {
                order(places[j]);
            }
        }
    }

    /// Values of an option on one of its open criteria.
    void fill(double[] to, int option, int criterion) {
        switch (sheet.score(option, criterion)) {
            case Score.Place(int rank) ->
                    System.arraycopy(places[criterion][rank - 1], 0, to, 0, to.length);
            case Score.Between(double low, double high) -> between(to, criterion, low, high);
            case Score.Normal(double mean, double deviation) ->
                    normal(to, function(criterion), mean, deviation);
            case Score.Exact _ -> throw new IllegalStateException("known exactly");
        }
    }

    private ValueFunction function(int criterion) {
        return ((Scale.Amounts) sheet.scale(criterion)).function();
    }

    /// From the worse end to the better one, so that a criterion counted the other way round draws
    /// the same values.
    private void between(double[] to, int criterion, double low, double high) {
        var function = function(criterion);
        if (function.isStraight() && function.covers(low) && function.covers(high)) {
            double from = function.at(low);
            double until = function.at(high);
            lanes.fill(to, Math.min(from, until), Math.abs(until - from));
            return;
        }
        boolean rises = function.rises();
        lanes.fill(to, rises ? low : high, rises ? high - low : low - high);
        for (int s = 0; s < to.length; s++) {
            to[s] = function.at(to[s]);
        }
    }

    private void normal(double[] to, ValueFunction function, double mean, double deviation) {
        double step = function.rises() ? deviation : -deviation;
        for (int s = 0; s < to.length; s++) {
            to[s] = function.at(mean + step * draws.normal());
        }
    }

    /// Values of the places: 1, then uniform numbers in falling order, then 0.
    private void order(double[][] values) {
        int last = values.length - 1;
        java.util.Arrays.fill(values[0], 1);
        java.util.Arrays.fill(values[last], 0);
        for (int s = 0; s < values[0].length; s++) {
            double sum = 0;
            for (int p = last - 1; p >= 0; p--) {
                sum += draws.exponential();
                values[p][s] = sum;
            }
            for (int p = 0; p < last; p++) {
                values[p][s] /= sum;
            }
        }
    }
}
