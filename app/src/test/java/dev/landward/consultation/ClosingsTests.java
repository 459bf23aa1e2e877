package dev.landward.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.LandwardTest;
import dev.landward.accounts.Audit;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Register;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LandwardTest
class ClosingsTests {

    @Autowired Register register;
    @Autowired Rounds rounds;
    @Autowired Statements statements;
    @Autowired Closings closings;
    @Autowired Audit audit;
    @Autowired JdbcClient db;

    Workspace permits;
    RoundId round;

    @BeforeEach
    void anOpenRound() {
        permits = register.initiative();
        round = rounds.make(permits, Asking.of("What must the new system do?"));
        statements.add(permits, round, List.of("It works without signal."));
        rounds.open(permits, round);
        closings.tell();
    }

    List<Audit.Entry> told() {
        return audit.latest(permits, 0, 100).stream()
                .filter(entry -> entry.what().equals("RoundClosed"))
                .filter(entry -> entry.subject().equals("round/" + round.value()))
                .toList();
    }

    void timePasses() {
        db.sql("update consultation.round set closes_at = now() - interval '1 second' where id = ?")
                .param(round.value())
                .update();
    }

    @Test
    void thatTimeClosedARoundIsToldOnceByTheProgram() {
        assertThat(told()).as("it is still open").isEmpty();
        timePasses();
        assertThat(rounds.get(permits, round).state()).isEqualTo(RoundState.CLOSED);
        closings.tell();
        closings.tell();
        assertThat(told())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.by()).isNull();
                    assertThat(entry.details()).containsEntry("question", asked());
                });
    }

    private String asked() {
        return rounds.get(permits, round).plan().question();
    }

    @Test
    void whatSomebodyClosedOrNobodyOpenedIsNotToldAgain() {
        rounds.close(permits, round);
        timePasses();
        var draft = rounds.make(permits, Asking.of("And what else?"));
        db.sql("update consultation.round set closes_at = now() - interval '1 day' where id = ?")
                .param(draft.value())
                .update();
        closings.tell();
        assertThat(told()).as("by whoever closed it").hasSize(1);
        assertThat(audit.latest(permits, 0, 100))
                .noneMatch(entry ->
                        entry.subject().equals("round/" + draft.value())
                                && entry.what().equals("RoundClosed"));
    }
}
