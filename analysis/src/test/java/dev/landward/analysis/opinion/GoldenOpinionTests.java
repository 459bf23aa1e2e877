package dev.landward.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Holds our maps against what the engine of Polis gives on real conversations.
///
/// The engine reckons with agree = −1, so its means and positions are mirrored, and it counts
/// statements that were moderated out as if everybody had passed on them: where there are such,
/// directions and scores are compared, not lengths.
class GoldenOpinionTests {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final String WITHOUT_MODERATION = "brexit-consensus";

    private static Stream<DynamicTest> onEach(Collection<String> names, Check check) {
        return names.stream()
                .map(name ->
                        DynamicTest.dynamicTest(
                                name,
                                () -> {
                                    var round = PolisRound.of(name);
                                    check.on(round, round.votes());
                                }));
    }

    private interface Check {
        void on(PolisRound round, Votes votes);
    }

    @TestFactory
    Stream<DynamicTest> componentsPointTheSameWay() {
        return onEach(
                PolisRound.NAMES,
                (round, votes) -> {
                    var map = OpinionMap.of(votes, Settings.DEFAULT);
                    assertThat(map.axes().tied()).isFalse();
                    var expected = round.expected("comments.csv");
                    assertThat(cosine(map, expected, Statement::first, "pc1")).isGreaterThan(0.999);
                    assertThat(cosine(map, expected, Statement::second, "pc2"))
                            .isGreaterThan(0.999);
                });
    }

    private static double cosine(
            OpinionMap map,
            Map<Long, Map<String, String>> expected,
            ToDoubleFunction<Statement> ours,
            String theirs) {
        double both = 0;
        double own = 0;
        double other = 0;
        for (var one : map.statements()) {
            double a = ours.applyAsDouble(one);
            double b = PolisRound.decimal(row(expected, one.id()), theirs);
            both += a * b;
            own += a * a;
            other += b * b;
        }
        return Math.abs(both) / Math.sqrt(own * other);
    }

    private static Map<String, String> row(Map<Long, Map<String, String>> rows, long id) {
        return java.util.Objects.requireNonNull(rows.get(id), () -> "no row " + id);
    }

