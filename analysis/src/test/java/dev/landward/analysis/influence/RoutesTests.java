package dev.landward.analysis.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.landward.analysis.influence.Routes.Route;
import dev.landward.analysis.influence.Routes.Tie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoutesTests {

    @Test
    void twoStrongTiesGoBeforeOneWeakTie() {
        var routes = routes(tie(1, 1, 3, 2), tie(2, 1, 2, 5), tie(3, 2, 3, 4));
        var best = routes.best(Set.of(1), 3, 3);
        assertThat(best).extracting(RoutesTests::ids).containsExactly(List.of(2L, 3L), List.of(1L));
        assertThat(best.getFirst().probability()).isEqualTo(0.9 * 0.7, within(1e-12));
        assertThat(best.getLast().probability()).isEqualTo(0.3, within(1e-12));
    }

    @Test
    void aTieCarriesAWordOneWayOnly() {
        assertThat(routes(tie(1, 3, 1, 5)).best(Set.of(1), 3, 3)).isEmpty();
    }

    @Test
    void aRouteBeginsWithTheLastSourceOnItsWay() {
        var routes = routes(tie(1, 1, 2, 5), tie(2, 2, 3, 5));
        assertThat(routes.best(Set.of(1, 2), 3, 3))
                .extracting(RoutesTests::ids)
                .containsExactly(List.of(2L));
    }

    @Test
    void ofTwoTiesBetweenTheSamePeopleTheStrongerCounts() {
        var routes = routes(tie(1, 1, 2, 2), tie(2, 1, 2, 4), tie(3, 1, 2, 4));
        assertThat(routes.best(Set.of(1), 2, 3))
                .extracting(RoutesTests::ids)
                .containsExactly(List.of(2L));
    }

    @Test
    void whoIsASourceAlreadyOrHasNoTieNeedsNoRoute() {
        var routes = routes(tie(1, 1, 2, 3));
        assertThat(routes.best(Set.of(1, 2), 2, 3)).isEmpty();
        assertThat(routes.best(Set.of(1), 9, 3)).isEmpty();
        assertThat(routes.best(Set.of(9), 2, 3)).isEmpty();
    }

    @Test
    void strengthsOffTheScaleAndCertaintyAreRefused() {
        assertThatThrownBy(() -> routes(tie(1, 1, 2, 6)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Strengths(List.of(0.5, 1.0)))
                .isInstanceOf(IllegalArgumentException.class);
        var one = routes(tie(1, 1, 2, 3));
        assertThatThrownBy(() -> one.best(Set.of(1), 2, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBestRoutesAreThoseOfTryingAll() {
        var random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            var people = 3 + random.nextInt(5);
            var ties = ties(random, people, 1 + random.nextInt(3 * people));
            var sources = Set.copyOf(List.of(0, random.nextInt(people)));
            var target = 1 + random.nextInt(people - 1);
            var count = 1 + random.nextInt(4);
            var shuffled = new ArrayList<>(ties);
            Collections.shuffle(shuffled, random);
            var best = Routes.through(shuffled, Strengths.EVEN).best(sources, target, count);
            assertThat(best)
                    .as("round %s: %s, from %s to %s", round, ties, sources, target)
                    .extracting(RoutesTests::people)
                    .isEqualTo(all(ties, sources, target).stream().limit(count).toList());
        }
    }

    @Test
    void hundredThousandTiesAreSearchedWhileAPageLoads() {
        var random = new Random(11);
        var ties = ties(random, 2_000, 100_000);
        var routes = Routes.through(ties, Strengths.EVEN);
        var sources = Set.of(1, 2, 3, 4, 5);
        for (int i = 0; i < 20; i++) {
            assertThat(routes.best(sources, 100 + i, 3)).hasSize(3);
        }
        var started = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            routes.best(sources, 1_000 + i, 3);
        }
        var each = Duration.ofNanos((System.nanoTime() - started) / 20);
        assertThat(each).isLessThan(Duration.ofMillis(250));
    }

    private static List<Tie<Integer>> ties(Random random, int people, int count) {
        var ties = new ArrayList<Tie<Integer>>();
        for (int i = 0; i < count; i++) {
            ties.add(tie(i, random.nextInt(people), random.nextInt(people), 1 + random.nextInt(5)));
        }
        return ties;
    }

    /// Every way without a loop, in the order that is promised.
    private static List<List<Integer>> all(
            List<Tie<Integer>> ties, Set<Integer> sources, int target) {
        record Found(long cost, List<Integer> people) {}
        var found = new HashSet<Found>();
        if (!sources.contains(target)) {
            for (int source : sources) {
                walk(
                        ties,
                        sources,
                        target,
                        List.of(source),
                        0,
                        (cost, people) -> found.add(new Found(cost, people)));
            }
        }
        var least = new java.util.TreeMap<List<Integer>, Long>(RoutesTests::compare);
        found.forEach(one -> least.merge(one.people(), one.cost(), Math::min));
        return least.entrySet().stream()
                .sorted(
                        Comparator.comparingLong(java.util.Map.Entry<List<Integer>, Long>::getValue)
                                .thenComparingInt(one -> one.getKey().size())
                                .thenComparing(java.util.Map.Entry::getKey, RoutesTests::compare))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private interface Seen {
        void add(long cost, List<Integer> people);
    }

    private static void walk(
            List<Tie<Integer>> ties,
            Set<Integer> sources,
            int target,
            List<Integer> people,
            long cost,
            Seen seen) {
        if (people.getLast() == target) {
            seen.add(cost, people);
            return;
        }
        for (var tie : ties) {
            if (tie.from().equals(people.getLast())
                    && !people.contains(tie.to())
                    && !sources.contains(tie.to())) {
                var longer = new ArrayList<>(people);
                longer.add(tie.to());
                var p = Strengths.EVEN.probability(tie.strength());
                var more = cost + Math.round(-StrictMath.log(p) * 1e12);
                walk(ties, sources, target, List.copyOf(longer), more, seen);
            }
        }
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i) - other.get(i);
            }
        }
        return one.size() - other.size();
    }

    private static List<Integer> people(Route<Integer> route) {
        var people = new ArrayList<Integer>();
        people.add(route.ties().getFirst().from());
        route.ties().forEach(tie -> people.add(tie.to()));
        return people;
    }

    private static List<Long> ids(Route<Integer> route) {
        return route.ties().stream().map(Tie::id).toList();
    }

    @SafeVarargs
    private static Routes<Integer> routes(Tie<Integer>... ties) {
        return Routes.through(List.of(ties), Strengths.EVEN);
    }

    private static Tie<Integer> tie(long id, int from, int to, int strength) {
        return new Tie<>(id, from, to, strength);
    }
}
