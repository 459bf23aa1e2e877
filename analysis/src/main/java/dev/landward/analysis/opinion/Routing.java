package dev.landward.analysis.opinion;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Which statement somebody is asked next: a draw over those they have not seen, in which a
/// statement counts with its priority.
public final class Routing {

    private Routing() {}

    /// How much a statement deserves to be asked: `[(1 − p)(e + 1) a (1 + 8 · 2^(−seen/5))]²` with
    /// `p = (pass + 1)/(seen + 2)`, `a = (agree + 1)/(seen + 2)` and e the extremity. New
    /// statements come soon, those that many pass on come seldom.
    ///
    /// Source: the published mathematics of Polis.
    ///
    /// @param counts its counts now, not those of the last map
    /// @param extremity as [Statement#extremity] of the last map, 0 where it was not in it
    /// @return above 0
    public static double priority(Counts counts, double extremity) {
        double passing = (counts.pass() + 1.0) / (counts.seen() + 2.0);
        double agreeing = counts.probability(Side.AGREE);
        double novelty = 1 + 8 * Math.pow(2, -counts.seen() / 5.0);
        double root = (1 - passing) * (extremity + 1) * agreeing * novelty;
        return root * root;
    }

    /// Draws an order for one person: again and again one of the rest, each by its weight. The same
    /// seed and person give the same order, another person another one, and a statement that joins
    /// or leaves does not change how the others follow each other.
    ///
    /// Method: Efraimidis and Spirakis (2006), "Weighted random sampling with a reservoir",
    /// Information Processing Letters 97.
    ///
    /// @param seed of the round
    /// @param person whose order it is
    /// @param unseen the statements the person has not answered
    /// @param priority the weight of each, above 0
    /// @return all of them, the next one first; cost: sorting them
    public static List<Long> order(
            long seed, long person, List<Long> unseen, ToDoubleFunction<Long> priority) {
        record Drawn(long statement, double key) {}
        return unseen.stream()
                .map(id -> {
                    double unit = Mix.unit(Mix.of(seed, person, id));
                    return new Drawn(id, Math.log(unit) / priority.applyAsDouble(id));
                })
                .sorted(
                        Comparator.comparingDouble((Drawn drawn) -> -drawn.key())
                                .thenComparingLong(Drawn::statement))
                .map(Drawn::statement)
                .toList();
    }
}
