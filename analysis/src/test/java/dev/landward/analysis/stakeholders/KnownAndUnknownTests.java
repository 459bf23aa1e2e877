package dev.landward.analysis.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What nobody assessed stays unknown in every kernel.
class KnownAndUnknownTests {

    @Test
    void salienceIsKnownOnlyWhenAllThreeAttributesAre() {
        for (Known power : Known.values()) {
            for (Known legitimacy : Known.values()) {
                for (Known urgency : Known.values()) {
                    SalienceAttributes given = new SalienceAttributes(power, legitimacy, urgency);
                    int unknown =
                            Collections.frequency(
                                    List.of(power, legitimacy, urgency), Known.UNKNOWN);
                    assertThat(given.possible()).hasSize(1 << unknown);
                    assertThat(given.salience().isPresent()).isEqualTo(unknown == 0);
                }
            }
        }
    }

    @Test
    void withPowerAloneUnknownTwoClassesArePossible() {
        assertThat(new SalienceAttributes(Known.UNKNOWN, Known.YES, Known.YES).possible())
                .containsExactly(Salience.DEPENDENT, Salience.DEFINITIVE);
    }

    @Test
    void learningMoreNeverAddsAPossibleClass() {
        for (Salience truth : Salience.values()) {
            Set<Salience> one =
                    new SalienceAttributes(Known.UNKNOWN, Known.NO, Known.YES).possible();
            Set<Salience> two = new SalienceAttributes(Known.YES, Known.NO, Known.YES).possible();
            assertThat(one).as("before %s", truth).containsAll(two);
        }
    }

    @Test
    void ratingsHoldFromTheThresholdOn() {
        assertThat(SalienceAttributes.rated(3, 2, null, 3))
                .isEqualTo(new SalienceAttributes(Known.YES, Known.NO, Known.UNKNOWN));
        assertThat(SalienceAttributes.rated(3, 4, 3, 4).salience())
                .contains(Salience.DISCRETIONARY);
    }

    @Test
    void becomingUnknownIsAChangeAndStayingIsNone() {
        SalienceAttributes dormant = new SalienceAttributes(Known.YES, Known.NO, Known.NO);
        SalienceAttributes unsure = new SalienceAttributes(Known.YES, Known.NO, Known.UNKNOWN);
        assertThat(SalienceAttributes.changes(List.of(dormant, dormant, unsure, unsure)))
                .singleElement()
                .satisfies(c -> assertThat(c.from()).contains(Salience.DORMANT))
                .satisfies(c -> assertThat(c.to()).isEmpty());
        assertThat(SalienceAttributes.changes(List.of())).isEmpty();
    }

    @Test
    void aQuadrantNeedsBothSides() {
        assertThat(Quadrant.of(Known.YES, Known.UNKNOWN)).isEmpty();
        assertThat(Quadrant.possible(Known.YES, Known.UNKNOWN))
                .containsExactly(Quadrant.MANAGE_CLOSELY, Quadrant.KEEP_SATISFIED);
        assertThat(Quadrant.possible(Known.UNKNOWN, Known.UNKNOWN)).hasSize(4);
    }

    @Test
    void anUnscoredStepHidesTheBarrierBehindIt() {
        assertThat(Barrier.point(Map.of(PersonalStep.AWARE, 5, PersonalStep.TAUGHT, 1), 3))
                .isEqualTo(new Barrier.Unknown(PersonalStep.WILLING));
        assertThat(Barrier.point(Map.of(PersonalStep.AWARE, 2), 3))
                .isEqualTo(new Barrier.At(PersonalStep.AWARE));
    }

    @Test
    void oneSmallCellTakesASecondOneWithIt() {
        BarrierDistribution all =
                new BarrierDistribution(
                        Map.of(
                                PersonalStep.AWARE,
                                9,
                                PersonalStep.WILLING,
                                7,
                                PersonalStep.TAUGHT,
                                8,
                                PersonalStep.ABLE,
                                6,
                                PersonalStep.LASTING,
                                10),
                        11,
                        2,
                        5);
        assertThat(all.n()).isEqualTo(53);
        assertThat(all.shownUnknown()).isEmpty();
        assertThat(all.shown(PersonalStep.ABLE)).isEmpty();
        assertThat(all.shown(PersonalStep.WILLING)).hasValue(7);
        assertThat(all.shownWithout()).hasValue(11);
    }

    @Test
    void peopleWithUnknownBarriersAreCountedApart() {
        List<Map<PersonalStep, Integer>> people = new ArrayList<>(Collections.nCopies(3, Map.of()));
        people.add(Map.of(PersonalStep.AWARE, 1));
        BarrierDistribution found = BarrierDistribution.of(people, 3, 1);
        assertThat(found.unknown()).isEqualTo(3);
        assertThat(found.without()).isZero();
        assertThat(found.counts())
                .containsEntry(PersonalStep.AWARE, 1)
                .containsEntry(PersonalStep.ABLE, 0);
    }

    @Test
    void aMissingRatingIsNotASmallOne() {
        assertThat(ChangeSize.of(Arrays.asList(3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, null), 35))
                .isEqualTo(new ChangeSize.Incomplete(11));
        assertThat(ChangeSize.of(List.of(1), 35)).isEqualTo(new ChangeSize.Incomplete(1));
        assertThat(ChangeSize.of(Collections.nCopies(13, 3), 35))
                .isEqualTo(new ChangeSize.OutOfRange(12));
    }

    @Test
    void noResponsesHaveNoShare() {
        assertThat(new ResponseMetrics(0, 0, 0, 0).resolvedShare()).isEmpty();
        assertThat(new ResponseMetrics(20, 9, 12, 19).resolvedShare()).isEmpty();
        assertThat(new ResponseMetrics(5, 5, 0, 6).isConsistent()).isFalse();
    }

    @Test
    void bandsLeaveNoScoreOutAndTakeNoneFromOutside() {
        Bands bands =
                new Bands(List.of(new Bands.Band("high", 6, 10), new Bands.Band("low", 1, 5)));
        assertThat(bands.level(5)).isEqualTo("low");
        assertThat(bands.mean(List.of(new BigDecimal("5.49"))).level()).isEqualTo("low");
        assertThat(bands.mean(List.of(new BigDecimal("5.5"))).level()).isEqualTo("high");
        assertThatThrownBy(() -> bands.level(11)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bands.mean(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bands.mean(List.of(BigDecimal.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Bands(List.of(new Bands.Band("a", 1, 3), new Bands.Band("b", 5, 6))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Bands(List.of(new Bands.Band("a", 1, 3), new Bands.Band("b", 3, 6))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void impactScoresAreExactBeyondIntegers() {
        assertThat(ImpactHeat.DEFAULT.score(ImpactHeat.Impact.HIGH, Integer.MAX_VALUE))
                .isEqualTo(21_474_836_470L);
        assertThatThrownBy(() -> ImpactHeat.DEFAULT.score(ImpactHeat.Impact.LOW, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ImpactHeat(5, 1, 10))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAssignmentMayHaveTwoProblems() {
        assertThat(Raci.problems(Map.of("Ann", Set.of(Raci.Duty.INFORMED))))
                .containsExactly(Raci.Problem.NO_ACCOUNTABLE, Raci.Problem.NO_RESPONSIBLE);
    }
}
