package dev.landward.consultation.answers;

import static dev.landward.consultation.answers.OpenRounds.rest;
import static dev.landward.consultation.answers.OpenRounds.vote;
import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.LandwardTest;
import dev.landward.consultation.Asking;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.StatementId;
import dev.landward.consultation.Statements;
import dev.landward.consultation.answers.OpenRounds.OpenRound;
import dev.landward.initiative.Workspace;
import dev.landward.links.Links;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What becomes of a vote that is sent, and of many.
@LandwardTest
class VotesTests {

    @Autowired MockMvcTester mvc;
    @Autowired Rounds rounds;
    @Autowired Statements statements;
    @Autowired Links links;
    @Autowired BallotBox box;
    @Autowired Limits limits;
    @Autowired JdbcClient db;
    @Autowired OpenRounds openRounds;

    OpenRound here;
    Workspace permits;
    RoundId round;
    List<StatementId> asked;

    @BeforeEach
    void aRoundIsOpen() {
        here = openRounds.make();
        permits = here.permits();
        round = here.round();
        asked = here.asked();
    }

    @Test
    void aVoteThatComesTwiceCountsOnceAndTheLastOneHolds() {
        var made = here.personal("Ana Torres");
        var phone = new Phone(mvc);
        phone.start(made);
        var key = phone.key(made);
        var first = asked.getFirst();
        var both = vote(1, first, 1) + "," + vote(2, first, -1);
        phone.votes(key, both);
        assertThat(phone.votes(key, both)).hasStatusOk().bodyText().contains("\"kept\":2");
        assertThat(here.values(first)).containsExactly(1, -1);
        phone.votes(key, vote(3, first, 0));
        assertThat(here.values(first)).containsExactly(1, -1, 0);
        assertThat(phone.get(rest(made, "/mine"))).bodyText().contains("Not sure");
    }

    @Test
    void whatComesTooLateOrFromElsewhereIsRefusedEachWithItsOwnAnswer() {
        var made = here.personal("Ana Torres");
        var phone = new Phone(mvc);
        phone.start(made);
        var key = phone.key(made);
        var elsewhere = rounds.make(permits, Asking.of("Another?"));
        var foreign = statements.add(permits, elsewhere, List.of("Not yours.")).getFirst();
        assertThat(phone.votes(key, vote(1, foreign, 1)))
                .hasStatus(422)
                .bodyText()
                .contains("FOREIGN", "not part of the round");
        db.sql("update consultation.statement set state = 'HIDDEN' where id = ?")
                .param(asked.get(1).value())
                .update();
        assertThat(phone.votes(key, vote(2, asked.get(1), 1) + "," + vote(3, asked.get(2), 1)))
                .as("what is good is kept")
                .hasStatusOk()
                .bodyText()
                .contains("\"kept\":1", "HIDDEN", "no longer voted on");
        assertThat(phone.votes("0".repeat(64), vote(4, asked.getFirst(), 1)))
                .hasStatus(401)
                .bodyText()
                .contains("Open your link again");
        rounds.close(permits, round);
        assertThat(phone.votes(key, vote(5, asked.getFirst(), 1)))
                .hasStatus(409)
                .bodyText()
                .contains("The round is closed");
        rounds.reopen(permits, round, OffsetDateTime.now().plusDays(1));
        links.revoke(permits, made.id());
        assertThat(phone.votes(key, vote(6, asked.getFirst(), 1)))
                .hasStatus(410)
                .bodyText()
                .contains("has ended");
        assertThat(here.values(asked.getFirst())).isEmpty();
        assertThat(here.values(asked.get(2))).containsExactly(1);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        var made = here.personal("Ana Torres");
        var phone = new Phone(mvc);
        phone.start(made);
        var key = phone.key(made);
        for (var wrong :
                List.of(
                        vote(1, asked.getFirst(), 2),
                        vote(0, asked.getFirst(), 1),
                        "{\"n\":1}",
                        "null",
                        "{",
                        "{\"n\":1,\"question\":1,\"value\":101}",
                        "{\"n\":1,\"statement\":1,\"question\":1,\"value\":1}")) {
            assertThat(phone.votes(key, wrong)).as(wrong).hasStatus(400);
        }
        assertThat(here.count("vote")).isZero();
    }

    @Test
    void whatManyCastAtOnceIsKeptEachOnceAndInTheOrderOfEach() throws Exception {
        var made = here.open();
        var keys =
                IntStream.range(0, 20)
                        .mapToObj(i -> {
                            var phone = new Phone(mvc, "198.51.100." + i);
                            phone.start(made);
                            return phone.key(made);
                        })
                        .toList();
        var first = asked.getFirst().value();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent =
                    threads.invokeAll(
                            keys.stream()
                                    .<Callable<Boolean>>map(key -> () -> castMany(key, first))
                                    .toList());
            for (var one : sent) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(here.count("vote")).isEqualTo(20 * 50);
        assertThat(
                        db.sql(
                                        """
                                        select bool_and(nth = place) from (
                                          select nth, row_number() over (partition by participant order by id) as place
                                          from consultation.vote where round = ?) v
                                        """)
                                .param(round.value())
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }

    /// Every one is sent twice, as after a lost answer.
    private boolean castMany(String key, long statement) {
        var sender = new BallotBox.Sender(Respondents.hash(key), null);
        return LongStream.rangeClosed(1, 50)
                .boxed()
                .flatMap(n -> java.util.stream.Stream.of(n, n))
                .allMatch(n ->
                        box.cast(sender, List.of(Cast.vote(n, statement, (int) (n % 3) - 1, null)))
                                .equals(List.of(Outcome.KEPT)));
    }

    @Test
    void aFloodFromOneKeyIsTurnedAwayAndOthersAreNot() {
        var made = here.open();
        var flood = new Phone(mvc, "203.0.113.5");
        var ana = new Phone(mvc, "203.0.113.6");
        flood.start(made);
        ana.start(made);
        var key = flood.key(made);
        var many =
                IntStream.rangeClosed(1, 100)
                        .mapToObj(n -> vote(n, asked.getFirst(), 1))
                        .collect(java.util.stream.Collectors.joining(","));
        for (int i = 0; i < 5; i++) {
            assertThat(flood.votes(key, many)).hasStatusOk();
        }
        assertThat(flood.votes(key, many))
                .hasStatus(429)
                .bodyText()
                .contains("Too much came at once");
        assertThat(ana.votes(ana.key(made), vote(1, asked.getFirst(), 1))).hasStatusOk();
    }

    @Test
    void whoeverGuessesKeysIsTurnedAway() {
        var guess = new Phone(mvc, "203.0.113.77");
        for (int i = 0; i < 60; i++) {
            guess.votes("%064x".formatted(i), vote(1, asked.getFirst(), 1));
        }
        assertThat(guess.votes("f".repeat(64), vote(1, asked.getFirst(), 1))).hasStatus(429);
    }

    @Test
    void tooManyWhoBeginFromOneNetworkAreToldToWait() {
        var made = here.open();
        var network = "203.0.113.99";
        for (int i = 0; i < 300; i++) {
            assertThat(limits.take(Limits.Kind.BEGIN, made.id().value() + " " + network, 1))
                    .isTrue();
        }
        var phone = new Phone(mvc, network);
        phone.start(made);
        assertThat(here.count("participant")).isZero();
        assertThat(phone.post(rest(made, "/begin")))
                .hasStatus(429)
                .bodyText()
                .contains("Very many people have begun");
        var elsewhere = new Phone(mvc, "203.0.113.100");
        elsewhere.start(made);
        assertThat(here.count("participant")).isEqualTo(1);
    }
}
