package dev.landward.analysis.influence;

import dev.landward.analysis.influence.Routes.Tie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A network in arrays: people by index in their own order, the ties of each side by side, those
/// that lead to one person apart from those that lead away.
final class Graph<N extends Comparable<? super N>> {

    private static final double UNITS = 1e12;

    private final Map<N, Integer> indexes;
    private final List<Tie<N>> ties;
    private final long[] costs;
    private final int[] from;
    private final int[] to;
    private final int[] outward;
    private final int[] inward;
    private final int[] incoming;

    private Graph(Map<N, Integer> indexes, List<Tie<N>> ties, Strengths strengths) {
        this.indexes = indexes;
        this.ties = ties;
        costs = new long[ties.size()];
        from = new int[ties.size()];
        to = new int[ties.size()];
        outward = new int[indexes.size() + 1];
        inward = new int[indexes.size() + 1];
        incoming = new int[ties.size()];
        fill(strengths);
    }

    static <N extends Comparable<? super N>> Graph<N> of(
            Collection<Tie<N>> all, Strengths strengths) {
        record Way<N>(N from, N to) {}
        var people = new TreeSet<N>();
        var best = new HashMap<Way<N>, Tie<N>>();
        for (var tie : all) {
            strengths.probability(tie.strength());
            people.add(tie.from());
            people.add(tie.to());
            if (!tie.from().equals(tie.to())) {
                best.merge(new Way<>(tie.from(), tie.to()), tie, Graph::better);
            }
        }
        var indexes = new HashMap<N, Integer>();
        people.forEach(person -> indexes.put(person, indexes.size()));
        var ties = new ArrayList<>(best.values());
        ties.sort(Comparator.comparing((Tie<N> tie) -> tie.from()).thenComparing(Tie::to));
        return new Graph<>(indexes, ties, strengths);
    }

    private static <N> Tie<N> better(Tie<N> one, Tie<N> other) {
        if (one.strength() != other.strength()) {
            return one.strength() > other.strength() ? one : other;
        }
        return one.id() <= other.id() ? one : other;
    }

    private void fill(Strengths strengths) {
        for (int i = 0; i < costs.length; i++) {
            var tie = ties.get(i);
            var probability = strengths.probability(tie.strength());
            costs[i] = Math.max(1, Math.round(-StrictMath.log(probability) * UNITS));
            from[i] = index(tie.from());
            to[i] = index(tie.to());
            outward[from[i] + 1]++;
            inward[to[i] + 1]++;
        }
        for (int i = 0; i < size(); i++) {
            outward[i + 1] += outward[i];
            inward[i + 1] += inward[i];
        }
        var next = inward.clone();
        for (int i = 0; i < costs.length; i++) {
            incoming[next[to[i]]++] = i;
        }
    }

    int size() {
        return outward.length - 1;
    }

    /// The index of somebody, −1 where they have no tie.
    int index(N person) {
        return indexes.getOrDefault(person, -1);
    }

    int[] indexes(Set<N> people) {
        return people.stream().mapToInt(this::index).filter(i -> i >= 0).sorted().toArray();
    }

    /// The ties that lead away from somebody are those from here to the next one's.
    int firstOut(int person) {
        return outward[person];
    }

    int firstIn(int person) {
        return inward[person];
    }

    int in(int place) {
        return incoming[place];
    }

    long cost(int tie) {
        return costs[tie];
    }

    int from(int tie) {
        return from[tie];
    }

    int to(int tie) {
        return to[tie];
    }

    /// The tie that leads from one to another, which must be there.
    Tie<N> tie(int one, int other) {
        return ties.get(number(one, other));
    }

    /// The number of the tie that leads from one to another, which must be there.
    int number(int one, int other) {
        int low = outward[one];
        int high = outward[one + 1] - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (to[middle] < other) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
