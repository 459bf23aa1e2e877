package dev.landward.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What must not change a map, and what changes only what it must. “The same” is to the last bit.
class SameVotesSameMapTests {

    private static final Planted ROUND = Planted.groups(3, 150, 24, 0.7, 0.75);
    private static final OpinionMap MAP = ROUND.map();

    private static Map<Long, Place> places(OpinionMap map) {
        return map.places().collect(Collectors.toMap(Place::person, Function.identity()));
    }

    private static void assertSame(OpinionMap one, OpinionMap other) {
        assertThat(other.places()).containsExactlyElementsOf(one.places().toList());
        assertThat(other.statements()).isEqualTo(one.statements());
        assertThat(other.groups()).isEqualTo(one.groups());
        assertThat(other.axes()).isEqualTo(one.axes());
    }

    @Test
    void theRoundHasGroups() {
        assertThat(MAP.reading()).isEqualTo(OpinionMap.Reading.GROUPS);
        assertThat(MAP.groups()).hasSize(3);
    }

    @Test
    void theOrderOfVotesMakesNoDifference() {
        assertSame(MAP, ROUND.shuffled(5).map());
        assertSame(MAP, ROUND.shuffled(6).map());
    }

    @Test
    void howManyProcessorsWorkMakesNoDifference() throws Exception {
        try (var pool = new java.util.concurrent.ForkJoinPool(1)) {
            assertSame(MAP, pool.submit(ROUND::map).get());
        }
    }

    @Test
    void whatPeopleAndStatementsAreCalledMakesNoDifference() {
        var renamed = ROUND.renamed().map();
        var places = places(renamed);
        MAP.places()
                .forEach(place -> {
                    var other = places.get(Planted.person(place.person()));
                    assertThat(other)
                            .usingRecursiveComparison()
                            .ignoringFields("person")
                            .isEqualTo(place);
                });
        var statements =
                renamed.statements().stream()
                        .collect(Collectors.toMap(Statement::id, Function.identity()));
        for (var one : MAP.statements()) {
            assertThat(statements.get(Planted.statement(one.id())))
                    .usingRecursiveComparison()
                    .ignoringFields("id")
                    .isEqualTo(one);
        }
        assertThat(renamed.axes()).isEqualTo(MAP.axes());
    }

    @Test
    void theSameVoteTwiceCountsOnce() {
        var builder = Votes.builder();
        ROUND.votes().forEach(v -> builder.add(v.person(), v.statement(), v.vote()));
        ROUND.votes().forEach(v -> builder.add(v.person(), v.statement(), v.vote()));
        assertSame(MAP, OpinionMap.of(builder.build(), Settings.DEFAULT));
    }

    @Test
    void aFormerVoteLeavesNoTrace() {
        var builder = Votes.builder();
        ROUND.votes().forEach(v -> builder.add(v.person(), v.statement(), -1));
        ROUND.votes().forEach(v -> builder.add(v.person(), v.statement(), v.vote()));
        assertSame(MAP, OpinionMap.of(builder.build(), Settings.DEFAULT));
    }

    @Test
    void whereTimesAreKnownTheyDecideWhichVoteIsLast() {
        var builder = Votes.builder();
        ROUND.votes().forEach(v -> builder.add(v.person(), v.statement(), v.vote(), 2));
        ROUND.votes().forEach(v -> builder.add(v.person(), v.statement(), 0, 1));
        assertSame(MAP, OpinionMap.of(builder.build(), Settings.DEFAULT));
    }

    @Test
    void mirroredVotesMirrorPlacesAndNothingElse() {
        var mirrored = ROUND.mirrored().map();
        var places = places(mirrored);
        MAP.places()
                .forEach(place -> {
                    var other = Objects.requireNonNull(places.get(place.person()));
                    assertThat(other.x()).isEqualTo(-place.x());
                    assertThat(other.y()).isEqualTo(-place.y());
                    assertThat(other.group()).isEqualTo(place.group());
                });
        assertThat(mirrored.axes().eigenvalues()).isEqualTo(MAP.axes().eigenvalues());
        assertThat(mirrored.silhouette()).isEqualTo(MAP.silhouette());
        for (int j = 0; j < MAP.statements().size(); j++) {
            var one = MAP.statements().get(j).counts();
            var other = mirrored.statements().get(j).counts();
            assertThat(other).isEqualTo(new Counts(one.disagree(), one.agree(), one.pass()));
        }
    }

    @Test
    void aStatementThatAllAgreeWithDoesNotMoveAnybodyApart() {
        var builder = Votes.builder();
        ROUND.votes().forEach(v -> builder.add(v.person(), v.statement(), v.vote()));
        MAP.places().forEach(place -> builder.add(place.person(), 999, 1));
        var more = OpinionMap.of(builder.build(), Settings.DEFAULT);
        var unanimous = more.statements().getLast();
        assertThat(unanimous.first()).isCloseTo(0, within(1e-12));
        assertThat(unanimous.extremity()).isCloseTo(0, within(1e-12));
        assertThat(more.bridging()).contains(unanimous);
        for (int i = 0; i < 2; i++) {
            assertThat(more.axes().eigenvalues().get(i))
                    .isCloseTo(MAP.axes().eigenvalues().get(i), within(1e-12));
        }
        for (int j = 0; j < MAP.statements().size(); j++) {
            assertThat(more.statements().get(j).first())
                    .isCloseTo(MAP.statements().get(j).first(), within(1e-9));
        }
    }

    @Test
    void aStatementThatIsLeftOutWasNeverThere() {
        var builder = Votes.builder().leaveOut(77);
        ROUND.votes().forEach(v -> builder.add(v.person(), v.statement(), v.vote()));
        MAP.places()
                .forEach(
                        place -> builder.add(place.person(), 77, place.person() % 2 == 0 ? 1 : -1));
        assertSame(MAP, OpinionMap.of(builder.build(), Settings.DEFAULT));
    }

    @Test
    void anotherSeedDrawsOtherwiseAndIsInTheRecord() {
        var round = Planted.groups(2, 120, 20, 0.5, 0.35).cast();
        var one = OpinionMap.of(round, Settings.DEFAULT);
        var other = OpinionMap.of(round, Settings.DEFAULT.seeded(2));
        assertThat(other.settings().seed()).isEqualTo(2);
        assertThat(other.axes()).isEqualTo(one.axes());
        assertThat(other.groups()).isNotEqualTo(one.groups());
    }
}
