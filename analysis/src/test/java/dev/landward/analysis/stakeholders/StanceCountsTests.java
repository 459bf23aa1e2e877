package dev.landward.analysis.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.landward.analysis.stakeholders.StanceCounts.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StanceCountsTests {

    private static final List<Stance> STANCES = List.of(Stance.values());

    @Test
    void silenceIsInEveryDenominatorAndNeverSupport() {
        StanceCounts<String> counts = StanceCounts.of(members("IT", 3, 2, 4, 11), 5);
        StanceTally tally = counts.total().orElseThrow();
        assertThat(tally).isEqualTo(new StanceTally(3, 2, 4, 11));
        assertThat(tally.share(Stance.FOR)).hasValue(0.2);
        assertThat(tally.share(Stance.UNKNOWN)).hasValue(0.55);
        StanceTally silent = StanceCounts.of(members("IT", 0, 0, 0, 9), 5).total().orElseThrow();
        assertThat(silent.share(Stance.FOR)).hasValue(0);
    }

    @Test
    void theIntervalIsWilsons() {
        assertInterval(new StanceTally(1, 0, 8, 1), 0.490162472, 0.943317849);
        assertInterval(new StanceTally(1, 2, 0, 2), 0, 0.434482465);
        assertInterval(new StanceTally(0, 0, 5, 0), 0.565517535, 1);
        assertThat(new StanceTally(10, 0, 0, 0).intervalFor().low()).isZero();
        assertThat(new StanceTally(0, 0, 10, 0).intervalFor().high()).isOne();
        assertThat(StanceTally.NOBODY.intervalFor()).isEqualTo(new StanceTally.Interval(0, 1));
        assertThat(StanceTally.NOBODY.share(Stance.FOR)).isEmpty();
    }

    @Test
    void oneSmallGroupTakesTheNextSmallestWithIt() {
        List<Member<String>> people = members("IT", 1, 0, 1, 0);
        people.addAll(members("HR", 2, 2, 2, 2));
        people.addAll(members("Finance", 5, 5, 5, 5));
        StanceCounts<String> counts = StanceCounts.of(people, 5);
        assertThat(counts.groups().get("IT")).isEmpty();
        assertThat(counts.groups().get("HR")).isEmpty();
        assertThat(counts.groups().get("Finance")).contains(new StanceTally(5, 5, 5, 5));
        assertThat(counts.total()).contains(new StanceTally(8, 7, 8, 7));
    }

    @Test
    void aSmallGroupAloneTakesTheTotalWithIt() {
        StanceCounts<String> counts = StanceCounts.of(members("IT", 1, 1, 1, 1), 5);
        assertThat(counts.total()).isEmpty();
        assertThat(counts.groups()).isEqualTo(Map.of("IT", Optional.empty()));
    }

    @Test
    void nobodyIsNothingToWithhold() {
        assertThat(StanceCounts.of(List.<Member<String>>of(), 5).total())
                .contains(StanceTally.NOBODY);
        assertThatThrownBy(() -> StanceCounts.of(List.<Member<String>>of(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void subtractionNeverTellsASmallGroup() {
        Random random = new Random(7);
        for (int n = 0; n < 5_000; n++) {
            int minimum = 1 + random.nextInt(6);
            List<Member<String>> people = generated(random);
            StanceCounts<String> counts = StanceCounts.of(people, minimum);
            int shown = 0;
            int withheld = 0;
            for (Optional<StanceTally> group : counts.groups().values()) {
                shown += group.map(StanceTally::n).orElse(0);
                withheld += group.isEmpty() ? 1 : 0;
                assertThat(group.map(StanceTally::n).orElse(minimum))
                        .isGreaterThanOrEqualTo(minimum);
            }
            int total = counts.total().map(StanceTally::n).orElse(shown);
            if (total > shown) {
                assertThat(total - shown).isGreaterThanOrEqualTo(minimum);
                assertThat(withheld).isGreaterThanOrEqualTo(2);
            }
            counts.total().ifPresent(t -> assertThat(t.n()).isEqualTo(people.size()));
        }
    }

    @Test
    void theOrderOfPeopleMakesNoDifferenceAndNobodyIsWithheldWithoutNeed() {
        Random random = new Random(8);
        for (int n = 0; n < 500; n++) {
            List<Member<String>> people = generated(random);
            StanceCounts<String> counts = StanceCounts.of(people, 5);
            List<Member<String>> shuffled = new ArrayList<>(people);
            Collections.shuffle(shuffled, random);
            assertThat(StanceCounts.of(shuffled, 5)).isEqualTo(counts);
            assertThat(StanceCounts.of(people, 1).groups().values()).allMatch(Optional::isPresent);
        }
    }

    private static void assertInterval(StanceTally tally, double low, double high) {
        assertThat(tally.intervalFor().low()).isCloseTo(low, within(2e-9));
        assertThat(tally.intervalFor().high()).isCloseTo(high, within(2e-9));
    }

    private static List<Member<String>> generated(Random random) {
        List<Member<String>> people = new ArrayList<>();
        for (int group = random.nextInt(7); group > 0; group--) {
            int size = 1 + random.nextInt(random.nextBoolean() ? 5 : 20);
            for (int i = 0; i < size; i++) {
                people.add(new Member<>("g" + group, STANCES.get(random.nextInt(4))));
            }
        }
        return people;
    }

    private static List<Member<String>> members(
            String group, int against, int neutral, int inFavour, int unknown) {
        List<Member<String>> members = new ArrayList<>();
        members.addAll(Collections.nCopies(against, new Member<>(group, Stance.AGAINST)));
        members.addAll(Collections.nCopies(neutral, new Member<>(group, Stance.NEUTRAL)));
        members.addAll(Collections.nCopies(inFavour, new Member<>(group, Stance.FOR)));
        members.addAll(Collections.nCopies(unknown, new Member<>(group, Stance.UNKNOWN)));
        return members;
    }
}
