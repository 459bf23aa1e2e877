package dev.landward.consultation.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.LandwardTest;
import dev.landward.consultation.Asking;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.StatementId;
import dev.landward.consultation.StatementState;
import dev.landward.consultation.Statements;
import dev.landward.consultation.Voters;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Register;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LandwardTest
class ModerationTests {

    @Autowired Register register;
    @Autowired Rounds rounds;
    @Autowired Statements statements;
    @Autowired Queue queue;
    @Autowired Rulings rulings;
    @Autowired Waits waits;
    @Autowired Voters voters;
    @Autowired JdbcClient db;

    Workspace permits;
    RoundId round;
    StatementId signal;
    long ana;
    long ben;

    @BeforeEach
    void anOpenRound() {
        permits = register.initiative();
        round = rounds.make(permits, Asking.of("What must the new system do?"));
        signal =
                statements
                        .add(permits, round, List.of("Inspections must work without signal."))
                        .getFirst();
        rounds.open(permits, round);
        ana = voters.join(round, null);
        ben = voters.join(round, null);
    }

    List<String> votes() {
        return db.sql(
                        """
                        select participant || ' on ' || statement || ': ' || value
                        from consultation.current_vote where round = ? order by 1
                        """)
                .param(round.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    String vote(long who, StatementId on, int value) {
        return who + " on " + on.value() + ": " + value;
    }

    boolean rule(
            StatementId statement,
            StatementState state,
            @Nullable StatementId into,
            String reason) {
        return rulings.rule(
                permits,
                round,
                statement.value(),
                new Rulings.Ruling(state, into == null ? null : into.value(), reason));
    }

    @Test
    void theOldestWaitsFirstAndWhatSaysNearlyTheSameIsOffered() {
        var first =
                voters.write(
                        round, ana, "Inspections must work with no signal", StatementState.WAITING);
        var second = voters.write(round, ben, "It is cheap.", StatementState.WAITING);
        assertThat(queue.statements(permits, round))
                .extracting(Queue.Waiting::id)
                .containsExactly(first.value(), second.value());
        assertThat(queue.statements(permits, round).getFirst().alike())
                .extracting(Queue.Alike::id)
                .containsExactly(signal.value());
        rule(first, StatementState.ACCEPTED, null, "");
        assertThat(queue.statements(permits, round))
                .extracting(Queue.Waiting::id)
                .containsExactly(second.value());
    }

    @Test
    void votesFollowAStatementThatIsMergedAndComeBackWhenItIsParted() {
        var same = voters.write(round, ana, "It must work with no signal.", StatementState.WAITING);
        rule(same, StatementState.ACCEPTED, null, "");
        voters.vote(round, ana, signal, 1);
        voters.vote(round, ana, same, -1);
        voters.vote(round, ben, same, 1);
        assertThat(votes())
                .containsExactlyInAnyOrder(
                        vote(ana, signal, 1), vote(ana, same, -1), vote(ben, same, 1));
        assertThat(rule(same, StatementState.MERGED, signal, "")).isTrue();
        assertThat(votes())
                .as("who voted on both is counted as on the one that stays")
                .containsExactlyInAnyOrder(vote(ana, signal, 1), vote(ben, signal, 1));
        rulings.undo(permits, round, same.value());
        assertThat(votes())
                .containsExactlyInAnyOrder(
                        vote(ana, signal, 1), vote(ana, same, -1), vote(ben, same, 1));
        assertThat(queue.log(permits, round)).hasSize(1);
    }

    @Test
    void nothingIsMergedIntoItselfOrIntoWhatIsNotVotedOnOrInAChain() {
        var same = voters.write(round, ana, "Works without signal", StatementState.ACCEPTED);
        var other = voters.write(round, ben, "Without any signal", StatementState.ACCEPTED);
        assertThat(rule(same, StatementState.MERGED, same, "")).isFalse();
        assertThat(rule(same, StatementState.MERGED, signal, "")).isTrue();
        assertThat(rule(other, StatementState.MERGED, same, "")).isFalse();
        assertThat(rule(signal, StatementState.MERGED, other, "")).isFalse();
    }

    @Test
    void whatIsHiddenKeepsItsReasonAndComesBackAsItWas() {
        var late = voters.write(round, ana, "My boss is a fool", StatementState.WAITING);
        voters.vote(round, ben, signal, 1);
        rule(late, StatementState.HIDDEN, null, "It is about a person, not about the system.");
        assertThat(statements.get(permits, round, late).state()).isEqualTo(StatementState.HIDDEN);
        assertThat(queue.log(permits, round).getFirst().reason())
                .isEqualTo("It is about a person, not about the system.");
        rulings.undo(permits, round, late.value());
        assertThat(statements.get(permits, round, late).state()).isEqualTo(StatementState.WAITING);
    }

    @Test
    void wordsWaitUntilSomebodyLookedAndAgainWhenTheyChange() {
        voters.vote(round, ana, signal, 1);
        reason("There is no signal in the valley.");
        var waiting = queue.words(permits, round).getFirst();
        rulings.ruleWords(
                permits, round, waiting.kind(), waiting.number(), StatementState.ACCEPTED, "");
        assertThat(queue.words(permits, round)).isEmpty();
        assertThat(published()).containsExactly("There is no signal in the valley.");
        reason("Ask Tom of the counter.");
        assertThat(published()).isEmpty();
        assertThat(queue.words(permits, round)).hasSize(1);
    }

    void reason(String words) {
        db.sql(
                        """
                        insert into consultation.reason (participant, statement, words)
                        values (?, ?, ?)
                        """)
                .params(ana, signal.value(), words)
                .update();
    }

    List<String> published() {
        return db.sql("select words from consultation.said where round = ? and state = 'ACCEPTED'")
                .param(round.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void moderatorsAreToldOnceADayAndOnlyIfSomethingWaits() {
        var day = LocalDate.of(2026, 11, 3);
        waits.tell(day.minusDays(1));
        assertThat(told()).isZero();
        voters.write(round, ana, "It is cheap.", StatementState.WAITING);
        waits.tell(day);
        waits.tell(day);
        assertThat(told()).isOne();
        waits.tell(day.plusDays(1));
        assertThat(told()).isEqualTo(2);
    }

    long told() {
        return db.sql("select count(*) from notifications.notice where about like ?")
                .param("moderation/" + round.value() + "/%")
                .query(Long.class)
                .single();
    }
}
