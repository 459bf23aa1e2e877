package dev.landward.analysis.weights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Pairwise judgements of n items: how many times as important one is as another. The reciprocal
/// follows; pairs may be missing.
///
/// ```java
/// var weights = Judgements.of(3).with(0, 1, 2).with(1, 2, 3).priorities().weights();
/// ```
public final class Judgements {

    private final double[][] logs;

    private Judgements(double[][] logs) {
        this.logs = logs;
    }

    /// No judgements yet.
    ///
    /// @param n number of items, at least 1
    /// @return judgements that are all missing
    public static Judgements of(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("at least one item");
        }
        var logs = new double[n][n];
        for (int i = 0; i < n; i++) {
            Arrays.fill(logs[i], Double.NaN);
            logs[i][i] = 0;
        }
        return new Judgements(logs);
    }

    /// The same with one more judgement; the latest of a pair holds.
    ///
    /// @param one an item
    /// @param other another
    /// @param times as important as the other the one is, above 0
    /// @return new judgements
    /// @throws IllegalArgumentException for an item beside itself or a ratio that is not above 0
    public Judgements with(int one, int other, double times) {
        if (one == other) {
            throw new IllegalArgumentException("two different items");
        }
        if (!(times > 0) || times == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("a ratio above 0, not " + times);
        }
        var copy = Arrays.stream(logs).map(double[]::clone).toArray(double[][]::new);
        copy[one][other] = StrictMath.log(times);
        copy[other][one] = -copy[one][other];
        return new Judgements(copy);
    }

    /// Several people's judgements as those of one: the geometric mean of each pair over those who
    /// judged it. Only the geometric mean keeps the reciprocal. For a team that acts as one.
    ///
    /// Source: Aczél and Saaty, *Journal of Mathematical Psychology* 27 (1983).
    ///
    /// @param people their judgements of the same items, one person or more
    /// @return the judgements; a pair that nobody judged is missing
    public static Judgements geometricMean(List<Judgements> people) {
        int n = people.getFirst().size();
        var together = of(n);
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double sum = 0;
                int given = 0;
                for (var one : people) {
                    given += one.knows(i, j) ? 1 : 0;
                    sum += one.knows(i, j) ? one.logs[i][j] : 0;
                }
                together.logs[i][j] = given == 0 ? Double.NaN : sum / given;
                together.logs[j][i] = -together.logs[i][j];
            }
        }
        return together;
    }

    /// The number of items.
    public int size() {
        return logs.length;
    }

    /// Whether a pair was judged.
    public boolean knows(int one, int other) {
        return !Double.isNaN(logs[one][other]);
    }

    /// How many times as important the one is as the other; NaN where it was not judged.
    public double ratio(int one, int other) {
        return one == other ? 1 : StrictMath.exp(logs[one][other]);
    }

    double log(int one, int other) {
        return logs[one][other];
    }

    /// Whether every pair was judged.
    public boolean isComplete() {
        return Arrays.stream(logs).flatMapToDouble(Arrays::stream).noneMatch(Double::isNaN);
    }

    /// The items that no chain of judgements joins to item 0. Only where there are none can weights
    /// be found.
    ///
    /// @return the items, ascending
    public List<Integer> apart() {
        var joined = new boolean[size()];
        var open = new ArrayList<Integer>(List.of(0));
        joined[0] = true;
        while (!open.isEmpty()) {
            int i = open.removeLast();
            for (int j = 0; j < size(); j++) {
                if (!joined[j] && knows(i, j)) {
                    joined[j] = true;
                    open.add(j);
                }
            }
        }
        var apart = new ArrayList<Integer>();
        for (int j = 0; j < size(); j++) {
            if (!joined[j]) {
                apart.add(j);
            }
        }
        return apart;
    }

    /// The weights that the judgements imply, and how far they contradict each other; see
    /// [Priorities].
    ///
    /// @return weights, completion and consistency
    /// @throws IllegalArgumentException where items are [#apart]
    public Priorities priorities() {
        return Priorities.of(this);
    }

    /// The row geometric mean: the weights whose ratios are nearest to the judgements in the least
    /// squares of their logarithms; for incomplete judgements as well.
    ///
    /// Source: Crawford and Williams, *Journal of Mathematical Psychology* 29 (1985); incomplete:
    /// Bozóki, Fülöp and Rónyai, *Mathematical and Computer Modelling* 52 (2010).
    ///
    /// @return the weights
    /// @throws IllegalArgumentException where items are [#apart]
    public double[] geometricWeights() {
        needJoined();
        int n = size();
        var laplacian = new double[n][n];
        var right = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (i != j && knows(i, j)) {
                    laplacian[i][i]++;
                    laplacian[i][j]--;
                    right[i] += logs[i][j];
                }
            }
        }
        Arrays.fill(laplacian[0], 1);
        right[0] = 0;
        var solved = Linear.solve(laplacian, right);
        return Weights.direct(Arrays.stream(solved).map(StrictMath::exp).toArray());
    }

    /// The mean of the columns, each made to sum to 1: Saaty's shortcut by hand. Beside
    /// [#priorities] only to hold published figures against.
    ///
    /// @return the weights
    /// @throws IllegalArgumentException where a judgement is missing
    public double[] columnWeights() {
        if (!isComplete()) {
            throw new IllegalArgumentException("every pair judged");
        }
        int n = size();
        var weights = new double[n];
        for (int j = 0; j < n; j++) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += ratio(i, j);
            }
            for (int i = 0; i < n; i++) {
                weights[i] += ratio(i, j) / sum / n;
            }
        }
        return weights;
    }

    void needJoined() {
        if (!apart().isEmpty()) {
            throw new IllegalArgumentException(
                    "judgements that join all items; nothing joins %s to the first"
                            .formatted(apart().stream().map(i -> i + 1).toList()));
        }
    }
}
