package dev.landward.consultation.answers;

import static dev.landward.consultation.answers.OpenRounds.rest;
import static dev.landward.consultation.answers.OpenRounds.vote;
import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.LandwardTest;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.StatementId;
import dev.landward.consultation.answers.OpenRounds.OpenRound;
import dev.landward.initiative.Workspace;
import dev.landward.links.Made;
import dev.landward.stakeholders.Register;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// How people answer a round.
@LandwardTest
class AnsweringTests {

    private static final Pattern CARD = Pattern.compile("data-card=\"s(\\d+)\"");

    @Autowired MockMvcTester mvc;
    @Autowired Register register;
    @Autowired Rounds rounds;
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
    void theOpeningPageSaysWhoAsksWhyHowLongAndWhoSeesItAndLookingChangesNothing() {
        var made = here.personal("Ana Torres");
        var phone = new Phone(mvc);
        assertThat(phone.get(made.path()))
                .hasStatusOk()
                .bodyText()
                .contains("What must the new system do?", "Ines", "Harrow Falls")
                .contains("We replace the permitting system next year.")
                .contains("Every statement that is accepted gets an answer within two weeks.")
                .contains("About 5 minutes", "Nobody sees who answered what", "5 people or more")
                .contains("Start", "I’d rather not", "Ana T.")
                .doesNotContain("Torres");
        assertThat(here.count("participant")).isZero();
    }

    @Test
    void somebodyAnswersInThreeTapsAndGetsAReceipt() {
        var made = here.personal("Ana Torres");
        var phone = new Phone(mvc);
        assertThat(phone.start(made)).isEqualTo(rest(made, ""));
        var key = phone.key(made);
        assertThat(phone.votes(key, vote(7, asked.getFirst(), 1)))
                .hasStatusOk()
                .bodyText()
                .contains("\"kept\":1");
        assertThat(phone.post(rest(made, "/send")))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(rest(made, "/receipt"));
        var reference =
                db.sql("select reference from consultation.participant where round = ?")
                        .param(round.value())
                        .query(String.class)
                        .single();
        assertThat(phone.get(rest(made, "/receipt")))
                .bodyText()
                .contains(reference, "What happens next", "See or change my answers")
                .contains("May your statements and reasons be published")
                .contains(rest(made, "/results"));
        assertThat(
                        db.sql(
                                        "select account from accounts.audit_entry where what = 'AnswerSent'"
                                                + " and subject = ?")
                                .param("round/" + round.value())
                                .query((row, _) -> row.getObject(1) == null)
                                .list())
                .as("told once, under nobody's name")
                .containsExactly(true);
        phone.post(rest(made, "/send"));
        assertThat(here.count("vote")).isEqualTo(1);
    }

