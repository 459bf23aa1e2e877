package dev.landward.analysis.influence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The most probable routes on which a word reaches somebody, tie by tie.
///
/// The probability of a route is the product of those of its ties, as if each were independent of
/// the others. A route visits nobody twice and begins with the last of the sources on its way: no
/// other source stands in between. Of several ties that lead from one to another, the strongest
/// counts, of equal ones that of the lowest number.
///
/// Equal routes come in an order of their own: fewer ties first, then by the people on them. To
/// keep equality exact, each probability is held as `−ln p` rounded to 10⁻¹² and added as a whole
/// number.
///
/// Method: Yen (1971), "Finding the k shortest loopless paths in a network", Management Science
/// 17(11), with searches that are led by the exact distances of the whole network.
///
/// @param <N> people, in an order of their own
public final class Routes<N extends Comparable<? super N>> {

    /// A tie that carries a word one way; one that carries it both ways is two of them.
    ///
    /// @param <N> people
    /// @param id its number, by which a route names it
    /// @param from who is heard
    /// @param to who hears, another one
    /// @param strength as strong as [Strengths] knows
    public record Tie<N>(long id, N from, N to, int strength) {}

    /// A route, from a source to the target.
    ///
    /// @param <N> people
    /// @param ties one after the other, at least one
    /// @param probability the product of the probabilities of its ties
    public record Route<N>(List<Tie<N>> ties, double probability) {}

    private final Graph<N> graph;
    private final Strengths strengths;

    private Routes(Graph<N> graph, Strengths strengths) {
        this.graph = graph;
        this.strengths = strengths;
    }

    /// Reads a network; 100,000 ties take some 50 ms once.
    ///
    /// @param <N> people
    /// @param ties in any order; ties to oneself do not count
    /// @param strengths how probably each strength carries a word
    /// @return the network, ready for any number of questions
    /// @throws IllegalArgumentException for a strength off the scale
    public static <N extends Comparable<? super N>> Routes<N> through(
            Collection<Tie<N>> ties, Strengths strengths) {
        return new Routes<>(Graph.of(ties, strengths), strengths);
    }

    /// Finds the best routes to somebody.
    ///
    /// @param sources who can be asked to speak, such as those already engaged
    /// @param target whom to reach
    /// @param count how many routes at most, at least 1
    /// @return the routes, the most probable first; none where nobody leads there, or the target is
    ///   a source; cost: about ties × log(ties) once, and little for each further route
    /// @throws IllegalArgumentException for a count below 1
    public List<Route<N>> best(Set<N> sources, N target, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("at least one route");
        }
        var end = graph.index(target);
        if (end < 0 || sources.contains(target)) {
            return List.of();
        }
        var search = new Search(graph, graph.indexes(sources), end);
        return yen(search, count).stream().map(this::route).toList();
    }

    /// Routes as people by index, behind the starting point that all sources hang on.
    private static List<Trail> yen(Search search, int count) {
        var found = new ArrayList<Trail>();
        var candidates = new TreeSet<Trail>();
        var first = search.from(List.of(search.start()), Set.of());
        if (first != null) {
            candidates.add(first);
        }
        while (found.size() < count && !candidates.isEmpty()) {
            var best = candidates.first();
            candidates.remove(best);
            found.add(best);
            if (found.size() < count) {
                branch(search, found, best, candidates);
            }
        }
        return found;
    }

    private static void branch(
            Search search, List<Trail> found, Trail best, Collection<Trail> candidates) {
        var people = best.people();
        for (int i = 0; i < people.size() - 1; i++) {
            var root = people.subList(0, i + 1);
            var taken = new HashSet<Integer>();
            for (var other : found) {
                if (other.people().size() > i + 1
                        && other.people().subList(0, i + 1).equals(root)) {
                    taken.add(other.people().get(i + 1));
                }
            }
            var next = search.from(root, taken);
            if (next != null) {
                candidates.add(next);
            }
        }
    }

    private Route<N> route(Trail trail) {
        var ties = new ArrayList<Tie<N>>();
        var probability = 1.0;
        for (int i = 1; i + 1 < trail.people().size(); i++) {
            var tie = graph.tie(trail.people().get(i), trail.people().get(i + 1));
            ties.add(tie);
            probability *= strengths.probability(tie.strength());
        }
        return new Route<>(List.copyOf(ties), probability);
    }
}
