package dev.landward.consultation.answers;

import static dev.landward.consultation.answers.OpenRounds.rest;
import static dev.landward.consultation.answers.OpenRounds.vote;
import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Audit;
import dev.landward.accounts.Membership;
import dev.landward.accounts.Town;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.StatementId;
import dev.landward.consultation.answers.OpenRounds.OpenRound;
import dev.landward.forgetting.Forgotten;
import dev.landward.initiative.Initiatives;
import dev.landward.initiative.Workspace;
import dev.landward.links.Doors;
import dev.landward.stakeholders.Register;
import dev.landward.web.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Who it is that answers.
@LandwardTest
class RespondentsTests {

    @Autowired MockMvcTester mvc;
    @Autowired Http http;
    @Autowired Town town;
    @Autowired Register register;
    @Autowired Initiatives initiatives;
    @Autowired Participants participants;
    @Autowired Doors doors;
    @Autowired AnswersForgetting forgetting;
    @Autowired JdbcClient db;
    @Autowired Audit audit;
    @Autowired OpenRounds openRounds;

    OpenRound here;
    Membership city;
    Workspace permits;
    RoundId round;
    List<StatementId> asked;

    @BeforeEach
    void aRoundIsOpen() {
        here = openRounds.make();
        city = here.city();
        permits = here.permits();
        round = here.round();
        asked = here.asked();
    }

    @Test
    void anOpenLinkMakesOneOfEachBrowserAndNoneFindsAnother() {
        var made = here.open();
        var ana = new Phone(mvc);
        var ben = new Phone(mvc);
        ana.start(made);
        ben.start(made);
        assertThat(here.count("participant")).isEqualTo(2);
        var first = asked.getFirst();
        ana.votes(ana.key(made), vote(1, first, 1));
        ben.votes(ben.key(made), vote(1, first, -1));
        assertThat(ana.get(rest(made, "/mine")))
                .bodyText()
                .contains(">Agree<")
                .doesNotContain(">Disagree<");
        assertThat(ben.get(rest(made, "/mine")))
                .bodyText()
                .contains(">Disagree<")
                .doesNotContain(">Agree<");
        ana.forgetSession();
        assertThat(ana.get(rest(made, "/mine"))).as("back by what the browser keeps").hasStatusOk();
        ana.start(made);
        assertThat(here.count("participant")).isEqualTo(2);
        assertThat(
                        db.sql("select count(*) from links.start where link = ?")
                                .param(made.id().value())
                                .query(Long.class)
                                .single())
                .as("whoever comes back is not counted again")
                .isEqualTo(2);
        var key = ana.key(made);
        ana.post(rest(made, "/finish"));
        assertThat(ana.votes(key, vote(2, first, 0))).hasStatus(401);
        assertThat(ana.get(rest(made, ""))).hasStatus(404);
        assertThat(new Phone(mvc).get(rest(made, "/mine"))).hasStatus(404);
    }

    @Test
    void aPersonalLinkIsOnePersonOnAllTheirDevices() {
        var made = here.personal("Ana Torres");
        var phone = new Phone(mvc);
        var desk = new Phone(mvc);
        phone.start(made);
        desk.start(made);
        assertThat(here.count("participant")).isEqualTo(1);
        assertThat(phone.key(made)).isNotEqualTo(desk.key(made));
        phone.votes(phone.key(made), vote(1, asked.getFirst(), 1));
        assertThat(desk.get(rest(made, "/mine"))).bodyText().contains(">Agree<");
    }

    @Test
    void oneLinkDoesNotOpenAnother() {
        var made = here.personal("Ana Torres");
        var other = here.personal("Ben Okafor");
        var ana = new Phone(mvc);
        ana.start(made);
        assertThat(ana.get(rest(other, ""))).hasStatus(404);
        assertThat(ana.post(rest(other, "/card"), "card", "s1", "value", "1")).hasStatus(404);
        assertThat(ana.get(rest(made, "/mine"))).hasStatusOk();
    }

