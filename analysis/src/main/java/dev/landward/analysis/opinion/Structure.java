package dev.landward.analysis.opinion;

import dev.landward.analysis.opinion.Silhouette.Parted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Whether people form groups at all, how many, and how sure each group is.
///
/// Two questions, each held against rounds in which only chance led the votes ([Shuffled]).
///
/// 1. Do opinions hang together? The variance along the first component must exceed that of every
///    such round, and their mean by 4 standard deviations (parallel analysis, Horn 1965).
/// 2. Do people gather? For each k from 2 up the mean silhouette of the best way to part people
///    must exceed that of every such round. Of those that do, the largest silhouette wins.
///
/// Where either answer is no, there is one group so far.
///
/// More people than [#EXACT] are judged by a sample, evenly spread; chance and stability by at most
/// [#FEW] of it.
final class Structure {

    /// Up to so many people, every distance counts.
    static final int EXACT = 1_250;

    /// So many people at most in a round of chance or a resample.
    static final int FEW = 250;

    /// Rounds of chance.
    static final int SHUFFLES = 19;

    /// Resamples for stability.
    static final int RESAMPLES = 20;

    /// Small rounds have the most ways to part that are almost as tight, and cost the least: there
    /// are so many points in all starts together.
    private static final int TRIES = 15_000;

    private static final int STARTS = 50;
    private static final int FEW_STARTS = 5;
    private static final double DEVIATIONS = 4;

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
        var shuffled = new Shuffled(votes, spread(rows, FEW));
        var chance = chance(shuffled);
        if (!hangsTogether(shuffled.asCast().variance(), chance)) {
            return Optional.empty();
        }
        return believed(all(own), chance)
                .map(parted -> new Found(rows, parted, stability(own, parted)));
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
    private List<Parted> all(Points own) {
        int starts = Math.clamp(TRIES / own.size(), FEW_STARTS, STARTS);
        var partitions = new Partitions(own, settings.minimumGroup(), starts, settings.seed());
        return IntStream.rangeClosed(2, settings.mostGroups())
                .parallel()
                .mapToObj(partitions::best)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Shuffled.Round> chance(Shuffled shuffled) {
        return IntStream.range(0, SHUFFLES)
                .parallel()
                .mapToObj(i -> shuffled.dealt(seed(1, i)))
                .toList();
    }

    private long seed(int use, int number) {
        return Mix.of(settings.seed(), use, number);
    }

    private static boolean hangsTogether(double variance, List<Shuffled.Round> chance) {
        var others = chance.stream().mapToDouble(Shuffled.Round::variance).toArray();
        double most = Arrays.stream(others).max().orElse(0);
        return variance > Math.max(most, mean(others) + DEVIATIONS * deviation(others));
    }

    /// The one with the largest silhouette that chance does not reach. What chance makes of a k is
    /// only asked where that k would win.
    private Optional<Parted> believed(List<Parted> observed, List<Shuffled.Round> chance) {
        var left = new ArrayList<>(observed);
        while (!left.isEmpty()) {
            var best = left.getFirst();
            for (var other : left) {
                best = other.mean() > best.mean() + 1e-9 ? other : best;
            }
            if (best.mean() <= 0 || isBeyond(chance, best)) {
                return Optional.of(best).filter(parted -> parted.mean() > 0);
            }
            left.remove(best);
        }
        return Optional.empty();
    }

    private boolean isBeyond(List<Shuffled.Round> chance, Parted parted) {
        return IntStream.range(0, chance.size())
                .parallel()
                .allMatch(i ->
                        new Partitions(
                                        chance.get(i).points(),
                                        settings.minimumGroup(),
                                        FEW_STARTS,
                                        seed(1, i))
                                .best(parted.k())
                                .map(by -> by.mean() < parted.mean())
                                .orElse(true));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    private static double deviation(double[] values) {
        double mean = mean(values);
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(squares / Math.max(1, values.length - 1));
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
                        .mapToObj(i -> recovered(own, parted, size, seed(2, i)))
                        .toList();
        var means = new double[parted.k()];
        found.forEach(one -> Vectors.add(means, 1, one));
        return Arrays.stream(means).map(sum -> sum / RESAMPLES).toArray();
    }

    private static double[] recovered(Points own, Parted parted, int size, long seed) {
        var drawn = draw(own.size(), size, seed);
        var again = new Partitions(own.pick(drawn), 1, FEW_STARTS, seed).best(parted.k());
        var similar = new double[parted.k()];
        again.ifPresent(other -> {
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
