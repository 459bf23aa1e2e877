package dev.landward.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Membership;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.consultation.moderation.StatementRuled;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Register;
import dev.landward.web.Role;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Statements as the search finds them.
@LandwardTest
class StatementThingsTests {

    private static final String SIGNAL = "Inspections must work without signal.";

    @Autowired Town town;
    @Autowired Register register;
    @Autowired Rounds rounds;
    @Autowired Statements statements;
    @Autowired Voters voters;
    @Autowired Http http;
    @Autowired dev.landward.accounts.Audit audit;
    @Autowired org.springframework.transaction.support.TransactionOperations transaction;
    @Autowired JdbcClient db;

    Viewer lead;
    Membership city;
    Workspace permits;
    RoundId round;

    @BeforeEach
    void aDraft() {
        lead = town.person("Ines");
        city = town.organisation("Harrow Falls", lead);
        permits = register.initiative(city, lead);
        round = rounds.make(permits, Asking.of("What must the new system do?"));
        statements.add(permits, round, List.of(SIGNAL));
    }

    String found(Viewer viewer, String typed) {
        try {
            return http.get("/search", viewer)
                    .param("q", typed)
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    void ruled(StatementId statement, StatementState state) {
        db.sql("update consultation.statement set state = ? where id = ?")
                .params(state.name(), statement.value())
                .update();
        transaction.executeWithoutResult(_ ->
                audit.record(
                        permits,
                        new StatementRuled(round.value(), statement.value(), state.name())));
    }

    @Test
    void aStatementIsFoundOnceItsRoundIsOpenedByWhoeverMaySeeIt() {
        assertThat(found(lead, "inspections signal")).doesNotContain(SIGNAL);
        rounds.open(permits, round);
        assertThat(found(lead, "inspections signal"))
                .contains(SIGNAL, "/listen/rounds/" + round.value());
        assertThat(found(town.member(city, "Olu", Role.MEMBER), "signal")).contains(SIGNAL);
        assertThat(found(town.person("Stranger"), "signal")).doesNotContain(SIGNAL);
        rounds.withdraw(permits, round);
        assertThat(found(lead, "inspections signal")).doesNotContain(SIGNAL);
    }

    @Test
    void whatWaitsOrIsHiddenIsNotFound() {
        rounds.open(permits, round);
        var own =
                voters.write(
                        round,
                        voters.join(round, null),
                        "The counter smells of fish.",
                        StatementState.WAITING);
        ruled(own, StatementState.WAITING);
        assertThat(found(lead, "counter fish")).doesNotContain("smells");
        ruled(own, StatementState.ACCEPTED);
        assertThat(found(lead, "counter fish")).contains("smells");
        ruled(own, StatementState.HIDDEN);
        assertThat(found(lead, "counter fish")).doesNotContain("smells");
    }
}
