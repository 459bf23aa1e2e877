package dev.landward.analysis.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Who leads how often, as far as scores and weights are open, with the error of having drawn only
/// so many samples.
///
/// Shares that were never met are not impossible: with n independent samples they are below 3/n
/// with a probability of 95 %.
public final class SmaaResult {

    /// The mean of the weights with which an option is first: who holds them, or some like them,
    /// would choose it.
    ///
    /// @param weights by criterion, summing to 1
    /// @param errors their standard errors
    /// @param samples in how many samples the option was first
    public record CentralWeights(double[] weights, double[] errors, long samples) {}

    record Counted(
            Tally tally,
            double[][] errors,
            Optional<CentralWeights>[] central,
            OptionalDouble[] confidence) {}

    private final double[][] acceptability;
    private final double[][] errors;
    private final double[][] pairwise;
    private final List<Optional<CentralWeights>> central;
    private final List<OptionalDouble> confidence;
    private final int samples;
    private final boolean settled;
    private final long seed;

    private SmaaResult(
            Counted counted, Canonical canonical, int samples, boolean settled, long seed) {
        int n = canonical.options().length;
        acceptability = new double[n][n];
        errors = new double[n][n];
        pairwise = new double[n][n];
        @SuppressWarnings({"unchecked", "rawtypes"})
        Optional<CentralWeights>[] centres = new Optional[n];
        var confident = new OptionalDouble[n];
        for (int a = 0; a < n; a++) {
            int i = canonical.options()[a];
            for (int k = 0; k < n; k++) {
                acceptability[i][k] = (double) counted.tally().count(a, k) / samples;
                errors[i][k] = counted.errors()[a][k];
                pairwise[i][canonical.options()[k]] = (double) counted.tally().wins(a, k) / samples;
            }
            centres[i] = counted.central()[a].map(c -> moved(c, canonical.criteria()));
            confident[i] = counted.confidence()[a];
        }
        central = List.of(centres);
        confidence = List.of(confident);
        this.samples = samples;
        this.settled = settled;
        this.seed = seed;
    }

    static SmaaResult of(
            Counted counted, Canonical canonical, int samples, boolean settled, long seed) {
        return new SmaaResult(counted, canonical, samples, settled, seed);
    }

    private static CentralWeights moved(CentralWeights from, int[] criteria) {
        var weights = new double[criteria.length];
        var errors = new double[criteria.length];
        for (int j = 0; j < criteria.length; j++) {
            weights[criteria[j]] = from.weights()[j];
            errors[criteria[j]] = from.errors()[j];
        }
        return new CentralWeights(weights, errors, from.samples());
    }

    /// How likely an option has a rank.
    ///
    /// @param option which
    /// @param rank from 0, the best
    /// @return a share of the samples
    public double acceptability(int option, int rank) {
        return acceptability[option][rank];
    }

    /// The standard error of that share.
    public double error(int option, int rank) {
        return errors[option][rank];
    }

    /// How likely an option is worth more than another.
    public double winning(int option, int over) {
        return pairwise[option][over];
    }

    /// The mean of the weights with which an option is first; empty where it never is.
    public Optional<CentralWeights> centralWeights(int option) {
        return central.get(option);
    }

    /// How likely an option is first with its own central weights, so whether scores are known well
    /// enough to choose it; empty where it is never first. Below 0.5 they are hardly.
    public OptionalDouble confidence(int option) {
        return confidence.get(option);
    }

    /// The largest standard error of all shares.
    public double standardError() {
        return Arrays.stream(errors).flatMapToDouble(Arrays::stream).max().orElse(0);
    }

    /// The option that is first most often.
    public int first() {
        int first = 0;
        for (int i = 1; i < acceptability.length; i++) {
            first = acceptability[i][0] > acceptability[first][0] ? i : first;
        }
        return first;
    }

    /// Whether the option that is first most often is so by more than four standard errors.
    public boolean isSettled() {
        return settled;
    }

    /// How many samples were drawn; 1 where nothing is open.
    public int samples() {
        return samples;
    }

    /// The seed from which they were drawn.
    public long seed() {
        return seed;
    }
}
