package dev.landward.stakeholders.assessments;

import static dev.landward.stakeholders.Register.day;
import static dev.landward.stakeholders.Register.judged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.LandwardTest;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.standings.Marks;
import dev.landward.stakeholders.standings.Movements;
import dev.landward.stakeholders.standings.Standings;
import dev.landward.web.NotFound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@LandwardTest
class AssessmentsTests {

    private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());

    @Autowired Register register;
    @Autowired Assessments assessments;
    @Autowired Standings standings;
    @Autowired Stakeholders stakeholders;
    @Autowired Movements movements;
    @Autowired JdbcClient db;

    Workspace permits;
    StakeholderId ana;

    @BeforeEach
    void anInitiative() {
        permits = register.initiative();
        ana = register.person(permits, "Ana");
    }

    @Test
    void whereSomebodyStandsIsTheLatestByDayThenByNumber() {
        record(ana, Dimension.STANCE, -1, day(3, 1));
        record(ana, Dimension.STANCE, 2, day(2, 1));
        assertThat(stance()).isEqualTo(-1);
        record(ana, Dimension.STANCE, 0, day(3, 1));
        assertThat(stance()).isZero();
        assertThat(marks().since(Dimension.STANCE)).isEqualTo(day(3, 1));
    }

    @Test
    void silenceIsUnknownAndStaysUnknown() {
        record(ana, Dimension.ACTIVITY, 1, day(3, 1));
        assertThat(marks().value(Dimension.STANCE)).isNull();
        assertThat(marks().known(Dimension.STANCE)).isFalse();
        assertThat(marks().since(Dimension.STANCE)).isNull();
        assertThat(marks().value(Dimension.STANCE, 99)).isEqualTo(99);
    }

    @Test
    void whatWasKnownMayBeUnknownAgain() {
        record(ana, Dimension.STANCE, 2, day(2, 1));
        record(ana, Dimension.STANCE, null, day(3, 1));
        assertThat(stance()).isNull();
        assertThat(marks().since(Dimension.STANCE)).isEqualTo(day(3, 1));
    }

    @Test
    void aCorrectionReplacesAnEntryAndBothStayInTheLog() {
        record(ana, Dimension.POWER, 2, day(1, 1));
        var wrong = record(ana, Dimension.POWER, 5, day(3, 1));
        var right = assessments.correct(permits, wrong, judged(Dimension.POWER, 4, day(2, 1)));
        assertThat(marks().value(Dimension.POWER)).isEqualTo(4);
        assertThat(assessments.of(permits, ana))
                .extracting(Assessment::id, Assessment::valid, Assessment::corrects)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(wrong, false, null),
                        org.assertj.core.groups.Tuple.tuple(right, true, wrong));
        assertThatThrownBy(() ->
                        assessments.correct(permits, wrong, judged(Dimension.POWER, 1, day(3, 1))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anEntryThatIsTakenBackLeavesWhatStoodBefore() {
        record(ana, Dimension.POWER, 2, day(1, 1));
        var wrong = record(ana, Dimension.POWER, 5, day(3, 1));
        assessments.takeBack(permits, wrong);
        assertThat(marks().value(Dimension.POWER)).isEqualTo(2);
        assertThat(marks().since(Dimension.POWER)).isEqualTo(day(1, 1));
        assertThat(assessments.of(permits, ana)).hasSize(3);
    }

    @Test
    void theLogOnlyGrows() {
        record(ana, Dimension.POWER, 2, day(1, 1));
        assertThatThrownBy(() ->
                        db.sql("update stakeholders.assessment set value = 5 where stakeholder = ?")
                                .param(ana.value())
                                .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        db.sql("delete from stakeholders.assessment where stakeholder = ?")
                                .param(ana.value())
                                .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aValueOffTheScaleIsRefused() {
        assertThatThrownBy(() -> judged(Dimension.STANCE, 3, day(1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> judged(Dimension.POWER, 0, day(1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameLogGivesTheSameStandingsInWhateverOrderItWasWritten() {
        var random = new Random(7);
        var people =
                IntStream.range(0, 6).mapToObj(i -> register.person(permits, "P" + i)).toList();
        var twins = register.initiative();
        var others = IntStream.range(0, 6).mapToObj(i -> register.person(twins, "P" + i)).toList();
        var log = new ArrayList<Assessments.Of>();
        for (int i = 0; i < 300; i++) {
            var dimension = DIMENSIONS.get(random.nextInt(DIMENSIONS.size()));
            var value =
                    random.nextInt(6) == 0
                            ? null
                            : dimension.min()
                                    + random.nextInt(dimension.max() - dimension.min() + 1);
            // one entry a day, so that only the day decides
            var asOf = LocalDate.of(2025, 1, 1).plusDays(i);
            log.add(
                    new Assessments.Of(
                            people.get(random.nextInt(6)), judged(dimension, value, asOf)));
        }
        log.forEach(entry -> assessments.record(permits, entry.stakeholder(), entry.judgement()));
        Collections.shuffle(log, random);
        assessments.recordAll(
                twins,
                log.stream()
                        .map(entry ->
                                new Assessments.Of(
                                        others.get(people.indexOf(entry.stakeholder())),
                                        entry.judgement()))
                        .toList(),
                AssessmentSource.IMPORT,
                null);
        assertThat(rows(permits)).hasSize(6).isEqualTo(rows(twins));
    }

    @Test
    void standingsComputedAgainFromTheLogAreTheSameRows() {
        var random = new Random(11);
        for (int i = 0; i < 120; i++) {
            var dimension = DIMENSIONS.get(random.nextInt(3));
            var entry =
                    record(ana, dimension, 1 + random.nextInt(5), day(1, 1 + random.nextInt(20)));
            if (random.nextInt(4) == 0) {
                assessments.correct(
                        permits, entry, judged(dimension, 3, day(1, 1 + random.nextInt(20))));
            } else if (random.nextInt(4) == 0) {
                assessments.takeBack(permits, entry);
            }
        }
        var before = rows(permits);
        db.sql("update stakeholders.standing set power = 1, stance = 2 where stakeholder = ?")
                .param(ana.value())
                .update();
        assertThat(rows(permits)).isNotEqualTo(before);
        assessments.computeAgain(permits);
        assertThat(rows(permits)).isNotEmpty().isEqualTo(before);
    }

    @Test
    void judgementsAtTheSameMomentAreAllSeen() throws Exception {
        try (var colleagues = Executors.newFixedThreadPool(8)) {
            var done =
                    IntStream.range(0, 40)
                            .mapToObj(i ->
                                    colleagues.submit(() ->
                                            record(
                                                    ana,
                                                    DIMENSIONS.get(i % 10),
                                                    1,
                                                    day(1, 1 + i % 28))))
                            .toList();
            for (var one : done) {
                one.get();
            }
        }
        var before = rows(permits);
        assessments.computeAgain(permits);
        assertThat(rows(permits)).isEqualTo(before);
    }

    @Test
    void aSeriesCountsUnknownsInEveryDay() {
        register.person(permits, "Ben");
        record(ana, Dimension.STANCE, -2, day(2, 1));
        record(ana, Dimension.STANCE, 1, day(3, 1));
        var series =
                movements.series(
                        permits, Dimension.STANCE, List.of(day(3, 5), day(1, 1), day(2, 5)));
        assertThat(series)
                .extracting(
                        Movements.Point::day,
                        Movements.Point::counts,
                        Movements.Point::unknown,
                        Movements.Point::total)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                day(1, 1), List.of(0, 0, 0, 0, 0), 2, 2),
                        org.assertj.core.groups.Tuple.tuple(
                                day(2, 5), List.of(1, 0, 0, 0, 0), 1, 2),
                        org.assertj.core.groups.Tuple.tuple(
                                day(3, 5), List.of(0, 0, 0, 1, 0), 1, 2));
    }

    @Test
    void aMovementCountsOnlyWithEvidence() {
        var ben = register.person(permits, "Ben");
        for (var who : List.of(ana, ben)) {
            record(who, Dimension.PARTNERSHIP, 1, day(1, 1));
        }
        record(ana, Dimension.PARTNERSHIP, 3, day(2, 1));
        assessments.record(
                permits,
                ben,
                Judgement.ofColleague(Dimension.PARTNERSHIP, 3, day(2, 1), " ", Confidence.LOW));
        assertThat(movements.moves(permits, Dimension.PARTNERSHIP, day(1, 5), day(3, 1)))
                .extracting(
                        Movements.Move::stakeholder, Movements.Move::steps, Movements.Move::counts)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ana, 2, true),
                        org.assertj.core.groups.Tuple.tuple(ben, 2, false));
    }

    @Test
    void nobodyOfAnotherInitiativeIsAssessed() {
        var elsewhere = register.initiative();
        var entry = record(ana, Dimension.POWER, 3, day(1, 1));
        assertThatThrownBy(() ->
                        assessments.record(elsewhere, ana, judged(Dimension.POWER, 1, day(1, 1))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assessments.takeBack(elsewhere, entry))
                .isInstanceOf(NotFound.class);
        assertThat(assessments.of(elsewhere, ana)).isEmpty();
    }

    private AssessmentId record(
            StakeholderId who, Dimension dimension, @Nullable Integer value, LocalDate asOf) {
        var judgement = Judgement.ofColleague(dimension, value, asOf, "said so", Confidence.MEDIUM);
        return assessments.record(permits, who, judgement);
    }

    private Marks marks() {
        return standings.find(permits, ana).orElseThrow().marks();
    }

    private @Nullable Integer stance() {
        return marks().value(Dimension.STANCE);
    }

    private List<String> rows(Workspace workspace) {
        return db.sql(
                        """
                        select s.name || ' ' || (to_jsonb(st) - 'stakeholder')::text
                        from stakeholders.standing st
                        join stakeholders.stakeholder s on s.id = st.stakeholder
                        where s.initiative = ? order by s.name
                        """)
                .param(workspace.id().value())
                .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }
}
