package dev.landward.analysis.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.analysis.stakeholders.ResponseCapacity.Answer;
import dev.landward.analysis.stakeholders.ResponseCapacity.Capacity;
import dev.landward.analysis.stakeholders.ResponseCapacity.Reaction;
import dev.landward.analysis.stakeholders.ResponseCapacity.Scenario;
import dev.landward.analysis.stakeholders.ResponseCapacity.Segment;
import dev.landward.testing.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ResponseCapacityTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Segment INSPECTORS =
            new Segment("Inspectors", Reaction.RESISTING, 10, 3, new BigDecimal("1.5"), null);
    private static final Segment COUNTER =
            new Segment(
                    "Counter",
                    Reaction.PASSIVELY_ACCEPTING,
                    40,
                    1,
                    new BigDecimal("0.5"),
                    new BigDecimal("0.25"));

    @Test
    @Method("S4-14")
    void eachScenarioHasItsGap() {
        Scenario small =
                ResponseCapacity.scenario(
                        List.of(INSPECTORS, COUNTER),
                        new Capacity(2, new BigDecimal("5"), MONDAY, MONDAY.plusDays(18)));
        assertThat(small.neededHours()).isEqualByComparingTo("65");
        assertThat(small.availableHours()).isEqualByComparingTo("30");
        assertThat(small.gapHours()).isEqualByComparingTo("35");
        assertThat(small.unanswered(Reaction.RESISTING)).isEqualTo(4);
        assertThat(small.unanswered(Reaction.PASSIVELY_ACCEPTING)).isEqualTo(40);
        Scenario large =
                ResponseCapacity.scenario(
                        List.of(INSPECTORS, COUNTER),
                        new Capacity(5, new BigDecimal("5"), MONDAY, MONDAY.plusDays(18)));
        assertThat(large.gapHours()).isZero();
        assertThat(large.answers()).allMatch(a -> a.unanswered() == 0);
    }

    @Test
    void theOrderDecidesWhoIsAnswered() {
        Capacity capacity = new Capacity(2, new BigDecimal("5"), MONDAY, MONDAY.plusDays(18));
        Scenario silentFirst = ResponseCapacity.scenario(List.of(COUNTER, INSPECTORS), capacity);
        assertThat(silentFirst.answers()).extracting(Answer::answered).containsExactly(40, 2);
        assertThat(silentFirst.answers().getFirst().expectedToMove())
                .hasValueSatisfying(m -> assertThat(m).isEqualByComparingTo("10"));
        assertThat(silentFirst.answers().getLast().expectedToMove()).isEmpty();
    }

    @Test
    void finishesOnTheWorkingDayOnWhichTheLastHourIsDone() {
        Capacity capacity =
                new Capacity(1, new BigDecimal("10"), MONDAY.plusDays(3), MONDAY.plusDays(30));
        assertThat(finish(4, capacity)).contains(MONDAY.plusDays(4));
        assertThat(finish(5, capacity)).contains(MONDAY.plusDays(7));
        assertThat(finish(0, capacity)).contains(MONDAY.plusDays(3));
        assertThat(finish(38, capacity)).contains(MONDAY.plusDays(29));
        assertThat(finish(41, capacity)).isEmpty();
    }

    @Test
    void nothingWorksOnWeekendsOrBeforeTheStart() {
        assertThat(ResponseCapacity.workingDays(MONDAY.plusDays(5), MONDAY.plusDays(6))).isZero();
        assertThat(ResponseCapacity.workingDays(MONDAY, MONDAY.plusDays(6))).isEqualTo(5);
        assertThat(ResponseCapacity.workingDays(MONDAY, MONDAY.minusDays(1))).isZero();
        assertThat(new Capacity(3, BigDecimal.TEN, MONDAY, MONDAY.minusDays(9)).hours()).isZero();
    }

    @Test
    void nobodyAnswersWithoutPeopleAndNothingIsAnsweredAtOnce() {
        Segment nothing = new Segment("No contact", Reaction.RESISTING, 7, 0, BigDecimal.ONE, null);
        Segment empty = new Segment("Nobody", Reaction.RESISTING, 0, 2, BigDecimal.ONE, null);
        Scenario scenario =
                ResponseCapacity.scenario(
                        List.of(INSPECTORS, nothing, empty),
                        new Capacity(0, BigDecimal.TEN, MONDAY, MONDAY.plusDays(9)));
        assertThat(scenario.answers()).extracting(Answer::answered).containsExactly(0, 7, 0);
        assertThat(scenario.answers().get(0).finishedOn()).isEmpty();
        assertThat(scenario.answers().get(1).finishedOn()).contains(MONDAY);
        assertThat(scenario.answers().get(2).finishedOn()).contains(MONDAY);
    }

    @Test
    void moreCapacityNeverAnswersFewerAndDaysAreCountedOneByOne() {
        Random random = new Random(3);
        for (int n = 0; n < 2_000; n++) {
            List<Segment> segments = generated(random);
            LocalDate from = MONDAY.plusDays(random.nextInt(7));
            LocalDate by = from.plusDays(random.nextInt(60));
            BigDecimal hours = BigDecimal.valueOf(random.nextInt(200), 1);
            Scenario less =
                    ResponseCapacity.scenario(
                            segments, new Capacity(random.nextInt(4), hours, from, by));
            Scenario more =
                    ResponseCapacity.scenario(
                            segments, new Capacity(4, hours, from, by.plusDays(3)));
            BigDecimal spent = BigDecimal.ZERO;
            for (int i = 0; i < segments.size(); i++) {
                Answer answer = less.answers().get(i);
                assertThat(answer.answered() + answer.unanswered())
                        .isEqualTo(segments.get(i).people());
                assertThat(answer.answered()).isBetween(0, more.answers().get(i).answered());
                assertThat(answer.finishedOn().isPresent()).isEqualTo(answer.unanswered() == 0);
                answer.finishedOn()
                        .ifPresent(day ->
                                assertThat(day).isBetween(from, by.isBefore(from) ? from : by));
                spent =
                        spent.add(
                                segments.get(i)
                                        .hoursPerPerson()
                                        .multiply(BigDecimal.valueOf(answer.answered())));
            }
            assertThat(spent).isLessThanOrEqualTo(less.availableHours());
            long counted =
                    from.datesUntil(by.plusDays(1))
                            .filter(d -> d.getDayOfWeek().getValue() <= 5)
                            .count();
            assertThat(ResponseCapacity.workingDays(from, by)).isEqualTo(counted);
        }
    }

    @Test
    void impossibleNumbersAreRefused() {
        assertThatThrownBy(() -> new Segment("x", Reaction.RESISTING, -1, 1, BigDecimal.ONE, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Segment("x", Reaction.RESISTING, 1, 1, BigDecimal.ONE, BigDecimal.TWO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Capacity(-1, BigDecimal.ONE, MONDAY, MONDAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static java.util.Optional<LocalDate> finish(int people, Capacity capacity) {
        Segment segment = new Segment("x", Reaction.RESISTING, people, 1, BigDecimal.ONE, null);
        return ResponseCapacity.scenario(List.of(segment), capacity)
                .answers()
                .getFirst()
                .finishedOn();
    }

    private static List<Segment> generated(Random random) {
        List<Segment> segments = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Reaction reaction =
                    random.nextBoolean() ? Reaction.RESISTING : Reaction.PASSIVELY_ACCEPTING;
            segments.add(
                    new Segment(
                            "s" + i,
                            reaction,
                            random.nextInt(30),
                            random.nextInt(4),
                            BigDecimal.valueOf(random.nextInt(30), 1),
                            null));
        }
        return segments;
    }
}
