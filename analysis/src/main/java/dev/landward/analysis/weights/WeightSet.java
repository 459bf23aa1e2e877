package dev.landward.analysis.weights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The weights that what was said leaves open: all that are at least 0, sum to 1 and keep every
/// limit. Answers only ever make it smaller.
///
/// ```java
/// var set = WeightSet.any(3).atLeastAs(0, 1, 1, "cost before speed").between(2, 0.1, 0.3, "ease");
/// set.range(0);                    // the smallest and largest weight of criterion 0
/// ```
public final class WeightSet {

    private final int n;
    private final List<Limit> limits;
    private final List<List<Integer>> places;
    private final double @org.jspecify.annotations.Nullable [] point;

    private WeightSet(
            int n,
            List<Limit> limits,
            List<List<Integer>> places,
            double @org.jspecify.annotations.Nullable [] point) {
        this.n = n;
        this.limits = List.copyOf(limits);
        this.places = List.copyOf(places);
        this.point = point;
    }

    /// Nothing is known: all weights.
    ///
    /// @param n number of criteria, at least 1
    /// @return the set
    public static WeightSet any(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("at least one criterion");
        }
        return new WeightSet(n, List.of(), List.of(), null);
    }

    /// Everything is known: these weights alone.
    ///
    /// @param weights at least 0, summing to 1 within 1e-9
    /// @return the set
    /// @throws IllegalArgumentException otherwise
    public static WeightSet exactly(double... weights) {
        if (Math.abs(Arrays.stream(weights).sum() - 1) > 1e-9) {
            throw new IllegalArgumentException("weights that sum to 1");
        }
        return new WeightSet(weights.length, List.of(), List.of(), Weights.direct(weights));
    }

    /// The order is known, nothing else: each criterion of a place weighs at least as much as each
    /// of the next place. Of those that share a place nothing is known among each other. The mean
    /// of the set is the rank-order centroid.
    ///
    /// @param places the criteria of each place, most important first; each criterion once
    /// @return the set
    /// @throws IllegalArgumentException where a criterion is missing or there twice
    public static WeightSet order(List<List<Integer>> places) {
        int n = Weights.count(places);
        var kept = places.stream().filter(p -> !p.isEmpty()).map(List::copyOf).toList();
        return new WeightSet(n, List.of(), kept, null);
    }

    /// The same with one more limit.
    ///
    /// @param limit on the weights
    /// @return a set that is smaller or the same
    public WeightSet with(Limit limit) {
        if (limit.coefficients().length != n) {
            throw new IllegalArgumentException("a coefficient for each criterion");
        }
        var all = new ArrayList<>(limits());
        all.add(limit);
        return new WeightSet(n, all, List.of(), null);
    }

    /// One criterion weighs at least so many times as much as another.
    ///
    /// @param one a criterion
    /// @param other another
    /// @param times at least 0
    /// @param said in words
    /// @return the smaller set
    public WeightSet atLeastAs(int one, int other, double times, String said) {
        if (one == other || !(times >= 0) || times == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("two criteria and a ratio of 0 or more");
        }
        var coefficients = new double[n];
        coefficients[one] = -1;
        coefficients[other] = times;
        return with(new Limit(said, coefficients, 0));
    }

    /// The weight of a criterion lies within an interval.
    ///
    /// @param criterion which
    /// @param low its least weight
    /// @param high its largest
    /// @param said in words
    /// @return the smaller set
    public WeightSet between(int criterion, double low, double high, String said) {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval from low to high");
        }
        var coefficients = new double[n];
        coefficients[criterion] = 1;
        var opposite = new double[n];
        opposite[criterion] = -1;
        return with(new Limit(said, coefficients, high)).with(new Limit(said, opposite, -low));
    }

    /// The number of criteria.
    public int size() {
        return n;
    }

    /// What was said, as inequalities; an order and known weights are written out as such.
    public List<Limit> limits() {
        var all = new ArrayList<>(limits);
        for (int p = 0; p + 1 < places.size(); p++) {
            for (int one : places.get(p)) {
                for (int other : places.get(p + 1)) {
                    var coefficients = new double[n];
                    coefficients[one] = -1;
                    coefficients[other] = 1;
                    all.add(new Limit("the order", coefficients, 0));
                }
            }
        }
        for (int j = 0; point != null && j < n; j++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                var coefficients = new double[n];
                coefficients[j] = sign;
                all.add(new Limit("the known weights", coefficients, sign * point[j]));
            }
        }
        return List.copyOf(all);
    }

    /// The weights where they are known for certain.
    public Optional<double[]> known() {
        return Optional.ofNullable(point).map(double[]::clone);
    }

    /// Whether nothing was said.
    public boolean isAny() {
        return limits.isEmpty() && places.size() <= 1 && point == null;
    }

    /// The places where nothing but an order was given.
    Optional<List<List<Integer>>> ordered() {
        return limits.isEmpty() && point == null && places.size() > 1
                ? Optional.of(places)
                : Optional.empty();
    }

    /// Whether weights keep every limit, within 1e-9.
    public boolean contains(double... weights) {
        return Arrays.stream(weights).noneMatch(w -> w < -1e-9)
                && limits().stream().noneMatch(l -> l.slack(weights) < -1e-9);
    }

    /// Whether no weights keep every limit: the answers contradict each other.
    public boolean isEmpty() {
        return !limits.isEmpty() && most(new double[n]).isEmpty();
    }

    /// What contradicts each other: limits that cannot be kept together, none of which can be left
    /// out of the contradiction. Empty where the set is not.
    ///
    /// @return what was said
    public List<String> contradiction() {
        var left = new ArrayList<>(limits());
        if (!isEmpty()) {
            return List.of();
        }
        for (int i = left.size() - 1; i >= 0; i--) {
            var without = new ArrayList<>(left);
            without.remove(i);
            if (LinearProgram.most(new double[n], without).isEmpty()) {
                left = without;
            }
        }
        return left.stream().map(Limit::said).distinct().toList();
    }

    /// The smallest and the largest weight that a criterion can have; exact.
    ///
    /// @param criterion which
    /// @return both ends
    /// @throws IllegalArgumentException where the set is empty
    public double[] range(int criterion) {
        var form = new double[n];
        form[criterion] = 1;
        double high = needed(most(form))[criterion];
        form[criterion] = -1;
        return new double[] {needed(most(form))[criterion], high};
    }

    /// The weights of the set where a linear form is largest; empty where the set is.
    ///
    /// @param form a coefficient for each criterion
    /// @return the weights, a corner of the set
    public Optional<double[]> most(double[] form) {
        return point != null ? Optional.of(point.clone()) : LinearProgram.most(form, limits());
    }

    private static double[] needed(Optional<double[]> found) {
        return found.orElseThrow(
                () -> new IllegalArgumentException("answers that do not contradict each other"));
    }

    /// The same set with the criteria in another order.
    ///
    /// @param from for each new place the criterion that moves there
    /// @return the set
    public WeightSet reordered(int... from) {
        var to = new int[n];
        IntStream.range(0, n).forEach(j -> to[from[j]] = j);
        var moved =
                limits.stream()
                        .map(l -> new Limit(l.said(), moved(l.coefficients(), from), l.most()))
                        .toList();
        var placed =
                places.stream().map(p -> p.stream().map(j -> to[j]).sorted().toList()).toList();
        return new WeightSet(n, moved, placed, point == null ? null : moved(point, from));
    }

    private static double[] moved(double[] values, int... from) {
        return Arrays.stream(from).mapToDouble(j -> values[j]).toArray();
    }
}
