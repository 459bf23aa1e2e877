package dev.landward.consultation.answers;

import static dev.landward.consultation.answers.OpenRounds.rest;
import static dev.landward.consultation.answers.OpenRounds.vote;
import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.LandwardTest;
import dev.landward.consultation.Adding;
import dev.landward.consultation.Asking;
import dev.landward.consultation.Naming;
import dev.landward.consultation.Plan;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.Showing;
import dev.landward.consultation.StatementId;
import dev.landward.consultation.answers.OpenRounds.OpenRound;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What people add of their own, and whom they name.
@LandwardTest
class OwnStatementsTests {

    @Autowired MockMvcTester mvc;
    @Autowired Register register;
    @Autowired Rounds rounds;
    @Autowired JdbcClient db;
    @Autowired OpenRounds openRounds;

    OpenRound here;
    Workspace permits;
    RoundId round;

    @BeforeEach
    void aRoundIsOpen() {
        here = openRounds.make();
        permits = here.permits();
        round = here.round();
    }

    @Test
    void whatSaysNearlyTheSameIsOfferedBeforeAStatementIsAdded() {
        var made = here.personal("Ana Torres");
        var phone = new Phone(mvc);
        phone.start(made);
        var typed = "Inspections have to work without a signal!";
        assertThat(phone.post(rest(made, "/statement"), "text", typed))
                .hasStatusOk()
                .bodyText()
                .contains("Somebody has said nearly that", "Inspections must work without signal.")
                .contains(typed);
        assertThat(here.count("statement")).isEqualTo(3);
        assertThat(phone.post(rest(made, "/statement"), "text", typed, "sure", "yes"))
                .hasStatus3xxRedirection();
        assertThat(phone.post(rest(made, "/statement"), "text", "Free parking at city hall."))
                .as("what is new is added at once")
                .hasStatus3xxRedirection();
        assertThat(
                        db.sql(
                                        "select state from consultation.statement where round = ? and author is not null")
                                .param(round.value())
                                .query((row, _) -> row.getString(1))
                                .list())
                .as("others see it when a moderator accepted it")
                .containsExactly("WAITING", "WAITING");
        assertThat(phone.get(rest(made, "/mine"))).bodyText().contains("Waits for a moderator");
        var other = here.personal("Ben Okafor");
        var his = new Phone(mvc);
        his.start(other);
        assertThat(his.get(rest(other, ""))).bodyText().doesNotContain("Free parking");
        var waiting =
                db.sql("select max(id) from consultation.statement where round = ?")
                        .param(round.value())
                        .query(Long.class)
                        .single();
        assertThat(his.votes(his.key(other), vote(1, new StatementId(waiting), 1))).hasStatus(422);
        assertThat(here.values(new StatementId(waiting)))
                .as("its author agrees")
                .containsExactly(1);
    }

    @Test
    void whereNobodyMayAddStatementsNobodyDoes() {
        var plan = Asking.of("Without yours?");
        var closed =
                new Plan(
                        plan.template(),
                        plan.question(),
                        plan.purpose(),
                        plan.promise(),
                        plan.participation(),
                        "en",
                        5,
                        Adding.NOBODY,
                        Naming.CONFIDENTIAL,
                        Showing.TEAM_ONLY,
                        false,
                        5,
                        50,
                        plan.closesAt(),
                        null);
        here = here.another(rounds.make(permits, closed));
        rounds.open(permits, here.round());
        var made = here.personal("Ana Torres");
        var phone = new Phone(mvc);
        phone.start(made);
        phone.post(rest(made, "/statement"), "text", "Mine all the same.");
        assertThat(here.count("statement")).isZero();
        assertThat(phone.get(rest(made, ""))).bodyText().doesNotContain("Add my own statement");
    }

    @Test
    void whatTheyWroteIsPublishedOnlyAsTheySay() {
        var made = here.personal("Ana Torres");
        var phone = new Phone(mvc);
        phone.start(made);
        phone.post(rest(made, "/credit"), "credit", "PUBLISH", "name", "Ana Torres");
        assertThat(credit()).isEqualTo("PUBLISH:");
        phone.post(rest(made, "/credit"), "credit", "PUBLISH_AND_NAME", "name", "Ana T.");
        assertThat(credit()).isEqualTo("PUBLISH_AND_NAME:Ana T.");
        phone.post(rest(made, "/credit"), "credit", "anything");
        assertThat(credit()).isEqualTo("PUBLISH_AND_NAME:Ana T.");
    }

    private String credit() {
        return db.sql(
                        "select credit || ':' || credit_name from consultation.participant where round = ?")
                .param(round.value())
                .query(String.class)
                .single();
    }

    @Test
    void somebodyOfTheRegisterNamesSomebodyWhoWasMissed() {
        var somebody = register.person(permits, "Ana Torres");
        var made = here.asks(somebody, "");
        var phone = new Phone(mvc);
        phone.start(made);
        assertThat(phone.post(rest(made, "/missed"), "name", "Gwen Park", "why", "")).hasStatusOk();
        phone.post(rest(made, "/missed"), "name", "Gwen Park", "why", "Knows every inspector");
        assertThat(
                        db.sql("select name from stakeholders.suggestion where suggested_by = ?")
                                .param(somebody.value())
                                .query((row, _) -> row.getString(1))
                                .list())
                .containsExactly("Gwen Park");
    }
}
