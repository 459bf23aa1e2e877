package dev.landward.analysis.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The additive value model: what each option is worth, and which criterion brings how much of it.
///
/// Formula: V(i) = Σⱼ wⱼ vᵢⱼ. Gates come first: options that fail a must stand below all others, in
/// sight, with the value they would have.
///
/// Source: Keeney and Raiffa, *Decisions with Multiple Objectives* (1976). Cost: options ×
/// criteria.
///
/// @param values V of each option, in 0..1
/// @param contributions for each option wⱼvᵢⱼ by criterion, summing to its value
/// @param order the options, best first; those that fail a must last; of equal ones the first given
public record Additive(double[] values, double[][] contributions, List<Integer> order) {

    /// Ranks options that all pass.
    ///
    /// @param values of each option by criterion, in 0..1
    /// @param weights of the criteria
    /// @return the ranking
    public static Additive of(double[][] values, double[] weights) {
        var all = new boolean[values.length];
        java.util.Arrays.fill(all, true);
        return of(values, weights, all);
    }

    /// Ranks options.
    ///
    /// @param values of each option by criterion, in 0..1
    /// @param weights of the criteria
    /// @param passes whether each option fails no must
    /// @return the ranking
    /// @throws IllegalArgumentException where the lengths differ
    public static Additive of(double[][] values, double[] weights, boolean[] passes) {
        var totals = new double[values.length];
        var parts = new double[values.length][weights.length];
        for (int i = 0; i < values.length; i++) {
            if (values[i].length != weights.length || passes.length != values.length) {
                throw new IllegalArgumentException("a value for each weight");
            }
            for (int j = 0; j < weights.length; j++) {
                parts[i][j] = weights[j] * values[i][j];
                totals[i] += parts[i][j];
            }
        }
        var order =
                IntStream.range(0, values.length)
                        .boxed()
                        .sorted(
                                Comparator.comparing((Integer i) -> !passes[i])
                                        .thenComparing(i -> -totals[i]))
                        .toList();
        return new Additive(totals, parts, order);
    }

    /// The option that leads.
    public int winner() {
        return order.getFirst();
    }
}