    @Test
    void nothingIsSentWhereNothingWasAnswered() {
        var made = here.personal("Ana Torres");
        var phone = new Phone(mvc);
        phone.start(made);
        assertThat(phone.post(rest(made, "/send"))).hasRedirectedUrl(rest(made, ""));
        assertThat(
                        db.sql(
                                        "select sent_at is null from consultation.participant where round = ?")
                                .param(round.value())
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }

    @Test
    void reasonsAndQuestionsAreKeptWithTheirWords() {
        var made = here.personal("Ana Torres");
        var phone = new Phone(mvc);
        phone.start(made);
        var key = phone.key(made);
        var questions =
                db.sql("select id from consultation.question where round = ? order by position")
                        .param(round.value())
                        .query((row, _) -> row.getLong(1))
                        .list();
        var first = asked.getFirst().value();
        phone.votes(
                key,
                """
                {"n":1,"statement":%d,"value":1,"words":"No signal in the valley"},
                {"n":2,"question":%d,"value":80,"words":"The old one fails"},
                {"n":3,"question":%d,"value":4},
                {"n":4,"question":%d,"words":"Train us early"}
                """
                        .formatted(first, questions.get(0), questions.get(1), questions.get(2)));
        assertThat(phone.get(rest(made, "/mine")))
                .bodyText()
                .contains("No signal in the valley", "80 of 100", "The old one fails", "4 of 5")
                .contains("Train us early");
        assertThat(
                        phone.votes(
                                key,
                                "{\"n\":5,\"question\":%d,\"value\":9}"
                                        .formatted(questions.get(1))))
                .as("a scale has five steps")
                .hasStatus(422);
        phone.votes(key, "{\"n\":6,\"statement\":%d,\"value\":1,\"words\":\"\"}".formatted(first));
        assertThat(phone.get(rest(made, "/mine")))
                .as("a reason can be taken back")
                .bodyText()
                .doesNotContain("No signal");
    }

    @Test
    void withoutScriptEveryCardIsAForm() {
        var made = here.personal("Ana Torres");
        var phone = new Phone(mvc);
        phone.start(made);
        for (int i = 0; i < asked.size(); i++) {
            var card = CARD.matcher(Phone.text(phone.get(rest(made, ""))));
            assertThat(card.find()).isTrue();
            assertThat(phone.post(rest(made, "/card"), "card", "s" + card.group(1), "value", "-1"))
                    .hasStatus3xxRedirection();
        }
        assertThat(asked).allSatisfy(one -> assertThat(here.values(one)).containsExactly(-1));
        assertThat(Phone.text(phone.get(rest(made, "")))).contains("3 of 6 answered");
        var put = asked.getFirst().value();
        assertThat(Phone.text(phone.get(rest(made, "?card=s" + put))))
                .as("one that was answered can be opened again")
                .contains("data-card=\"s" + put + "\"");
        phone.post(rest(made, "/card"), "card", "s" + put, "value", "1", "from", "mine");
        assertThat(here.values(asked.getFirst())).containsExactly(-1, 1);
    }

    @Test
    void aCardThatIsPutOffComesLast() {
        var made = here.personal("Ana Torres");
        var phone = new Phone(mvc);
        phone.start(made);
        var order = cards(phone, made, "");
        var put = order.getFirst();
        assertThat(cards(phone, made, "?skip=s" + put)).endsWith(put).hasSize(3);
    }

    private static List<Long> cards(Phone phone, Made made, String wish) {
        return CARD.matcher(Phone.text(phone.get(rest(made, wish))))
                .results()
                .map(found -> Long.valueOf(found.group(1)))
                .toList();
    }

    @Test
    void notEverybodyIsAskedInTheSameOrder() {
        var orders = new HashSet<List<Long>>();
        for (int i = 0; i < 12; i++) {
            var made = here.personal("Person " + i);
            var phone = new Phone(mvc);
            phone.start(made);
            var order = cards(phone, made, "");
            assertThat(order).containsExactlyInAnyOrderElementsOf(numbers());
            assertThat(cards(phone, made, "")).as("the same for one").isEqualTo(order);
            orders.add(order);
        }
        assertThat(orders).hasSizeGreaterThan(1);
    }

    private List<Long> numbers() {
        return asked.stream().map(StatementId::value).toList();
    }

    @Test
    void whoeverWouldRatherNotIsAskedWhyOnceAndMayAnswerAfterAll() {
        var somebody = register.person(permits, "Ana Torres");
        var made = here.asks(somebody, "");
        var phone = new Phone(mvc);
        assertThat(phone.post(made.path(), "choice", "decline"))
                .hasRedirectedUrl(rest(made, "/decline"));
        assertThat(here.count("participant")).isZero();
        assertThat(phone.get(rest(made, "/decline"))).bodyText().contains("I have no time for it");
        phone.post(rest(made, "/decline"), "barrier", "NO_TIME", "words", "Budget season");
        assertThat(
                        db.sql(
                                        "select barrier || ': ' || words from consultation.decline where round = ?")
                                .param(round.value())
                                .query((row, _) -> row.getString(1))
                                .list())
                .containsExactly("NO_TIME: Budget season");
        assertThat(phone.get(rest(made, "/decline")))
                .as("nobody is asked twice")
                .bodyText()
                .doesNotContain("I have no time for it");
        phone.post(rest(made, "/begin"));
        assertThat(here.count("participant")).isEqualTo(1);
        assertThat(here.count("decline")).isZero();
    }

    @Test
    void aRoundThatIsOverShowsTheReceiptAndTakesNothing() {
        var made = here.personal("Ana Torres");
        var phone = new Phone(mvc);
        phone.start(made);
        phone.votes(phone.key(made), vote(1, asked.getFirst(), 1));
        rounds.close(permits, round);
        assertThat(phone.get(rest(made, ""))).bodyText().contains("The round closed on");
        phone.post(rest(made, "/card"), "card", "s" + asked.getFirst().value(), "value", "-1");
        assertThat(here.values(asked.getFirst())).containsExactly(1);
        var late = new Phone(mvc);
        var other = here.personal("Ben Okafor");
        assertThat(late.get(other.path())).bodyText().contains("It closed on");
        late.start(other);
        assertThat(late.get(rest(other, ""))).bodyText().contains("This round is over");
        assertThat(here.count("participant")).isEqualTo(1);
    }
}
