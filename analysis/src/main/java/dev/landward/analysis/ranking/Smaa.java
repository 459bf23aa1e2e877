package dev.landward.analysis.ranking;

import dev.landward.analysis.weights.WeightSampler;
import dev.landward.analysis.weights.WeightSet;
import java.util.Arrays;
import java.util.List;

/// SMAA-2: who leads how often when scores and weights are drawn from all that is left open.
///
/// The draws follow from the seed and the model alone: options and criteria in another order, under
/// other names or in other units, give the same figures.
///
/// ```java
/// var result = Smaa.of(sheet, WeightSet.any(4), passes, Smaa.Settings.DEFAULT);
/// result.acceptability(0, 0);      // how likely option 0 is first
/// ```
///
/// Source: Lahdelma and Salminen, *Operations Research* 49 (2001). Cost: samples × options ×
/// criteria, and as much again times the options for confidence factors where scores are uncertain;
/// measured in ADR 21.
public final class Smaa {

    static final int BLOCK = 256;

    /// A lead is settled when it is so many standard errors.
    private static final double SETTLED = 4;

    /// How much is drawn.
    ///
    /// @param seed of all that is drawn; part of the result
    /// @param samples at least so many, at least 1
    /// @param most where the two first are closer than 4 standard errors, twice as many are drawn,
    ///   again and again up to this number; `samples` for never. Where it is more, samples are
    ///   rounded up to full blocks of 256
    public record Settings(long seed, int samples, int most) {

        /// Seed 1, 262,144 samples, for a standard error of 0.001 at most, and up to 2,097,152.
        public static final Settings DEFAULT = new Settings(1, 1 << 18, 1 << 21);

        /// Refuses to draw nothing.
        public Settings {
            if (samples < 1 || most < samples) {
                throw new IllegalArgumentException("1 sample or more, and no fewer at most");
            }
            samples = most == samples ? samples : Math.ceilDiv(samples, BLOCK) * BLOCK;
        }

        /// As many, no more.
        ///
        /// @param seed of all that is drawn
        /// @param samples at least 1
        public static Settings exactly(long seed, int samples) {
            return new Settings(seed, samples, samples);
        }
    }

    private final ScoreSheet sheet;
    private final boolean[] passes;
    private final long seed;
    private final WeightSampler sampler;
    private final ScoreDraws scores;
    private final double[][] weights;
    private final double[][] values;
    private final double[] drawn = new double[BLOCK];
    private final Tally[] tallies;
    private int samples;

    private Smaa(ScoreSheet sheet, WeightSampler sampler, boolean[] passes, long seed) {
        this.sheet = sheet;
        this.passes = passes;
        this.seed = seed;
        this.sampler = sampler;
        scores = new ScoreDraws(sheet, seed, BLOCK);
        weights = new double[sheet.criteria()][BLOCK];
        values = new double[sheet.options()][BLOCK];
        tallies = new Tally[sampler.isIndependent() ? 1 : WeightSampler.CHAINS];
        Arrays.setAll(tallies, _ -> new Tally(passes, sheet.criteria(), BLOCK));
    }

    /// Draws, and tells who leads how often.
    ///
    /// @param sheet the scores
    /// @param set the weights that are left open
    /// @param passes whether each option fails no must; those that fail one rank below all others
    /// @param settings how much is drawn
    /// @return shares with their errors
    /// @throws IllegalArgumentException where the weights contradict each other or lengths differ
    public static SmaaResult of(
            ScoreSheet sheet, WeightSet set, boolean[] passes, Settings settings) {
        if (set.size() != sheet.criteria() || passes.length != sheet.options()) {
            throw new IllegalArgumentException(
                    "a weight for each criterion, a gate for each option");
        }
        possible(set);
        var canonical = Canonical.of(sheet, set, passes);
        var sampler = WeightSampler.of(set.reordered(canonical.criteria()), settings.seed());
        boolean open = !sheet.isCertain() || set.known().isEmpty();
        return of(sheet, sampler, passes, settings, canonical, open);
    }

    /// The same over several people's weights, everybody in turn: how many of them, and how surely,
    /// would choose each option.
    ///
    /// @param sheet the scores, the same for all
    /// @param people what each leaves open, one person or more
    /// @param passes whether each option fails no must
    /// @param settings how much is drawn
    /// @return shares with their errors
    /// @throws IllegalArgumentException where somebody's answers contradict each other
    public static SmaaResult ofPeople(
            ScoreSheet sheet, List<WeightSet> people, boolean[] passes, Settings settings) {
        people.forEach(Smaa::possible);
        var canonical = Canonical.of(sheet, WeightSet.any(sheet.criteria()), passes);
        var own = people.stream().map(set -> set.reordered(canonical.criteria())).toList();
        var sampler = WeightSampler.ofPeople(own, settings.seed());
        return of(sheet, sampler, passes, settings, canonical, true);
    }

