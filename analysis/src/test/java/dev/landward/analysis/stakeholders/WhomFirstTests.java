package dev.landward.analysis.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.analysis.stakeholders.WhomFirst.Because;
import dev.landward.analysis.stakeholders.WhomFirst.Person;
import dev.landward.analysis.stakeholders.WhomFirst.Reason;
import dev.landward.analysis.stakeholders.WhomFirst.Rules;
import dev.landward.analysis.stakeholders.WhomFirst.Suggestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhomFirstTests {

    private static final List<Stance> STANCES = List.of(Stance.values());

    private static final Person DECIDER =
            new Person("decider", 2, Stance.UNKNOWN, null, true, false, false);
    private static final Person POWERFUL =
            new Person("powerful", 5, Stance.UNKNOWN, 10, false, true, false);
    private static final Person BLOCKER =
            new Person("blocker", 1, Stance.FOR, 10, false, true, true);
    private static final Person AGAINST =
            new Person("against", 4, Stance.AGAINST, 10, false, true, false);
    private static final Person STALE = new Person("stale", 3, Stance.FOR, 91, false, true, false);
    private static final Person NO_POWER =
            new Person("no-power", null, Stance.FOR, 10, false, true, false);
    private static final Person FINE = new Person("fine", 5, Stance.FOR, 90, true, true, false);

    @Test
    void followsTheOrderOfReasonsWhateverTheOrderOfPeople() {
        List<Person> people =
                new ArrayList<>(
                        List.of(FINE, NO_POWER, STALE, AGAINST, BLOCKER, POWERFUL, DECIDER));
        Random random = new Random(5);
        for (int n = 0; n < 50; n++) {
            Collections.shuffle(people, random);
            assertThat(ids(people))
                    .containsExactly(
                            "decider", "powerful", "blocker", "against", "stale", "no-power");
        }
    }

    @Test
    void givesEveryReasonWithItsNumbers() {
        Person all = new Person("all", 5, Stance.UNKNOWN, 120, true, false, true);
        assertThat(WhomFirst.order(List.of(all), Rules.DEFAULT).getFirst().because())
                .containsExactly(
                        new Because(Reason.POWERFUL_WITHOUT_STANCE, 5, 4),
                        new Because(Reason.BLOCKS_PHASE, null, null),
                        new Because(Reason.DECIDER_WITHOUT_STANCE, null, null),
                        new Because(Reason.ASSESSMENT_STALE, 120, 90),
                        new Because(Reason.POWERFUL_WITHOUT_INTEREST, 5, 4));
    }

    @Test
    void twoReasonsComeBeforeTheSameOneAlone() {
        assertThat(ids(List.of(against("a", 4, 10), against("b", 4, 100))))
                .containsExactly("b", "a");
    }

    @Test
    void tiesGoByPowerThenByAgeThenById() {
        assertThat(ids(List.of(against("a", 4, 10), against("b", 5, 10))))
                .containsExactly("b", "a");
        assertThat(ids(List.of(against("a", 5, 10), against("b", 5, 20))))
                .containsExactly("b", "a");
        assertThat(ids(List.of(against("a", 5, 20), against("b", 5, null))))
                .containsExactly("b", "a");
        assertThat(ids(List.of(against("b", 5, 20), against("a", 5, 20))))
                .containsExactly("a", "b");
    }

    @Test
    void unknownPowerIsNeitherHighNorLow() {
        List<Suggestion> order = WhomFirst.order(List.of(NO_POWER), Rules.DEFAULT);
        assertThat(order.getFirst().because())
                .containsExactly(new Because(Reason.POWER_UNKNOWN, null, null));
    }

    @Test
    void silenceIsNeverSupport() {
        Person silent = new Person("silent", 4, Stance.UNKNOWN, 1, false, true, false);
        Person supporter = new Person("supporter", 4, Stance.FOR, 1, false, true, false);
        assertThat(ids(List.of(silent, supporter))).containsExactly("silent");
    }

    @Test
    void theLinesAreTheCallersToDraw() {
        assertThat(WhomFirst.order(List.of(POWERFUL), new Rules(6, 90))).isEmpty();
        assertThat(WhomFirst.order(List.of(FINE), new Rules(4, 30))).hasSize(1);
        assertThatThrownBy(() -> new Person("x", 6, Stance.FOR, 1, false, true, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Person("x", 5, Stance.FOR, -1, false, true, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theOrderIsTotalOverGeneratedPeople() {
        Random random = new Random(6);
        for (int n = 0; n < 300; n++) {
            List<Person> people = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                people.add(
                        new Person(
                                "p" + i,
                                maybe(random, 1 + random.nextInt(5)),
                                STANCES.get(random.nextInt(4)),
                                maybe(random, random.nextInt(200)),
                                random.nextInt(5) == 0,
                                random.nextBoolean(),
                                random.nextInt(5) == 0));
            }
            List<String> order = ids(people);
            Collections.shuffle(people, random);
            assertThat(ids(people)).isEqualTo(order);
        }
    }

    private static @Nullable Integer maybe(Random random, int value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    private static Person against(String id, int power, @Nullable Integer days) {
        return new Person(id, power, Stance.AGAINST, days, false, true, false);
    }

    private static List<String> ids(List<Person> people) {
        return WhomFirst.order(people, Rules.DEFAULT).stream().map(s -> s.person().id()).toList();
    }
}
