package dev.landward.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupsTests {

    @ParameterizedTest
    @CsvSource({"2, 60", "2, 400", "3, 300", "3, 2600"})
    void plantedGroupsAreFoundWithTheirPeople(int groups, int people) {
        var map = Planted.groups(groups, people, 30, 0.8, 0.85).map();
        assertThat(map.groups()).hasSize(groups);
        var letters = new HashMap<Long, String>();
        map.places()
                .filter(place -> place.group().isPresent())
                .forEach(place ->
                        assertThat(
                                        letters.computeIfAbsent(
                                                place.person() % groups,
                                                _ -> place.group().orElseThrow()))
                                .isEqualTo(place.group().orElseThrow()));
        assertThat(new HashSet<>(letters.values())).hasSize(groups);
        assertThat(map.groups()).allMatch(group -> group.stability() > 0.9);
        assertThat(map.groups()).allMatch(group -> group.silhouette() > 0.5);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whereOnlyChanceLedTheVotesThereIsOneGroup(long seed) {
        var map = Planted.chance(120 + (int) seed * 30, 12 + (int) seed, seed).map();
        assertThat(map.reading()).isEqualTo(OpinionMap.Reading.ONE_GROUP);
        assertThat(map.groups()).singleElement().extracting(OpinionGroup::letter).isEqualTo("A");
        assertThat(map.groups().getFirst().represents()).isEmpty();
        assertThat(map.silhouette()).isEmpty();
        assertThat(map.dividing()).isEmpty();
    }

    /// Opinions hang together, but the silhouette of no number of groups exceeds that of chance.
    @ParameterizedTest
    @ValueSource(longs = {1, 4, 5, 7, 8, 9})
    void wherePeopleDifferByDegreesInManyMattersThereIsOneGroup(long seed) {
        var map = Planted.cloud(120, 8, seed).map();
        assertThat(map.reading()).isEqualTo(OpinionMap.Reading.ONE_GROUP);
    }

    @Test
    void groupsThatHardlyExistDoNotComeBackWhole() {
        var map = Planted.cloud(120, 8, 2).map();
        assertThat(map.reading()).isEqualTo(OpinionMap.Reading.GROUPS);
        assertThat(map.groups()).allMatch(group -> group.stability() < 0.95);
    }

    /// What is drawn at random serves to compare and to search; it must not decide who is with
    /// whom.
    @ParameterizedTest
    @ValueSource(strings = {"brexit-consensus", "15-per-hour-seattle"})
    void whoIsWithWhomDoesNotDependOnTheSeed(String name) {
        var votes = PolisRound.of(name).votes();
        var letters = OpinionMap.of(votes, Settings.DEFAULT).letters();
        for (long seed = 2; seed < 12; seed++) {
            var other = OpinionMap.of(votes, Settings.DEFAULT.seeded(seed));
            assertThat(other.letters()).isEqualTo(letters);
        }
    }

    @Test
    void theLargestGroupIsAAndLettersRise() {
        var builder = Votes.builder();
        for (int i = 0; i < 90; i++) {
            for (int j = 0; j < 12; j++) {
                builder.add(i, j, (i % 3 == 0) == (j % 2 == 0) ? 1 : -1);
            }
        }
        var map = OpinionMap.of(builder.build(), Settings.DEFAULT);
        assertThat(map.groups()).extracting(OpinionGroup::letter).containsExactly("A", "B");
        assertThat(map.groups()).extracting(OpinionGroup::size).containsExactly(60, 30);
    }

    @Test
    void aGroupKeepsItsLetterWhenItIsNoLongerTheLargest() {
        var first = Planted.groups(2, 80, 20, 0.9, 0.9);
        var before = first.map().letters();
        var builder = Votes.builder();
        first.votes().forEach(v -> builder.add(v.person(), v.statement(), v.vote()));
        var joining = before.entrySet().stream().filter(e -> e.getValue().equals("B")).findFirst();
        long model = joining.orElseThrow().getKey();
        first.votes().stream()
                .filter(v -> v.person() == model)
                .forEach(v ->
                        IntStream.range(1000, 1060)
                                .forEach(p -> builder.add(p, v.statement(), v.vote())));
        var after = OpinionMap.of(builder.build(), Settings.DEFAULT, before).letters();
        assertThat(after).containsAllEntriesOf(before).containsEntry(1000L, "B");
    }

    @Test
    void aNewGroupTakesALetterThatNobodyHad() {
        var round = Planted.groups(2, 80, 20, 0.9, 0.9);
        var map = OpinionMap.of(round.cast(), Settings.DEFAULT, Map.of(5000L, "A", 5001L, "B"));
        assertThat(map.groups()).extracting(OpinionGroup::letter).containsExactly("C", "D");
    }

    @Test
    void noGroupIsSmallerThanTheMinimum() {
        var settings = new Settings(1, 7, 50, 30, 5);
        var map = OpinionMap.of(Planted.groups(4, 110, 30, 0.8, 0.8).cast(), settings);
        assertThat(map.groups()).allMatch(group -> group.size() >= 30);
    }

    @Test
    void whoVotedTooLittleIsNotOnTheMap() {
        var builder = Votes.builder();
        Planted.groups(2, 80, 20, 1, 0.9)
                .votes()
                .forEach(v -> builder.add(v.person(), v.statement(), v.vote()));
        for (int j = 0; j < 6; j++) {
            builder.add(900, j, 1);
        }
        builder.person(901);
        var map = OpinionMap.of(builder.build(), Settings.DEFAULT);
        assertThat(map.people()).isEqualTo(82);
        assertThat(map.voters()).isEqualTo(81);
        assertThat(map.onMap()).isEqualTo(80);
        assertThat(map.place(80).group()).isEmpty();
        assertThat(map.place(80).votes()).isEqualTo(6);
        assertThat(map.place(81).x()).isZero();
    }
}