    private static void possible(WeightSet set) {
        if (set.isEmpty()) {
            throw new IllegalArgumentException(
                    "answers that do not contradict each other, as these do: "
                            + String.join(", ", set.contradiction()));
        }
    }

    private static SmaaResult of(
            ScoreSheet sheet,
            WeightSampler sampler,
            boolean[] passes,
            Settings settings,
            Canonical canonical,
            boolean open) {
        var run =
                new Smaa(
                        sheet.reordered(canonical.options(), canonical.criteria()),
                        sampler,
                        reordered(passes, canonical.options()),
                        settings.seed());
        run.draw(open ? settings.samples() : 1);
        while (open && run.samples <= settings.most() / 2 && !run.isSettled()) {
            run.draw(run.samples);
        }
        return run.result(canonical, run.isSettled());
    }

    private static boolean[] reordered(boolean[] passes, int[] from) {
        var moved = new boolean[from.length];
        for (int i = 0; i < from.length; i++) {
            moved[i] = passes[from[i]];
        }
        return moved;
    }

    private void draw(int more) {
        int until = Math.addExact(samples, more);
        while (samples < until) {
            int block = samples / BLOCK;
            int count = Math.min(BLOCK, until - samples);
            sampler.fill(weights, count, block);
            worth(block);
            tallies[block % tallies.length].add(values, weights, count);
            samples += count;
        }
    }

    /// What every option is worth in each draw.
    private void worth(int block) {
        scores.begin(block);
        for (int i = 0; i < values.length; i++) {
            var own = values[i];
            Arrays.fill(own, 0);
            var certain = scores.certain()[i];
            for (int j = 0; j < certain.length; j++) {
                add(own, weights[j], certain[j]);
            }
            for (int j : scores.open(i)) {
                scores.fill(drawn, i, j);
                add(own, weights[j], drawn);
            }
        }
    }

    private static void add(double[] to, double[] weights, double value) {
        for (int s = 0; s < to.length; s++) {
            to[s] += weights[s] * value;
        }
    }

    private static void add(double[] to, double[] weights, double[] values) {
        for (int s = 0; s < to.length; s++) {
            to[s] += weights[s] * values[s];
        }
    }

    private boolean isSettled() {
        var shares = shares();
        int first = 0;
        for (int i = 1; i < shares.length; i++) {
            first = shares[i] > shares[first] ? i : first;
        }
        double second = 0;
        for (int i = 0; i < shares.length; i++) {
            second = i == first ? second : Math.max(second, shares[i]);
        }
        double together = error(first, 0) + error(second);
        return shares[first] - second > SETTLED * together || samples == 1;
    }

    private double error(double share) {
        return Math.sqrt(share * (1 - share) / samples);
    }

    private double[] shares() {
        var shares = new double[values.length];
        Arrays.setAll(shares, i -> share(i, 0));
        return shares;
    }

    private double share(int option, int rank) {
        long count = 0;
        for (var tally : tallies) {
            count += tally.count(option, rank);
        }
        return (double) count / samples;
    }

    /// The standard error of a share: from its number where draws are independent, otherwise from
    /// how much the chains differ.
    private double error(int option, int rank) {
        double share = share(option, rank);
        if (tallies.length == 1) {
            return error(share);
        }
        double squares = 0;
        int used = 0;
        for (var tally : tallies) {
            if (tally.samples() > 0) {
                double own = (double) tally.count(option, rank) / tally.samples();
                double part = (double) tally.samples() / samples;
                squares += part * part * (own - share) * (own - share);
                used++;
            }
        }
        double chains = used < 2 ? 0.5 : Math.sqrt(squares * used / (used - 1.0));
        return Math.max(chains, error(share));
    }

    private SmaaResult result(Canonical canonical, boolean settled) {
        var all = new Tally(passes, sheet.criteria(), 1);
        for (var tally : tallies) {
            all.take(tally);
        }
        var central = Central.of(all, passes.length, sheet.criteria());
        var confident = new Confidence(sheet, passes, scores, samples).of(central);
        int n = passes.length;
        var errors = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                errors[i][k] = error(i, k);
            }
        }
        return SmaaResult.of(
                new SmaaResult.Counted(all, errors, central, confident),
                canonical,
                samples,
                settled,
                seed);
    }
}