    @Test
    void aMemberWhoseLinkIsTheirsIsOnePerson() {
        var ana = town.member(city, "Ana", Role.MEMBER);
        var somebody = register.person(permits, "Ana Torres");
        var made = here.asks(somebody, ana.email());
        var at = permits.path() + "/listen/rounds/" + round.value() + "/answer";
        var place = initiatives.enter(permits.id(), ana);
        assertThat(participants.of(place, round)).isEmpty();
        http.post(at + "/begin", ana).exchange();
        assertThat(participants.of(place, round)).map(Participants.Part::answered).hasValue(false);
        http.post(at + "/card", ana, "card", "s" + asked.getFirst().value(), "value", "1")
                .exchange();
        assertThat(participants.of(place, round)).map(Participants.Part::answered).hasValue(true);
        var phone = new Phone(mvc);
        phone.start(made);
        phone.votes(phone.key(made), vote(1, asked.getFirst(), -1));
        assertThat(here.count("participant")).as("two until she signs in").isEqualTo(2);
        assertThat(doors.claim(ana)).isEqualTo(1);
        assertThat(here.count("participant")).isEqualTo(1);
        assertThat(
                        db.sql("select stakeholder from consultation.participant where round = ?")
                                .param(round.value())
                                .query(Long.class)
                                .single())
                .isEqualTo(somebody.value());
        assertThat(here.values(asked.getFirst()))
                .as("nothing is lost, the last one holds")
                .containsExactly(1, -1);
        assertThat(http.get(at + "/mine", ana)).bodyText().contains(">Disagree<");
        assertThat(phone.get(rest(made, "/mine"))).bodyText().contains(">Disagree<");
    }

    @Test
    void theScriptOfWhoeverSignedInSendsVotesToo() {
        var ana = town.member(city, "Ana", Role.MEMBER);
        var at = permits.path() + "/listen/rounds/" + round.value() + "/answer";
        var json = "{\"votes\":[" + vote(1, asked.getFirst(), 1) + "]}";
        assertThat(http.post(at + "/votes", ana).contentType("application/json").content(json))
                .as("whoever has not begun")
                .hasStatus(401);
        assertThat(http.get(at, ana)).bodyText().contains("We replace the permitting system");
        http.post(at + "/begin", ana).exchange();
        assertThat(http.post(at + "/votes", ana).contentType("application/json").content(json))
                .hasStatusOk();
        assertThat(here.values(asked.getFirst())).containsExactly(1);
        assertThat(http.post(at + "/send", ana)).hasRedirectedUrl(at + "/receipt");
        assertThat(http.get(at + "/receipt", ana)).bodyText().contains("What happens next");
    }

    @Test
    void whatSomebodyAnsweredStaysWhenTheyAreForgotten() {
        var somebody = register.person(permits, "Ana Torres");
        var made = here.asks(somebody, "");
        var phone = new Phone(mvc);
        phone.start(made);
        var key = phone.key(made);
        phone.votes(
                key,
                "{\"n\":1,\"statement\":%d,\"value\":1,\"words\":\"Ask Ana Torres\"}"
                        .formatted(asked.getFirst().value()));
        forgetting.forget(
                new Forgotten(
                        permits.organisation().value(),
                        permits.id().value(),
                        List.of(somebody.value()),
                        List.of("Ana Torres"),
                        List.of(),
                        List.of()));
        assertThat(here.values(asked.getFirst())).containsExactly(1);
        assertThat(
                        db.sql("select words from consultation.reason where statement = ?")
                                .param(asked.getFirst().value())
                                .query((row, _) -> row.getString(1))
                                .list())
                .containsExactly("Ask …");
        assertThat(
                        db.sql(
                                        "select stakeholder is null and link is null from consultation.participant where round = ?")
                                .param(round.value())
                                .query(Boolean.class)
                                .single())
                .isTrue();
        assertThat(phone.votes(key, vote(2, asked.getFirst(), 1))).hasStatus(401);
    }

    @Test
    void theTrailTellsThatSomebodyBeganAndNotByWhichLink() {
        var made = here.personal("Ana Torres");
        new Phone(mvc).start(made);
        assertThat(audit.latest(here.permits(), 0, 50))
                .filteredOn(entry -> entry.what().equals("LinkStarted"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.subject()).isEqualTo("round/" + here.round().value());
                    assertThat(entry.details().toString())
                            .doesNotContain(String.valueOf(made.id().value()) + ",", "Torres");
                    assertThat(entry.details()).containsEntry("link", 0);
                });
    }
}
