package dev.landward.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Small sums, worked out by hand.
class VoicesTests {

    private static final Offset<Double> EXACT = within(1e-12);

    /// Persons 0 to 5 in group 0, 6 to 9 in group 1. On statement 1 the first six agree and three
    /// of the others disagree, on statement 2 all agree, on statement 3 the second group is silent.
    private static Votes votes() {
        var builder = Votes.builder();
        for (int i = 0; i < 10; i++) {
            builder.add(i, 2, 1);
            if (i < 6) {
                builder.add(i, 1, 1).add(i, 3, 1);
            } else {
                builder.add(i, 1, i == 9 ? 0 : -1);
            }
        }
        return builder.build();
    }

    private static Voices voices(Votes votes, int minimum) {
        var groupOf = new int[votes.people()];
        for (int i = 0; i < groupOf.length; i++) {
            groupOf[i] = votes.person(i) < 6 ? 0 : 1;
        }
        return Voices.of(votes, groupOf, 2, minimum);
    }

    private static int column(Votes votes, long statement) {
        int column = 0;
        while (votes.statement(column) != statement) {
            column++;
        }
        return column;
    }

    @Test
    void countsByGroup() {
        var votes = votes();
        var voices = voices(votes, 1);
        assertThat(voices.counts(0, column(votes, 1))).isEqualTo(new Counts(6, 0, 0));
        assertThat(voices.counts(1, column(votes, 1))).isEqualTo(new Counts(0, 3, 1));
        assertThat(voices.counts(1, column(votes, 3))).isEqualTo(Counts.NONE);
    }

    @Test
    void whatTellsAGroupFromTheOthers() {
        var votes = votes();
        var telling = voices(votes, 1).telling(0, column(votes, 1), Side.AGREE);
        assertThat(telling.successes()).isEqualTo(6);
        assertThat(telling.trials()).isEqualTo(6);
        assertThat(telling.probability()).isCloseTo(7.0 / 8, EXACT);
        assertThat(telling.z()).isCloseTo(Math.sqrt(7), EXACT);
        assertThat(telling.ratio()).isCloseTo((7.0 / 8) / (1.0 / 6), EXACT);
        double pooled = 8.0 / 12;
        assertThat(telling.ratioZ())
                .isCloseTo(
                        (1 - 1.0 / 5) / Math.sqrt(pooled * (1 - pooled) * (1.0 / 7 + 1.0 / 5)),
                        EXACT);
    }

    @Test
    void bridgingIsTheLeastSureGroup() {
        var votes = votes();
        var voices = voices(votes, 1);
        double z = Interval.Z95;
        assertThat(voices.bridging(column(votes, 2))).isCloseTo(4 / (4 + z * z), EXACT);
        assertThat(voices.bridging(column(votes, 3))).isZero();
        assertThat(voices.product(column(votes, 2))).isCloseTo(7.0 / 8 * 5 / 6, EXACT);
    }

    @Test
    void dividingIsTheLargestSpread() {
        var votes = votes();
        assertThat(voices(votes, 1).divisive(column(votes, 1))).isCloseTo(7.0 / 8 - 1.0 / 6, EXACT);
    }

    @Test
    void whereOneDisagreesAndTheOtherPassesTheyAreApartToo() {
        var builder = Votes.builder();
        for (int i = 0; i < 10; i++) {
            builder.add(i, 1, i < 6 ? -1 : 0);
        }
        assertThat(voices(builder.build(), 1).divisive(0)).isCloseTo(7.0 / 8 - 1.0 / 6, EXACT);
    }

