package dev.landward.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Our groups against those of the engine of Polis, at the number of groups that the engine chose
/// and among the people whom both put on the map.
///
/// Where the structure is clear, ours must agree with them at 0.9. It is clear where the engine's
/// groups are, at 0.9, the tightest way to part the engine's own positions: what its k-means looks
/// for. Elsewhere the engine stopped on the way, and where it stops depends on the order of its
/// rows; there ours must be as near to its groups as that tightest way is, within a tenth.
class EngineGroupsTests {

    private static final double CLEAR = 0.9;
    private static final double TENTH = 0.1;
    private static final int STARTS = 50;

    /// @param points where our map has those whom both place
    /// @param engines where the engine has them
    /// @param theirs their groups
    /// @param ours the best of as many groups
    private record Held(Points points, Points engines, int[] theirs, int[] ours) {

        static Held on(String name) {
            var round = PolisRound.of(name);
            var votes = round.votes();
            var theirs = round.groupOf(votes);
            int needed = Grouped.votesNeeded(votes, Settings.DEFAULT);
            var rows =
                    IntStream.range(0, theirs.length)
                            .filter(i -> theirs[i] >= 0 && votes.castBy(i) >= needed)
                            .toArray();
            var places = round.expected("proj.csv");
            var engines = new Points(new double[rows.length], new double[rows.length]);
            for (int i = 0; i < rows.length; i++) {
                var place = Objects.requireNonNull(places.get(votes.person(rows[i])));
                engines.x()[i] = PolisRound.decimal(place, "x");
                engines.y()[i] = PolisRound.decimal(place, "y");
            }
            return of(
                    placed(votes).pick(rows),
                    Arrays.stream(rows).map(i -> theirs[i]).toArray(),
                    engines);
        }

        static Held of(Points points, int[] theirs, Points engines) {
            var ours = new Partitions(points, 1, STARTS, 1).best(groups(theirs)).orElseThrow();
            return new Held(points, engines, theirs, ours.labels());
        }

        private static int groups(int[] groupOf) {
            return 1 + Arrays.stream(groupOf).max().orElseThrow();
        }

        double agreement() {
            return Rand.adjusted(ours, theirs);
        }

        /// How far the engine's groups are the tightest of its own positions.
        double found() {
            var tightest = KMeans.partings(engines, groups(theirs), STARTS, 1).getFirst();
            return Rand.adjusted(theirs, tightest.labels());
        }

        /// How far the engine agrees with itself, its rows in another order.
        double itself() {
            return EngineAgain.agreement(EngineAgain.groups(engines, groups(theirs)));
        }

        /// The sum of the squares of the distances to the middles.
        double squares(int[] groups) {
            return IntStream.range(0, groups(groups))
                    .mapToObj(g ->
                            points.pick(
                                    IntStream.range(0, groups.length)
                                            .filter(i -> groups[i] == g)
                                            .toArray()))
                    .mapToDouble(own -> {
                        double x = Arrays.stream(own.x()).average().orElseThrow();
                        double y = Arrays.stream(own.y()).average().orElseThrow();
                        return IntStream.range(0, own.size())
                                .mapToDouble(i -> own.squared(i, x, y))
                                .sum();
                    })
                    .sum();
        }

        double silhouette(int[] groups) {
            var places =
                    IntStream.range(0, groups.length)
                            .mapToObj(i ->
                                    new Place(
                                            i,
                                            points.x()[i],
                                            points.y()[i],
                                            java.util.Optional.of("" + groups[i]),
                                            1))
                            .toList();
            return Silhouettes.mean(places, place -> place.group().orElseThrow());
        }
    }

    private static Points placed(Votes votes) {
        var axes = Axes.of(votes, votes.counts());
        return Points.of(
                votes,
                Axes.centred(array(axes.means())),
                array(axes.first()),
                array(axes.second()));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(v -> v).toArray();
    }

    @TestFactory
    Stream<DynamicTest> atTheirNumberOfGroupsOursAreTighterAndFurtherApart() {
        return PolisRound.NAMES.stream()
                .map(name ->
                        DynamicTest.dynamicTest(
                                name,
                                () -> {
                                    var held = Held.on(name);
                                    assertThat(held.silhouette(held.ours()))
                                            .isGreaterThanOrEqualTo(held.silhouette(held.theirs()));
                                    assertThat(held.squares(held.ours()))
                                            .isLessThanOrEqualTo(held.squares(held.theirs()));
                                }));
    }

    @TestFactory
    Stream<DynamicTest> oursAgreeWithTheirsAsFarAsTheseAreClear() {
        return PolisRound.NAMES.stream()
                .map(name ->
                        DynamicTest.dynamicTest(
                                name,
                                () -> {
                                    var held = Held.on(name);
                                    double found = held.found();
                                    assertThat(held.agreement())
                                            .isGreaterThanOrEqualTo(
                                                    found >= CLEAR ? CLEAR : found - TENTH);
                                }));
    }

    @Test
    void overAllConversationsOursAreNearerToTheirsThanTheyAreToThemselves() {
        var all = PolisRound.NAMES.stream().map(Held::on).toList();
        double ours = all.stream().mapToDouble(Held::agreement).average().orElseThrow();
        double itself = all.stream().mapToDouble(Held::itself).average().orElseThrow();
        assertThat(ours).isGreaterThan(itself);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void whereTheStructureIsClearOursAgreeWithTheirs(int groups) {
        var points = placed(Planted.groups(groups, 240, 40, 0.8, 0.7).cast());
        var clear =
                EngineAgain.groups(points, groups).stream()
                        .map(theirs -> Held.of(points, theirs, points))
                        .filter(held -> held.found() >= CLEAR)
                        .toList();
        assertThat(clear).hasSizeGreaterThan(5);
        assertThat(clear).allMatch(held -> held.agreement() >= CLEAR);
    }
}
