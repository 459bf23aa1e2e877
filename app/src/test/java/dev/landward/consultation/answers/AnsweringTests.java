package dev.landward.consultation.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Membership;
import dev.landward.accounts.Town;
import dev.landward.consultation.Adding;
import dev.landward.consultation.Asking;
import dev.landward.consultation.Naming;
import dev.landward.consultation.Plan;
import dev.landward.consultation.Question;
import dev.landward.consultation.QuestionKind;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.Showing;
import dev.landward.consultation.StatementId;
import dev.landward.consultation.Statements;
import dev.landward.forgetting.Forgotten;
import dev.landward.initiative.Initiatives;
import dev.landward.initiative.Workspace;
import dev.landward.links.Doors;
import dev.landward.links.Links;
import dev.landward.links.Made;
import dev.landward.links.Wanted;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.web.Role;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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
    @Autowired Http http;
    @Autowired Town town;
    @Autowired Register register;
    @Autowired Initiatives initiatives;
    @Autowired Participants participants;
    @Autowired Rounds rounds;
    @Autowired Statements statements;
    @Autowired Links links;
    @Autowired Doors doors;
    @Autowired BallotBox box;
    @Autowired Limits limits;
    @Autowired AnswersForgetting forgetting;
    @Autowired JdbcClient db;

    Membership city;
    Workspace permits;
    RoundId round;
    List<StatementId> asked;

    @BeforeEach
    void aRoundIsOpen() {
        var ines = town.person("Ines");
        city = town.organisation("Harrow Falls", ines);
        permits = register.initiative(city, ines);
        round = rounds.make(permits, Asking.of("What must the new system do?"));
        asked =
                statements.add(
                        permits,
                        round,
                        List.of(
                                "Inspections must work without signal.",
                                "One fee schedule for the whole city.",
                                "Builders see where their permit is."));
        statements.ask(
                permits,
                round,
                List.of(
                        new Question(
                                0, QuestionKind.SLIDER, "Replace it?", "Keep it", "Replace it"),
                        new Question(0, QuestionKind.SCALE, "How sure?", "Not", "Very"),
                        new Question(0, QuestionKind.WORDS, "What else?", "", "")));
        rounds.open(permits, round);
    }

    private Made personal(String name) {
        return links.make(permits, Wanted.round(round.value(), name, "", ""));
    }

    private Made open() {
        return personal("");
    }

    /// Somebody of the register, asked by a link of their own.
    private Made asks(StakeholderId somebody, String email) {
        var made = links.make(permits, Wanted.round(round.value(), "Ana Torres", email, ""));
        db.sql(
                        "insert into consultation.asked (round, stakeholder, role, link) values (?, ?, ?, ?)")
                .params(round.value(), somebody.value(), "Inspector", made.id().value())
                .update();
        return made;
    }

    private static String vote(long n, StatementId statement, int value) {
        return "{\"n\":%d,\"statement\":%d,\"value\":%d}".formatted(n, statement.value(), value);
    }

    private List<Integer> values(StatementId statement) {
        return db.sql("select value from consultation.vote where statement = ? order by id")
                .param(statement.value())
                .query((row, _) -> row.getInt(1))
                .list();
    }

    private long count(String table) {
        return db.sql("select count(*) from consultation." + table + " where round = ?")
                .param(round.value())
                .query(Long.class)
                .single();
    }

    private static String rest(Made made, String page) {
        return "/guest/" + made.id().value() + "/round" + page;
    }

    @Test
    void theOpeningPageSaysWhoAsksWhyHowLongAndWhoSeesItAndLookingChangesNothing() {
        var made = personal("Ana Torres");
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
        assertThat(count("participant")).isZero();
    }

    @Test
    void somebodyAnswersInThreeTapsAndGetsAReceipt() {
        var made = personal("Ana Torres");
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
        assertThat(count("vote")).isEqualTo(1);
    }

    @Test
    void nothingIsSentWhereNothingWasAnswered() {
        var made = personal("Ana Torres");
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
    void aVoteThatComesTwiceCountsOnceAndTheLastOneHolds() {
        var made = personal("Ana Torres");
        var phone = new Phone(mvc);
        phone.start(made);
        var key = phone.key(made);
        var first = asked.getFirst();
        var both = vote(1, first, 1) + "," + vote(2, first, -1);
        phone.votes(key, both);
        assertThat(phone.votes(key, both)).hasStatusOk().bodyText().contains("\"kept\":2");
        assertThat(values(first)).containsExactly(1, -1);
        phone.votes(key, vote(3, first, 0));
        assertThat(values(first)).containsExactly(1, -1, 0);
        assertThat(phone.get(rest(made, "/mine"))).bodyText().contains("Not sure");
    }

    @Test
    void whatComesTooLateOrFromElsewhereIsRefusedEachWithItsOwnAnswer() {
        var made = personal("Ana Torres");
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
        assertThat(values(asked.getFirst())).isEmpty();
        assertThat(values(asked.get(2))).containsExactly(1);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        var made = personal("Ana Torres");
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
        assertThat(count("vote")).isZero();
    }

    @Test
    void reasonsAndQuestionsAreKeptWithTheirWords() {
        var made = personal("Ana Torres");
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
        var made = personal("Ana Torres");
        var phone = new Phone(mvc);
        phone.start(made);
        for (int i = 0; i < asked.size(); i++) {
            var card = CARD.matcher(Phone.text(phone.get(rest(made, ""))));
            assertThat(card.find()).isTrue();
            assertThat(phone.post(rest(made, "/card"), "card", "s" + card.group(1), "value", "-1"))
                    .hasStatus3xxRedirection();
        }
        assertThat(asked).allSatisfy(one -> assertThat(values(one)).containsExactly(-1));
        assertThat(Phone.text(phone.get(rest(made, "")))).contains("3 of 6 answered");
        var put = asked.getFirst().value();
        assertThat(Phone.text(phone.get(rest(made, "?card=s" + put))))
                .as("one that was answered can be opened again")
                .contains("data-card=\"s" + put + "\"");
        phone.post(rest(made, "/card"), "card", "s" + put, "value", "1", "from", "mine");
        assertThat(values(asked.getFirst())).containsExactly(-1, 1);
    }

    @Test
    void aCardThatIsPutOffComesLast() {
        var made = personal("Ana Torres");
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
            var made = personal("Person " + i);
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
    void whatSaysNearlyTheSameIsOfferedBeforeAStatementIsAdded() {
        var made = personal("Ana Torres");
        var phone = new Phone(mvc);
        phone.start(made);
        var typed = "Inspections have to work without a signal!";
        assertThat(phone.post(rest(made, "/statement"), "text", typed))
                .hasStatusOk()
                .bodyText()
                .contains("Somebody has said nearly that", "Inspections must work without signal.")
                .contains(typed);
        assertThat(count("statement")).isEqualTo(3);
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
        var other = personal("Ben Okafor");
        var his = new Phone(mvc);
        his.start(other);
        assertThat(his.get(rest(other, ""))).bodyText().doesNotContain("Free parking");
        var waiting =
                db.sql("select max(id) from consultation.statement where round = ?")
                        .param(round.value())
                        .query(Long.class)
                        .single();
        assertThat(his.votes(his.key(other), vote(1, new StatementId(waiting), 1))).hasStatus(422);
        assertThat(values(new StatementId(waiting))).as("its author agrees").containsExactly(1);
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
        round = rounds.make(permits, closed);
        rounds.open(permits, round);
        var made = personal("Ana Torres");
        var phone = new Phone(mvc);
        phone.start(made);
        phone.post(rest(made, "/statement"), "text", "Mine all the same.");
        assertThat(count("statement")).isZero();
        assertThat(phone.get(rest(made, ""))).bodyText().doesNotContain("Add my own statement");
    }

    @Test
    void anOpenLinkMakesOneOfEachBrowserAndNoneFindsAnother() {
        var made = open();
        var ana = new Phone(mvc);
        var ben = new Phone(mvc);
        ana.start(made);
        ben.start(made);
        assertThat(count("participant")).isEqualTo(2);
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
        assertThat(count("participant")).isEqualTo(2);
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
        var made = personal("Ana Torres");
        var phone = new Phone(mvc);
        var desk = new Phone(mvc);
        phone.start(made);
        desk.start(made);
        assertThat(count("participant")).isEqualTo(1);
        assertThat(phone.key(made)).isNotEqualTo(desk.key(made));
        phone.votes(phone.key(made), vote(1, asked.getFirst(), 1));
        assertThat(desk.get(rest(made, "/mine"))).bodyText().contains(">Agree<");
    }

    @Test
    void oneLinkDoesNotOpenAnother() {
        var made = personal("Ana Torres");
        var other = personal("Ben Okafor");
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
        var made = asks(somebody, ana.email());
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
        assertThat(count("participant")).as("two until she signs in").isEqualTo(2);
        assertThat(doors.claim(ana)).isEqualTo(1);
        assertThat(count("participant")).isEqualTo(1);
        assertThat(
                        db.sql("select stakeholder from consultation.participant where round = ?")
                                .param(round.value())
                                .query(Long.class)
                                .single())
                .isEqualTo(somebody.value());
        assertThat(values(asked.getFirst()))
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
        assertThat(values(asked.getFirst())).containsExactly(1);
        assertThat(http.post(at + "/send", ana)).hasRedirectedUrl(at + "/receipt");
        assertThat(http.get(at + "/receipt", ana)).bodyText().contains("What happens next");
    }

    @Test
    void whoeverWouldRatherNotIsAskedWhyOnceAndMayAnswerAfterAll() {
        var somebody = register.person(permits, "Ana Torres");
        var made = asks(somebody, "");
        var phone = new Phone(mvc);
        assertThat(phone.post(made.path(), "choice", "decline"))
                .hasRedirectedUrl(rest(made, "/decline"));
        assertThat(count("participant")).isZero();
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
        assertThat(count("participant")).isEqualTo(1);
        assertThat(count("decline")).isZero();
    }

    @Test
    void whatTheyWroteIsPublishedOnlyAsTheySay() {
        var made = personal("Ana Torres");
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
        var made = asks(somebody, "");
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

    @Test
    void whatSomebodyAnsweredStaysWhenTheyAreForgotten() {
        var somebody = register.person(permits, "Ana Torres");
        var made = asks(somebody, "");
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
        assertThat(values(asked.getFirst())).containsExactly(1);
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
    void whatManyCastAtOnceIsKeptEachOnceAndInTheOrderOfEach() throws Exception {
        var made = open();
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
        assertThat(count("vote")).isEqualTo(20 * 50);
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
        var made = open();
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
        var made = open();
        var network = "203.0.113.99";
        for (int i = 0; i < 300; i++) {
            assertThat(limits.take(Limits.Kind.BEGIN, made.id().value() + " " + network, 1))
                    .isTrue();
        }
        var phone = new Phone(mvc, network);
        phone.start(made);
        assertThat(count("participant")).isZero();
        assertThat(phone.post(rest(made, "/begin")))
                .hasStatus(429)
                .bodyText()
                .contains("Very many people have begun");
        var elsewhere = new Phone(mvc, "203.0.113.100");
        elsewhere.start(made);
        assertThat(count("participant")).isEqualTo(1);
    }

    @Test
    void aRoundThatIsOverShowsTheReceiptAndTakesNothing() {
        var made = personal("Ana Torres");
        var phone = new Phone(mvc);
        phone.start(made);
        phone.votes(phone.key(made), vote(1, asked.getFirst(), 1));
        rounds.close(permits, round);
        assertThat(phone.get(rest(made, ""))).bodyText().contains("The round closed on");
        phone.post(rest(made, "/card"), "card", "s" + asked.getFirst().value(), "value", "-1");
        assertThat(values(asked.getFirst())).containsExactly(1);
        var late = new Phone(mvc);
        var other = personal("Ben Okafor");
        assertThat(late.get(other.path())).bodyText().contains("It closed on");
        late.start(other);
        assertThat(late.get(rest(other, ""))).bodyText().contains("This round is over");
        assertThat(count("participant")).isEqualTo(1);
    }
}
