package dev.landward.analysis.weights;

import java.util.List;

/// Draws weights that are uniform over a set: each weights that keep the limits are as likely as
/// any other.
///
/// - Nothing known: exponential numbers made to sum to 1, exact and independent.
/// - An order: the corners of the ordered simplex mixed by such numbers, exact and independent.
/// - Limits that leave a tenth or more of the simplex above the least weights: drawn there until
///   one keeps them, exact and independent.
/// - Any other limits, however thin the set, also where they leave fewer dimensions: hit-and-run in
///   64 chains within the very set, its directions first fitted to its shape. Uniform in the long
///   run; neighbours resemble each other, so errors are told from chain to chain, see
///   [#isIndependent].
///
/// Source: Rubinstein and Melamed, *Modern Simulation and Modeling* (1998); Smith, *Operations
/// Research* 32 (1984); Tervonen et al., *European Journal of Operational Research* 224 (2013).
///
/// Cost of one draw: n for the simple sets, n times the number of limits for a rejected draw or a
/// step of a chain, n steps a draw.
public final class WeightSampler {

    /// As many chains, where draws are not independent.
    public static final int CHAINS = 64;

    private static final int PILOT = 2_000;
    private static final int TENTH = 10;

    private final long seed;
    private final int n;
    private final Way way;

    /// How a block is drawn: `weights[j][s]` for each criterion and each of `count` draws.
    private interface Way {
        void fill(double[][] weights, int count, int block, Draws draws);
    }

    private WeightSampler(long seed, int n, Way way) {
        this.seed = seed;
        this.n = n;
        this.way = way;
    }

    /// A sampler of a set.
    ///
    /// @param set what is left open
    /// @param seed of everything that is drawn
    /// @return the sampler
    /// @throws IllegalArgumentException where the set is empty
    public static WeightSampler of(WeightSet set, long seed) {
        return new WeightSampler(seed, set.size(), way(set, seed));
    }

    /// A sampler of several people's weights: everybody in turn, each drawn from what they left
    /// open.
    ///
    /// @param people what each leaves open, one person or more, with the same criteria
    /// @param seed of everything that is drawn
    /// @return the sampler
    /// @throws IllegalArgumentException where a set is empty
    public static WeightSampler ofPeople(List<WeightSet> people, long seed) {
        var own =
                java.util.stream.IntStream.range(0, people.size())
                        .mapToObj(p -> of(people.get(p), new Draws(seed, p).bits()))
                        .toList();
        int n = people.getFirst().size();
        return new WeightSampler(seed, n, new Turns(own, n));
    }

    private static Way way(WeightSet set, long seed) {
        var known = set.known();
        if (known.isPresent()) {
            return (weights, count, _, _) -> same(weights, count, known.get());
        }
        if (set.isAny()) {
            return (weights, count, _, draws) -> simplex(weights, count, draws);
        }
        var ordered = set.ordered();
        if (ordered.isPresent()) {
            var order = new Ordered(ordered.get(), set.size());
            return (weights, count, _, draws) -> order.fill(weights, count, draws);
        }
        var rejecting = new Rejecting(set);
        if (rejecting.kept(new Draws(seed, -1), PILOT) * TENTH >= PILOT) {
            return (weights, count, _, draws) -> rejecting.fill(weights, count, draws);
        }
        var shape = new WeightShape(set, seed);
        if (shape.dimensions() == 0) {
            return (weights, count, _, _) -> same(weights, count, shape.inside());
        }
        var walks = new Walk[CHAINS];
        for (int c = 0; c < CHAINS; c++) {
            walks[c] = shape.walk(seed, c);
        }
        return new Chains(walks);
    }

    /// Whether draws are independent, so that errors follow from their number alone. Otherwise
    /// draws of blocks with the same remainder by [#CHAINS] resemble each other, and errors are
    /// told by how the chains differ.
    public boolean isIndependent() {
        return switch (way) {
            case Chains _ -> false;
            case Turns(var people, int _) -> people.stream().allMatch(WeightSampler::isIndependent);
            default -> true;
        };
    }

    /// The number of criteria.
    public int size() {
        return n;
    }

    /// Draws one block. The blocks of a sampler that is independent are the same in whatever order
    /// they are drawn; those of the others continue their chains and are to be drawn in order.
    ///
    /// @param weights an array for each criterion; the first `count` of each are written
    /// @param count how many draws
    /// @param block the number of the block, from 0
    public void fill(double[][] weights, int count, int block) {
        way.fill(weights, count, block, new Draws(seed, block));
    }

    /// The mean of the set, from draws. Exact for a set that is known, any or an order, where it is
    /// not drawn.
    ///
    /// @param set what is left open
    /// @param seed of the draws
    /// @return the weights
    /// @throws IllegalArgumentException where the set is empty
    public static double[] mean(WeightSet set, long seed) {
        if (set.known().isPresent()) {
            return set.known().get();
        }
        if (set.isAny()) {
            return Weights.rankOrderCentroid(
                    List.of(java.util.stream.IntStream.range(0, set.size()).boxed().toList()));
        }
        if (set.ordered().isPresent()) {
            return Weights.rankOrderCentroid(set.ordered().get());
        }
        int size = 256;
        int blocks = 256;
        var sampler = of(set, seed);
        var block = new double[set.size()][size];
        var sums = new double[set.size()];
        for (int b = 0; b < blocks; b++) {
            sampler.fill(block, size, b);
            for (int j = 0; j < sums.length; j++) {
                for (double w : block[j]) {
                    sums[j] += w;
                }
            }
        }
        return Weights.direct(sums);
    }

    /// The chains of a set, each with the blocks of its remainder.
    private record Chains(Walk[] walks) implements Way {

        @Override
        public void fill(double[][] weights, int count, int block, Draws draws) {
            walks[block % CHAINS].fill(weights, count);
        }
    }

    /// Several samplers in turn, draw by draw.
    private record Turns(List<WeightSampler> people, int criteria) implements Way {

        @Override
        public void fill(double[][] weights, int count, int block, Draws draws) {
            int first = (int) ((long) block * count % people.size());
            for (int p = 0; p < people.size(); p++) {
                int from = Math.floorMod(p - first, people.size());
                int own = from >= count ? 0 : (count - 1 - from) / people.size() + 1;
                var drawn = new double[criteria][own];
                people.get(p).fill(drawn, own, block);
                for (int j = 0; j < criteria; j++) {
                    for (int s = 0; s < own; s++) {
                        weights[j][from + s * people.size()] = drawn[j][s];
                    }
                }
            }
        }
    }

    private static void same(double[][] weights, int count, double[] point) {
        for (int j = 0; j < point.length; j++) {
            java.util.Arrays.fill(weights[j], 0, count, point[j]);
        }
    }

    static void simplex(double[][] weights, int count, Draws draws) {
        var sums = new double[count];
        for (var row : weights) {
            for (int s = 0; s < count; s++) {
                row[s] = draws.exponential();
            }
        }
        for (var row : weights) {
            for (int s = 0; s < count; s++) {
                sums[s] += row[s];
            }
        }
        for (int s = 0; s < count; s++) {
            sums[s] = 1 / sums[s];
        }
        for (var row : weights) {
            for (int s = 0; s < count; s++) {
                row[s] *= sums[s];
            }
        }
    }
}
