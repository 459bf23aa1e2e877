package dev.landward.analysis.influence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Searches for the best way from a beginning that is given to one target.
///
/// What the rest of the way costs at least is known from one walk back from the target, so that a
/// search looks at little more than the way it finds. All sources hang on a starting point of their
/// own, one index behind the last person, at no cost.
final class Search {

    private static final long NEVER = Long.MAX_VALUE;

    private final Graph<?> graph;
    private final int[] sources;
    private final boolean[] source;
    private final int target;
    private final long[] rest;

    private record Stop(long estimate, long cost, int person) {}

    Search(Graph<?> graph, int[] sources, int target) {
        this.graph = graph;
        this.sources = sources;
        this.target = target;
        source = new boolean[graph.size()];
        for (int person : sources) {
            source[person] = true;
        }
        rest = rest();
    }

    int start() {
        return graph.size();
    }

    /// What it costs from everybody to the target at least.
    private long[] rest() {
        var least = new long[graph.size()];
        Arrays.fill(least, NEVER);
        least[target] = 0;
        var queue = queue();
        queue.add(new Stop(0, 0, target));
        for (Stop stop = queue.poll(); stop != null; stop = queue.poll()) {
            int person = stop.person();
            if (stop.cost() > least[person] || source[person]) {
                continue;
            }
            for (int i = graph.firstIn(person); i < graph.firstIn(person + 1); i++) {
                int tie = graph.in(i);
                long cost = stop.cost() + graph.cost(tie);
                if (cost < least[graph.from(tie)]) {
                    least[graph.from(tie)] = cost;
                    queue.add(new Stop(cost, cost, graph.from(tie)));
                }
            }
        }
        return least;
    }

    private static PriorityQueue<Stop> queue() {
        return new PriorityQueue<>(
                Comparator.comparingLong(Stop::estimate)
                        .thenComparingLong(Stop::cost)
                        .thenComparingInt(Stop::person));
    }

    /// The best trail that begins with given people and does not go on to some others next.
    @Nullable Trail from(List<Integer> root, Set<Integer> notNext) {
        var walk = new Walk(root);
        walk.leave(notNext);
        return walk.on() ? walk.trail(root) : null;
    }

    /// One search; everybody of the root but its last is closed from the beginning.
    private final class Walk {

        private final int last;
        private final long[] cost = new long[graph.size() + 1];
        private final int[] ties = new int[graph.size() + 1];
        private final int[] before = new int[graph.size() + 1];
        private final boolean[] closed = new boolean[graph.size() + 1];
        private final PriorityQueue<Stop> queue = queue();

        Walk(List<Integer> root) {
            last = root.getLast();
            Arrays.fill(cost, NEVER);
            Arrays.fill(before, -1);
            root.forEach(person -> closed[person] = true);
            long sum = 0;
            for (int i = 1; i + 1 < root.size(); i++) {
                sum += graph.cost(graph.number(root.get(i), root.get(i + 1)));
            }
            cost[last] = sum;
        }

        void leave(Set<Integer> notNext) {
            if (last == start()) {
                for (int person : sources) {
                    if (!notNext.contains(person)) {
                        reach(person, last, cost[last]);
                    }
                }
                return;
            }
            step(last, notNext);
        }

        boolean on() {
            for (Stop stop = queue.poll(); stop != null; stop = queue.poll()) {
                int person = stop.person();
                if (closed[person]) {
                    continue;
                }
                closed[person] = true;
                if (person == target) {
                    return true;
                }
                step(person, Set.of());
            }
            return false;
        }

        private void step(int person, Set<Integer> not) {
            for (int tie = graph.firstOut(person); tie < graph.firstOut(person + 1); tie++) {
                int next = graph.to(tie);
                if (!source[next] && !not.contains(next)) {
                    reach(next, person, cost[person] + graph.cost(tie));
                }
            }
        }

        private void reach(int person, int by, long sum) {
            if (closed[person] || rest[person] == NEVER || sum > cost[person]) {
                return;
            }
            if (sum == cost[person] && !better(by, before[person])) {
                return;
            }
            var known = sum == cost[person];
            cost[person] = sum;
            before[person] = by;
            ties[person] = ties[by] + 1;
            if (!known) {
                queue.add(new Stop(sum + rest[person], sum, person));
            }
        }

        /// Of two who lead to the same person at the same cost: by fewer ties, then by the people.
        private boolean better(int one, int other) {
            if (ties[one] != ties[other]) {
                return ties[one] < ties[other];
            }
            return new Trail(0, back(one)).compareTo(new Trail(0, back(other))) < 0;
        }

        private List<Integer> back(int person) {
            var people = new ArrayList<Integer>();
            for (int p = person; p != last; p = before[p]) {
                people.add(p);
            }
            Collections.reverse(people);
            return people;
        }

        Trail trail(List<Integer> root) {
            var people = new ArrayList<>(root);
            people.addAll(back(target));
            return new Trail(cost[target], List.copyOf(people));
        }
    }
}