    /// A majority that the others have as well, or a difference without a majority, tells nothing.
    @Test
    void toTellAGroupTakesAMajorityAndADifference() {
        var majority = Representative.of(1, Side.AGREE, new Counts(95, 5, 0), new Counts(95, 5, 0));
        assertThat(majority.chance()).isCloseTo(0.5, within(1e-12));
        var difference =
                Representative.of(1, Side.AGREE, new Counts(49, 50, 0), new Counts(1, 99, 0));
        assertThat(difference.ratioZ()).isGreaterThan(7);
        assertThat(difference.chance()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void aGroupBelowTheMinimumNeitherShowsNorVetoes() {
        var votes = votes();
        var voices = voices(votes, 5);
        double z = Interval.Z95;
        assertThat(voices.bridging(column(votes, 3))).isCloseTo(6 / (6 + z * z), EXACT);
        assertThat(voices.divisive(column(votes, 1))).isZero();
        assertThat(voices.represents(1)).isEmpty();
        assertThat(voices(votes, 11).bridging(column(votes, 2))).isZero();
    }

    @Test
    void whatRepresentsAGroupIsNoMatterOfChance() {
        var map = Planted.groups(2, 200, 40, 0.9, 0.6).map();
        assertThat(map.groups()).allMatch(group -> group.represents().size() == Voices.TOP);
        assertThat(map.groups())
                .flatExtracting(OpinionGroup::represents)
                .allMatch(one -> one.z() > Agreed.SURE && one.ratioZ() > Agreed.SURE);
        var sides = map.groups().getFirst().represents().stream().map(Representative::side);
        assertThat(sides.toList()).isSorted();
    }

    /// Two groups of 40 who differ on one statement of sixty: what tells them apart by chance is
    /// not told.
    @Test
    void whatOnlyChanceTellsApartRepresentsNobody() {
        var random = new java.util.Random(8);
        var builder = Votes.builder();
        for (int i = 0; i < 80; i++) {
            builder.add(i, 0, i < 40 ? 1 : -1);
            for (int j = 1; j < 60; j++) {
                builder.add(i, j, random.nextInt(10) < 6 ? 1 : -1);
            }
        }
        var votes = builder.build();
        var groupOf = new int[votes.people()];
        java.util.Arrays.setAll(groupOf, row -> votes.person(row) < 40 ? 0 : 1);
        var voices = Voices.of(votes, groupOf, 2, 5);
        assertThat(voices.represents(0))
                .extracting(Representative::statement, Representative::side)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(0L, Side.AGREE));
        assertThat(voices.represents(1))
                .extracting(Representative::statement, Representative::side)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(0L, Side.DISAGREE));
    }

    @Test
    void consensusIsASureMajorityOfEverybody() {
        var map = OpinionMap.of(votes(), Settings.DEFAULT);
        assertThat(map.consensus())
                .extracting(Agreed::statement, Agreed::side)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, Side.AGREE),
                        org.assertj.core.groups.Tuple.tuple(3L, Side.AGREE));
        assertThat(map.consensus().getFirst().probability()).isCloseTo(11.0 / 12, EXACT);
        assertThat(map.consensus().getFirst().z()).isCloseTo(Math.sqrt(11), EXACT);
    }

    @Test
    void passesAboveThirtyPercentAreUncertain() {
        var builder = Votes.builder();
        for (int i = 0; i < 10; i++) {
            builder.add(i, 1, i < 3 ? 0 : 1).add(i, 2, i < 4 ? 0 : 1);
        }
        var map = OpinionMap.of(builder.build(), Settings.DEFAULT);
        assertThat(map.uncertain()).extracting(Statement::id).containsExactly(2L);
    }

    @Test
    void votesAreFoldedInOneAtATime() {
        var running = new RunningCounts(2, 3);
        running.fold(0, 1, OptionalInt.empty(), 1);
        running.fold(1, 1, OptionalInt.empty(), 0);
        running.fold(0, 1, OptionalInt.of(1), -1);
        assertThat(running.of(0, 1)).isEqualTo(new Counts(0, 1, 0));
        assertThat(running.all(1)).isEqualTo(new Counts(0, 1, 1));
        assertThat(running.all(0)).isEqualTo(Counts.NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> running.fold(0, 2, OptionalInt.of(1), 0));
    }

    @Test
    void chanceAboveAZScore() {
        assertThat(Proportions.above(0)).isCloseTo(0.5, EXACT);
        assertThat(Proportions.above(1.2815515655446004)).isCloseTo(0.1, within(1e-13));
        assertThat(Proportions.above(Interval.Z95)).isCloseTo(0.025, within(1e-13));
        assertThat(Proportions.above(-Interval.Z95)).isCloseTo(0.975, within(1e-13));
        assertThat(Proportions.above(6)).isCloseTo(9.865876450376946e-10, within(1e-20));
        assertThat(Proportions.difference(3, 3, 5, 5)).isZero();
    }

    @Test
    void wilsonsIntervalAtItsEnds() {
        assertThat(Interval.wilson(0, 0, Interval.Z95)).isEqualTo(new Interval(0, 1));
        assertThat(Interval.wilson(8, 10, Interval.Z95).low()).isCloseTo(0.490162472, within(1e-9));
        assertThat(Interval.wilson(5, 5, Interval.Z95).high()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.wilson(2, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.wilson(-1, 1, 1));
    }

    @Test
    void wrongInputIsRefused() {
        var builder = Votes.builder();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(1, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Counts.NONE.with(-2));
        assertThatIllegalArgumentException().isThrownBy(() -> Counts.NONE.without(1));
        assertThatIllegalArgumentException().isThrownBy(() -> Voices.of(votes(), new int[3], 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Settings(1, 0, 50, 5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Settings(1, 7, 50, 5, 0));
        assertThat(List.of(builder.build().people(), builder.build().cast())).containsOnly(0);
    }
}