    @TestFactory
    Stream<DynamicTest> meansAgreeToTheDigit() {
        return onEach(
                PolisRound.NAMES,
                (round, votes) -> {
                    var expected = round.expected("comments.csv");
                    for (var one : OpinionMap.of(votes, Settings.DEFAULT).statements()) {
                        double mean = -PolisRound.decimal(row(expected, one.id()), "center");
                        assertThat(one.counts().mean()).isCloseTo(mean, EXACT);
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> whereNothingIsModeratedPositionsAndExtremitiesAgree() {
        return onEach(
                List.of(WITHOUT_MODERATION),
                (round, votes) -> {
                    var map = OpinionMap.of(votes, Settings.DEFAULT);
                    var comments = round.expected("comments.csv");
                    for (var one : map.statements()) {
                        double extremity = PolisRound.decimal(row(comments, one.id()), "extremity");
                        assertThat(one.extremity()).isCloseTo(extremity, within(1e-6));
                    }
                    var places = round.expected("proj.csv");
                    assertThat(places).hasSize(map.people());
                    map.places()
                            .forEach(place -> {
                                var other = row(places, place.person());
                                assertThat(Math.abs(place.x()))
                                        .isCloseTo(
                                                Math.abs(PolisRound.decimal(other, "x")),
                                                within(1e-5));
                                assertThat(Math.abs(place.y()))
                                        .isCloseTo(
                                                Math.abs(PolisRound.decimal(other, "y")),
                                                within(1e-5));
                            });
                });
    }

    /// The engine's run was cold, so it ranked statements as if nobody had voted yet.
    @TestFactory
    Stream<DynamicTest> prioritiesAgreeGivenTheSameCountsAndExtremity() {
        return onEach(
                PolisRound.NAMES,
                (round, _) -> {
                    for (var comment : round.expected("comments.csv").values()) {
                        double extremity = PolisRound.decimal(comment, "extremity");
                        assertThat(Routing.priority(Counts.NONE, extremity))
                                .isCloseTo(PolisRound.decimal(comment, "priority"), EXACT);
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> representativenessAgreesGivenTheSameGroups() {
        return onEach(
                PolisRound.NAMES,
                (round, votes) -> {
                    var groupOf = round.groupOf(votes);
                    int groups = Arrays.stream(groupOf).max().orElseThrow() + 1;
                    var voices = Voices.of(votes, groupOf, groups, 1);
                    int held = 0;
                    for (var row : round.represents()) {
                        int column = column(votes, PolisRound.number(row, "statement"));
                        var side =
                                Side.valueOf(PolisRound.text(row, "for").toUpperCase(Locale.ROOT));
                        var own =
                                voices.telling((int) PolisRound.number(row, "group"), column, side);
                        held += own.trials() == PolisRound.number(row, "trials") ? 1 : 0;
                        if (own.trials() == PolisRound.number(row, "trials")) {
                            assertThat((long) own.successes())
                                    .isEqualTo(PolisRound.number(row, "successes"));
                            assertThat(own.probability())
                                    .isCloseTo(PolisRound.decimal(row, "p_success"), EXACT);
                            assertThat(own.z()).isCloseTo(PolisRound.decimal(row, "p_test"), EXACT);
                            assertThat(own.ratio())
                                    .isCloseTo(PolisRound.decimal(row, "repness"), EXACT);
                            assertThat(own.ratioZ())
                                    .isCloseTo(
                                            PolisRound.decimal(row, "repness_test"), within(5e-6));
                        }
                    }
                    assertThat(held).isEqualTo(round.represents().size());
                });
    }

    @TestFactory
    Stream<DynamicTest> commonGroundAgreesGivenTheSameGroups() {
        return onEach(
                List.of(WITHOUT_MODERATION),
                (round, votes) -> {
                    var groupOf = round.groupOf(votes);
                    int groups = Arrays.stream(groupOf).max().orElseThrow() + 1;
                    var voices = Voices.of(votes, groupOf, groups, 1);
                    round.expected("comments.csv")
                            .forEach((id, row) ->
                                    assertThat(voices.product(column(votes, id)))
                                            .isCloseTo(
                                                    PolisRound.decimal(
                                                            row, "group_aware_consensus"),
                                                    EXACT));
                });
    }

    private static int column(Votes votes, long statement) {
        return IntStream.range(0, votes.statements())
                .filter(j -> votes.statement(j) == statement)
                .findFirst()
                .orElseThrow();
    }

    /// Of these conversations only those are held to it that are not small rounds.
    @TestFactory
    Stream<DynamicTest> silhouettesAreNotBelowThoseOfTheEnginesGroups() {
        return onEach(
                PolisRound.NAMES.stream().filter(n -> !n.startsWith("london")).toList(),
                (round, votes) -> {
                    var map = OpinionMap.of(votes, Settings.DEFAULT);
                    assertThat(map.reading()).isEqualTo(OpinionMap.Reading.GROUPS);
                    var theirs = round.expected("groups.csv");
                    var placed = map.places().filter(p -> theirs.containsKey(p.person())).toList();
                    double engine =
                            Silhouettes.mean(
                                    placed, p -> PolisRound.text(row(theirs, p.person()), "gid"));
                    double own =
                            Silhouettes.mean(
                                    map.places().filter(p -> p.group().isPresent()).toList(),
                                    p -> p.group().orElseThrow());
                    assertThat(own).isGreaterThanOrEqualTo(engine);
                    assertThat(map.silhouette().orElseThrow()).isCloseTo(own, within(1e-9));
                });
    }

    @TestFactory
    Stream<DynamicTest> whatRepresentsTheirGroupsRepresentsOurs() {
        return onEach(
                List.of(WITHOUT_MODERATION),
                (round, votes) -> {
                    var ours =
                            OpinionMap.of(votes, Settings.DEFAULT).groups().stream()
                                    .flatMap(group -> group.represents().stream())
                                    .sorted(
                                            Comparator.comparingDouble(
                                                    (Representative one) -> -one.strength()))
                                    .map(Representative::statement)
                                    .toList();
                    var theirs =
                            round.represents().stream()
                                    .map(row -> PolisRound.number(row, "statement"))
                                    .toList();
                    assertThat(theirs).containsAll(ours.subList(0, 5));
                });
    }
}
