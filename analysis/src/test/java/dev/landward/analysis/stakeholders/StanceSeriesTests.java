package dev.landward.analysis.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.analysis.stakeholders.StanceSeries.Entry;
import dev.landward.analysis.stakeholders.StanceSeries.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StanceSeriesTests {

    private static final List<Stance> STANCES = List.of(Stance.values());

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void peopleWithoutARecordAreUnknownAtEveryDate() {
        List<Entry<String>> log =
                List.of(
                        new Entry<>("Ann", MARCH, 1, Stance.AGAINST),
                        new Entry<>("Ann", MARCH.plusDays(9), 2, Stance.FOR));
        List<Point> points =
                StanceSeries.at(
                        log,
                        Set.of("Ann", "Bob", "Cyd"),
                        List.of(MARCH.minusDays(1), MARCH, MARCH.plusDays(8), MARCH.plusDays(9)));
        assertThat(points)
                .extracting(Point::tally)
                .containsExactly(
                        new StanceTally(0, 0, 0, 3),
                        new StanceTally(1, 0, 0, 2),
                        new StanceTally(1, 0, 0, 2),
                        new StanceTally(0, 0, 1, 2));
    }

    @Test
    void theLaterOfTwoOnOneDayCountsAndUnknownWithdraws() {
        List<Entry<String>> log =
                List.of(
                        new Entry<>("Ann", MARCH, 2, Stance.UNKNOWN),
                        new Entry<>("Ann", MARCH, 1, Stance.FOR));
        assertThat(StanceSeries.at(log, MARCH)).isEqualTo(Stance.UNKNOWN);
    }

    @Test
    void aBackdatedRecordDoesNotReplaceALaterOne() {
        List<Entry<String>> log =
                List.of(
                        new Entry<>("Ann", MARCH, 1, Stance.FOR),
                        new Entry<>("Ann", MARCH.minusDays(5), 2, Stance.AGAINST));
        assertThat(StanceSeries.at(log, MARCH)).isEqualTo(Stance.FOR);
        assertThat(StanceSeries.at(log, MARCH.minusDays(1))).isEqualTo(Stance.AGAINST);
    }

    @Test
    void twoStancesAtOnceAreRefusedAndARepeatedEntryIsNot() {
        Entry<String> one = new Entry<>("Ann", MARCH, 1, Stance.FOR);
        assertThat(StanceSeries.at(List.of(one, one), MARCH)).isEqualTo(Stance.FOR);
        List<Entry<String>> torn = List.of(one, new Entry<>("Ann", MARCH, 1, Stance.AGAINST));
        assertThatThrownBy(() -> StanceSeries.at(torn, MARCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSeriesIsTheSameWhateverTheOrderOfTheLog() {
        Random random = new Random(11);
        for (int n = 0; n < 300; n++) {
            List<Entry<Integer>> log = generated(random);
            Set<Integer> people = Set.of(1, 2, 3, 4, 5, 6);
            List<LocalDate> dates =
                    List.of(MARCH, MARCH.plusDays(3), MARCH.plusDays(7), MARCH.plusDays(30));
            List<Point> points = StanceSeries.at(log, people, dates);
            Collections.shuffle(log, random);
            assertThat(StanceSeries.at(log, people, dates)).isEqualTo(points);
            assertThat(points).allMatch(p -> p.tally().n() == people.size());
            assertThat(points.get(2).tally()).isEqualTo(byReplay(log, people, dates.get(2)));
        }
    }

    /// The slow way: every record up to the date overwrites in order.
    private static StanceTally byReplay(
            List<Entry<Integer>> log, Set<Integer> people, LocalDate date) {
        Map<Integer, Stance> now = new HashMap<>();
        log.stream()
                .filter(e -> !e.date().isAfter(date))
                .sorted(
                        java.util.Comparator.comparing((Entry<Integer> e) -> e.date())
                                .thenComparingLong(Entry::sequence))
                .forEach(e -> now.put(e.person(), e.stance()));
        StanceTally tally = StanceTally.NOBODY;
        for (Integer person : people) {
            tally = tally.plus(now.getOrDefault(person, Stance.UNKNOWN));
        }
        return tally;
    }

    private static List<Entry<Integer>> generated(Random random) {
        List<Entry<Integer>> log = new ArrayList<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            log.add(
                    new Entry<>(
                            1 + random.nextInt(8),
                            MARCH.plusDays(random.nextInt(12)),
                            i,
                            STANCES.get(random.nextInt(4))));
        }
        return log;
    }
}
