package dev.landward.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupsTests {

    private static final double[][] VALUES = {{1, 0, 0.2}, {0, 1, 0.2}, {0.6, 0.6, 0.2}};
    private static final boolean[] ALL = {true, true, true};

    private static Groups.Person person(String group, double... weights) {
        return new Groups.Person(group, weights, VALUES);
    }

    private final Groups groups =
            Groups.of(
                    List.of(
                            person("Finance", 0.8, 0.1, 0.1),
                            person("Finance", 0.7, 0.2, 0.1),
                            person("Staff", 0.1, 0.8, 0.1)),
                    ALL);

    @Test
    void eachGroupHasItsOwnWinnerAndKnowsWhatItGivesUp() {
        assertThat(groups.groups())
                .extracting(Groups.Group::name)
                .containsExactly("Finance", "Staff");
        assertThat(groups.groups()).extracting(Groups.Group::winner).containsExactly(0, 1);
        assertThat(groups.groups().getFirst().regret()[2]).isCloseTo(0.77 - 0.56, within(1e-12));
        assertThat(groups.largestRegret())
                .containsExactly(new double[] {0.7, 0.6, 0.26}, within(1e-12));
        assertThat(groups.leastRegret()).isEqualTo(2);
        assertThat(groups.choices()).containsExactly(2, 1, 0);
        assertThat(groups.change("Staff", 2, 1))
                .containsExactly(new double[] {0.06, -0.32, 0}, within(1e-12));
    }

    @Test
    void meanSpreadAndGeometricMeanAreThoseOfTheWeights() {
        assertThat(groups.priorities())
                .containsExactly(new double[] {1.6 / 3, 1.1 / 3, 0.1}, within(1e-12));
        assertThat(groups.disagreement()[2]).isCloseTo(0, within(1e-12));
        assertThat(groups.disagreement()[0]).isCloseTo(0.378593889720018, within(1e-12));
        assertThat(IntStream.range(0, 3).mapToDouble(j -> groups.asOne()[j]).sum())
                .isCloseTo(1, within(1e-12));
        assertThat(groups.asOne()[1] / groups.asOne()[2])
                .isCloseTo(Math.cbrt(0.1 * 0.2 * 0.8) / 0.1, within(1e-12));
    }

    @Test
    void whoDecidesIsFoundByLeavingThemOut() {
        assertThat(groups.winner()).isEqualTo(2);
        assertThat(groups.decisiveGroups()).containsEntry("Finance", 1).containsEntry("Staff", 0);
        assertThat(groups.decisivePeople()).containsEntry(2, 0);
    }

    @Test
    void prometheeKnowsOptionsThatCannotBeCompared() {
        var usual = Collections.nCopies(2, new Preference.Usual());
        var same = Promethee.of(new double[][] {{1, 0}, {0, 1}}, new double[] {0.5, 0.5}, usual);
        assertThat(same.relation(0, 1)).isEqualTo(Promethee.Relation.INDIFFERENT);
        var linear =
                List.of(
                        new Preference.Linear(0.1, 0.5),
                        new Preference.Level(0.1, 0.5),
                        new Preference.Gauss(0.3),
                        new Preference.Quasi(0.2));
        assertThat(linear.get(0).of(0.3)).isCloseTo(0.5, within(1e-12));
        assertThat(linear.get(1).of(0.5)).isEqualTo(0.5);
        assertThat(linear.get(2).of(0.3)).isCloseTo(1 - Math.exp(-0.5), within(1e-12));
        assertThat(linear.get(3).of(0.2)).isZero();
        assertThat(linear).allMatch(p -> p.of(0) == 0 && p.of(-1) == 0);
        assertThatThrownBy(() -> new Preference.Linear(0.5, 0.1)).hasMessageContaining("q ≤ p");
    }

    @Test
    void wholePointsFlipAsFewAsPossible() {
        int[][] scores = {{6, 3}, {3, 6}};
        var found = UnitFlip.of(scores, new int[] {3, 1}, 1).orElseThrow();
        assertThat(found.count()).isEqualTo(3);
        assertThat(found.totals()[1]).isGreaterThan(found.totals()[0]);
        assertThat(UnitFlip.of(new int[][] {{2, 2}, {1, 1}}, new int[] {1, 1}, 1)).isEmpty();
    }
}
