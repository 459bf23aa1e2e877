package dev.landward.analysis.opinion;

import dev.landward.analysis.opinion.Silhouette.Parted;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Whether people form groups at all, how many, and how sure each group is.
///
/// For each k from 2 up the best way to part people is held against rounds in which only chance led
/// the votes ([Shuffled]). What counts is by how much its silhouette exceeds the mean of theirs;
/// each of those rounds counts with its largest excess over all k. A k is believed when its excess
/// is above the largest of them, and above their mean by 2.5 standard deviations. Of several, the
/// largest silhouette wins; of none, there is one group so far.
///
/// More people than [#EXACT] are judged by a sample, evenly spread; chance and stability by at most
/// [#FEW] of it.
final class Structure {

    /// Up to so many people, every distance counts.
    static final int EXACT = 2_000;

    /// So many people at most in a round of chance or a resample.
    static final int FEW = 250;

    /// Rounds of chance.
    static final int SHUFFLES = 19;

    /// Resamples for stability.
    static final int RESAMPLES = 20;

    private static final int STARTS = 7;
    private static final int FEW_STARTS = 3;
    private static final double DEVIATIONS = 2.5;

    private final Votes votes;
    private final Points points;
    private final Settings settings;

    Structure(Votes votes, Points points, Settings settings) {
        this.votes = votes;
        this.points = points;
        this.settings = settings;
    }

    /// What is believed of the people in a sample.
    ///
    /// @param rows the sample
    /// @param parted groups of the sample, by its order
    /// @param stability of each group
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Found(int[] rows, Parted parted, double[] stability) {}

    /// Looks for groups.
    ///
    /// @param onMap the rows of the people to look among
    Optional<Found> find(int[] onMap) {
        var rows = spread(onMap, EXACT);
        var own = points.pick(rows);
        var observed = all(own, STARTS, settings.seed());
        var chance = chance(spread(rows, FEW));
        var believed = believed(observed, chance);
        return believed.map(parted -> new Found(rows, parted, stability(own, parted)));
    }

    static int[] spread(int[] all, int most) {
        if (all.length <= most) {
            return all;
        }
        var some = new int[most];
        Arrays.setAll(some, i -> all[(int) ((long) i * all.length / most)]);
        return some;
    }

    /// The best of each k from 2.
    private Parted[] all(Points of, int starts, long seed) {
        var partitions = new Partitions(of, settings.minimumGroup(), starts, seed);
        return IntStream.rangeClosed(2, settings.mostGroups())
                .parallel()
                .mapToObj(k -> partitions.best(k).orElse(new Parted(new int[0], k, -1, new double[k])))
                .toArray(Parted[]::new);
    }

    private double[][] chance(int[] rows) {
        var shuffled = new Shuffled(votes, rows);
        return IntStream.range(0, SHUFFLES)
                .parallel()
                .mapToObj(
                        i -> {
                            long seed = Mix.of(settings.seed(), 1, i);
                            return Arrays.stream(all(shuffled.points(seed), FEW_STARTS, seed))
                                    .mapToDouble(Parted::mean)
                                    .toArray();
                        })
                .toArray(double[][]::new);
    }

    private static Optional<Parted> believed(Parted[] observed, double[][] chance) {
        var means = new double[observed.length];
        for (int k = 0; k < means.length; k++) {
            int at = k;
            means[k] = Arrays.stream(chance).mapToDouble(round -> round[at]).average().orElse(0);
        }
        var excess =
                Arrays.stream(chance)
                        .mapToDouble(
                                round ->
                                        IntStream.range(0, means.length)
                                                .mapToDouble(k -> round[k] - means[k])
                                                .max()
                                                .orElse(0))
                        .toArray();
        double bar = bar(excess);
        Parted best = null;
        for (int k = 0; k < means.length; k++) {
            var parted = observed[k];
            if (parted.mean() > 0
                    && parted.mean() - means[k] > bar
                    && (best == null || parted.mean() > best.mean() + 1e-9)) {
                best = parted;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double bar(double[] excess) {
        double mean = Arrays.stream(excess).average().orElse(0);
        double squares = Arrays.stream(excess).map(e -> (e - mean) * (e - mean)).sum();
        double deviation = Math.sqrt(squares / Math.max(1, excess.length - 1));
        return Math.max(Arrays.stream(excess).max().orElse(0), mean + DEVIATIONS * deviation);
    }

    /// For each group the mean over resamples of two thirds of the people of the largest Jaccard
    /// similarity with a group found among them.
    ///
    /// Source: Hennig (2007), "Cluster-wise assessment of cluster stability", Computational
    /// Statistics and Data Analysis 52.
    private double[] stability(Points own, Parted parted) {
        int size = Math.min(FEW, (own.size() * 2 + 2) / 3);
        var found =
                IntStream.range(0, RESAMPLES)
                        .parallel()
                        .mapToObj(i -> recovered(own, parted, size, Mix.of(settings.seed(), 2, i)))
                        .toList();
        var means = new double[parted.k()];
        found.forEach(one -> Vectors.add(means, 1.0 / RESAMPLES, one));
        return means;
    }

    private static double[] recovered(Points own, Parted parted, int size, long seed) {
        var drawn = draw(own.size(), size, seed);
        var again = new Partitions(own.pick(drawn), 1, FEW_STARTS, seed).best(parted.k());
        var similar = new double[parted.k()];
        again.ifPresent(
                other -> {
                    int k = parted.k();
                    var both = new int[k][k];
                    var sizes = new int[k];
                    var otherSizes = new int[k];
                    for (int i = 0; i < drawn.length; i++) {
                        int one = parted.labels()[drawn[i]];
                        both[one][other.labels()[i]]++;
                        sizes[one]++;
                        otherSizes[other.labels()[i]]++;
                    }
                    for (int g = 0; g < k; g++) {
                        for (int h = 0; h < k; h++) {
                            double union = sizes[g] + otherSizes[h] - both[g][h];
                            similar[g] = Math.max(similar[g], both[g][h] / Math.max(1, union));
                        }
                    }
                });
        return similar;
    }

    /// Some of n without repetition, in rising order.
    private static int[] draw(int n, int size, long seed) {
        var random = new SplittableRandom(seed);
        var drawn = new int[size];
        int taken = 0;
        for (int i = 0; i < n && taken < size; i++) {
            if (random.nextInt(n - i) < size - taken) {
                drawn[taken++] = i;
            }
        }
        return drawn;
    }
}
