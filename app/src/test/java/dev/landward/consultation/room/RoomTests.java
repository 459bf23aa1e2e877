package dev.landward.consultation.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.consultation.Asking;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.StatementId;
import dev.landward.consultation.Statements;
import dev.landward.consultation.answers.Phone;
import dev.landward.consultation.attendance.Entrance;
import dev.landward.consultation.sessions.Agenda;
import dev.landward.consultation.sessions.ItemKind;
import dev.landward.consultation.sessions.Meeting;
import dev.landward.consultation.sessions.SessionId;
import dev.landward.consultation.sessions.SessionState;
import dev.landward.consultation.sessions.Sessions;
import dev.landward.initiative.Workspace;
import dev.landward.links.Links;
import dev.landward.links.Made;
import dev.landward.links.Wanted;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.testing.Method;
import dev.landward.web.NotFound;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A session while it is held.
@LandwardTest
class RoomTests {

    private static final Pattern KEY = Pattern.compile("data-key=\"([0-9a-f]{64})\"");
    private static final Pattern REFERENCE = Pattern.compile("data-who=\"([^\"]+)\"");

    @Autowired MockMvcTester mvc;
    @Autowired Http http;
    @Autowired Town town;
    @Autowired Register register;
    @Autowired Rounds rounds;
    @Autowired Statements statements;
    @Autowired Sessions sessions;
    @Autowired Agenda agenda;
    @Autowired Turns turns;
    @Autowired Entrance entrance;
    @Autowired Captures captures;
    @Autowired Pulses pulses;
    @Autowired Links links;
    @Autowired JdbcClient db;

    Viewer ines;
    Workspace permits;
    RoundId round;
    StatementId statement;
    SessionId session;
    long worries;
    String at;

    @BeforeEach
    void aSessionWithARoundAndAQuestion() {
        ines = town.person("Ines");
        permits = register.initiative(town.organisation("Harrow Falls", ines), ines);
        round = rounds.make(permits, Asking.of("What must the new system do?"));
        statement = statements.add(permits, round, List.of("It works without signal.")).getFirst();
        rounds.open(permits, round);
        session = sessions.make(permits, Meeting.plan("Needs of the building department"));
        worries = agenda.add(permits, session, ItemKind.CAPTURE, "What worries you?", 10, null);
        agenda.add(permits, session, ItemKind.ROUND, "What must it do?", 15, round);
        at = permits.path() + "/listen/sessions/" + session.value();
    }

    private void begin() {
        turns.make(permits, session, Turns.Turn.NEXT, 0);
    }

    private void goOn() {
        turns.make(permits, session, Turns.Turn.NEXT, 0);
    }

    private Entrance.Way way() {
        return entrance.of(sessions.get(permits, session)).orElseThrow();
    }

    /// Somebody in the room scans what stands on the wall.
    private Phone scans(String place) {
        var phone = new Phone(mvc);
        join(phone, place);
        return phone;
    }

    private void join(Phone phone, String place) {
        assertThat(phone.post(way().path(), "choice", place)).hasStatus3xxRedirection();
    }

    private String room(String rest) {
        return "/guest/" + way().link().value() + rest;
    }

    /// Begins to answer in the room and votes.
    private void votesInTheRoom(Phone phone, int value, long n) {
        phone.post(room("/round/begin"));
        var page = Phone.text(phone.get(room("/round")));
        vote(phone, page, value, n);
    }

    private void vote(Phone phone, String page, int value, long n) {
        var key = KEY.matcher(page);
        assertThat(key.find()).as("the page has a key").isTrue();
        assertThat(
                        phone.votes(
                                key.group(1),
                                "{\"n\":%d,\"statement\":%d,\"value\":%d}"
                                        .formatted(n, statement.value(), value)))
                .hasStatusOk();
    }

    /// Somebody of the register, asked by the round and expected in the session, with a link to
    /// each.
    private record Invited(StakeholderId who, Made toRound, Made toSession) {}

    private Invited invited(String name) {
        var who = register.person(permits, name);
        var toRound = links.make(permits, Wanted.round(round.value(), name, "", ""));
        var toSession = links.make(permits, Wanted.session(session.value(), name, "", ""));
        db.sql(
                        "insert into consultation.asked (round, stakeholder, role, link) values (?, ?, '', ?)")
                .params(round.value(), who.value(), toRound.id().value())
                .update();
        db.sql(
                        "insert into consultation.session_expected (session, stakeholder, link) values (?, ?, ?)")
                .params(session.value(), who.value(), toSession.id().value())
                .update();
        return new Invited(who, toRound, toSession);
    }

    private List<Integer> counted() {
        return db.sql("select value from consultation.current_vote where round = ? order by id")
                .param(round.value())
                .query((row, _) -> row.getInt(1))
                .list();
    }

    private String minutes() {
        return Phone.text(http.get(at + "/minutes", ines).exchange());
    }

    @Test
    @Method("S1-33")
    void whoAnswersByTheirOwnLinkAndAgainThroughTheRoomsCodeIsOneVote() {
        var ana = invited("Ana Torres");
        begin();
        goOn();
        var phone = new Phone(mvc);
        phone.start(ana.toRound());
        vote(phone, Phone.text(phone.get("/guest/" + ana.toRound().id().value() + "/round")), 1, 1);
        join(phone, "room");
        votesInTheRoom(phone, -1, 2);
        assertThat(counted()).as("the last one counts").containsExactly(-1);
        assertThat(minutes())
                .contains("One person answered: 1 from the room, 0 remote, 0 by themselves");
    }

    @Test
    @Method("S1-33")
    void whoAnswersInTheRoomAndThenByTheirOwnLinkIsOneVote() {
        var ana = invited("Ana Torres");
        begin();
        goOn();
        var phone = scans("room");
        votesInTheRoom(phone, 1, 1);
        phone.start(ana.toRound());
        vote(phone, Phone.text(phone.get("/guest/" + ana.toRound().id().value() + "/round")), 0, 2);
        assertThat(counted()).containsExactly(0);
        assertThat(
                        db.sql("select stakeholder from consultation.participant where round = ?")
                                .param(round.value())
                                .query(Long.class)
                                .list())
                .containsExactly(ana.who().value());
        var elsewhere = new Phone(mvc);
        elsewhere.start(ana.toRound());
        assertThat(Phone.text(elsewhere.get("/guest/" + ana.toRound().id().value() + "/round")))
                .as("her own link leads to what she answered in the room")
                .contains("1 of 1 answered");
    }

    @Test
    @Method("S1-33")
    void whoSaysTheirNameOnAnotherDeviceCountsOnceAndNobodySeesTheirAnswers() {
        var ana = invited("Ana Torres");
        begin();
        goOn();
        var own = new Phone(mvc);
        own.start(ana.toRound());
        vote(own, Phone.text(own.get("/guest/" + ana.toRound().id().value() + "/round")), 1, 1);
        var other = scans("room");
        other.post(room("/session/name"), "name", "ana  TORRES");
        assertThat(other.post(room("/round/begin"))).hasRedirectedUrl(room("/session"));
        assertThat(Phone.text(other.get(room("/round"))))
                .as("no key, no answers")
                .doesNotContain("data-key");
        assertThat(counted()).containsExactly(1);
    }

    @Test
    void whoSaidANameFirstIsNoLongerBelievedOnceItsOwnerComesByTheirOwnLink() {
        var ana = invited("Ana Torres");
        begin();
        goOn();
        var stranger = scans("room");
        stranger.post(room("/session/name"), "name", "Ana Torres");
        votesInTheRoom(stranger, -1, 1);
        var own = new Phone(mvc);
        own.start(ana.toRound());
        vote(own, Phone.text(own.get("/guest/" + ana.toRound().id().value() + "/round")), 1, 2);
        assertThat(counted()).containsExactly(1);
        assertThat(Phone.text(stranger.get(room("/round")))).doesNotContain("data-key");
    }

    @Test
    @Method("S1-33")
    void theRoomsCodeTwiceOnOneBrowserIsOneVoteAndOnTwoAreTwo() {
        begin();
        goOn();
        var phone = scans("room");
        votesInTheRoom(phone, 1, 1);
        join(phone, "room");
        votesInTheRoom(phone, -1, 2);
        assertThat(counted()).containsExactly(-1);
        votesInTheRoom(scans("remote"), 1, 3);
        assertThat(counted()).hasSize(2);
        assertThat(minutes())
                .contains("2 people answered, each counted once:")
                .contains("1 from the room, 1 remote, 0 by themselves");
    }

    @Test
    @Method("S1-33")
    void aLinkOfTheirOwnToTheSessionIsThePersonOnEveryDevice() {
        var ana = invited("Ana Torres");
        begin();
        goOn();
        var link = "/guest/" + ana.toSession().id().value();
        var references =
                List.of(new Phone(mvc), new Phone(mvc)).stream()
                        .map(phone -> {
                            phone.post(ana.toSession().path(), "choice", "remote");
                            phone.post(link + "/round/begin");
                            var page = REFERENCE.matcher(Phone.text(phone.get(link + "/round")));
                            assertThat(page.find()).isTrue();
                            return page.group(1);
                        })
                        .distinct()
                        .toList();
        assertThat(references).hasSize(1);
        var home = new Phone(mvc);
        home.start(ana.toRound());
        assertThat(Phone.text(home.get("/guest/" + ana.toRound().id().value() + "/round")))
                .contains(references.getFirst());
        assertThat(people("way = 'OWN' and stakeholder = " + ana.who().value())).isEqualTo(1);
    }

    private int people(String where) {
        return db.sql(
                        "select count(*) from consultation.session_guest where session = ? and "
                                + where)
                .param(session.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void lookingAtALinkOrACodeJoinsNobody() {
        begin();
        assertThat(mvc.get().uri(way().path()))
                .hasStatusOk()
                .bodyText()
                .contains("I am in the room");
        var phone = new Phone(mvc);
        assertThat(phone.post("/code", "code", way().code().toLowerCase(java.util.Locale.ROOT)))
                .bodyText()
                .contains("Needs of the building department", "I am in the room");
        assertThat(people("true")).isZero();
        phone.post("/code/start", "code", way().code(), "choice", "room");
        assertThat(people("way = 'CODE'")).isEqualTo(1);
        assertThat(phone.get(room("/session")))
                .hasStatusOk()
                .bodyText()
                .contains("What worries you?");
    }

    @Test
    void whatPeopleSendIsOnTheWallOnlyWhenItIsLetThrough() {
        begin();
        var phone = scans("room");
        send(phone, "The old data is lost", 11);
        send(phone, "The old data is lost", 11);
        send(phone, "The old data will be lost", 12);
        var all = captures.of(sessions.get(permits, session));
        assertThat(all).as("sent twice, kept once").hasSize(2);
        assertThat(all.getLast().alike()).isEqualTo(all.getFirst().id());
        assertThat(wall()).doesNotContain("The old data is lost").contains("2 items came");
        captures.rule(
                permits, session, all.stream().map(Captured::id).toList(), Captured.Ruling.SHOWN);
        assertThat(wall())
                .as("what says nearly the same stands once")
                .contains("The old data is lost", "× 2")
                .doesNotContain("The old data will be lost");
        captures.rule(permits, session, List.of(all.getFirst().id()), Captured.Ruling.HIDDEN);
        assertThat(wall()).doesNotContain("The old data is lost");
        assertThat(phone.get(room("/session")))
                .as("their own they see, whatever was decided")
                .bodyText()
                .contains("The old data is lost");
        assertThat(scans("room").get(room("/session"))).bodyText().doesNotContain("The old data");
    }

    private void send(Phone phone, String words, long nth) {
        phone.post(
                room("/session/items"),
                "item",
                String.valueOf(worries),
                "words",
                words,
                "nth",
                String.valueOf(nth));
    }

    private String wall() {
        return Phone.text(http.get(at + "/wall/stage", ines).exchange());
    }

    @Test
    void anItemBecomesAStatementOfARoundOnce() {
        begin();
        send(scans("room"), "Nobody trains us", 21);
        var item = captures.of(sessions.get(permits, session)).getFirst().id();
        captures.take(permits, session, item, round);
        assertThat(statements.all(permits, round))
                .extracting(dev.landward.consultation.Statement::text)
                .contains("Nobody trains us");
        assertThatThrownBy(() -> captures.take(permits, session, item, round))
                .isInstanceOf(NotFound.class);
        assertThat(minutes()).contains("Nobody trains us", "now a statement of a round");
    }

    @Test
    void theWallSaysHowManyAnsweredOnlyWhenTheyAreEnoughAndWhatTheySayOnlyWhenAllMay() {
        begin();
        goOn();
        for (int i = 0; i < 4; i++) {
            votesInTheRoom(scans("room"), 1, 31 + i);
        }
        assertThat(wall()).contains("Fewer than 5 have answered").doesNotContain("data-people");
        votesInTheRoom(scans("room"), 1, 35);
        assertThat(wall())
                .contains("data-people>5<")
                .as("nobody sees a result before the round is closed")
                .doesNotContain("It works without signal.");
        assertThat(http.post(at + "/rounds/" + round.value() + "/close", ines))
                .hasStatus3xxRedirection();
        assertThat(wall()).contains("It works without signal.", "100% agree", "n = 5");
    }

    @Test
    void aSessionBeginsRestsGoesOnAndEnds() {
        assertThat(state()).isEqualTo(SessionState.PLANNED);
        turns.make(permits, session, Turns.Turn.END, 0);
        assertThat(state()).as("what never began does not end").isEqualTo(SessionState.PLANNED);
        begin();
        turns.make(permits, session, Turns.Turn.PAUSE, 0);
        turns.make(permits, session, Turns.Turn.PAUSE, 0);
        assertThat(state()).isEqualTo(SessionState.PAUSED);
        turns.make(permits, session, Turns.Turn.RESUME, 0);
        goOn();
        goOn();
        assertThat(sessions.get(permits, session).course().steps())
                .as("there is nothing after the last item")
                .hasSize(4);
        turns.make(permits, session, Turns.Turn.BACK, 0);
        assertThat(sessions.get(permits, session).course().item()).contains(worries);
        assertThat(http.follow(at + "/turns", ines, "turn", "END"))
                .hasStatusOk()
                .bodyText()
                .contains("The session is over", "Minutes");
        assertThat(state()).isEqualTo(SessionState.ENDED);
        assertThat(entrance.of(sessions.get(permits, session))).as("the doors are shut").isEmpty();
        http.post(at + "/turns/undo", ines).exchange();
        assertThat(state()).isEqualTo(SessionState.RUNNING);
    }

    private SessionState state() {
        return sessions.get(permits, session).state();
    }

    @Test
    void whoeverComesLateSeesThatItIsOver() {
        begin();
        var phone = scans("room");
        var page = room("/session");
        turns.make(permits, session, Turns.Turn.END, 0);
        assertThat(phone.get(page)).bodyText().contains("The session is over");
        phone.post(
                page + "/items", "item", String.valueOf(worries), "words", "Too late", "nth", "9");
        assertThat(captures.of(sessions.get(permits, session))).isEmpty();
    }

    @Test
    void oneLookTellsWhateverHasChanged() {
        begin();
        goOn();
        var before = pulses.of(session);
        var phone = scans("room");
        var joined = pulses.of(session);
        assertThat(joined.presence()).isGreaterThan(before.presence());
        votesInTheRoom(phone, 1, 41);
        assertThat(pulses.of(session).votes()).isEqualTo(before.votes() + 1);
        assertThat(pulses.of(session).step()).isEqualTo(before.step());
    }

    @Test
    void theDeskLeadsAndShowsWhatWaits() {
        assertThat(http.get(at + "/desk", ines)).hasStatusOk().bodyText().contains("Begin");
        http.post(at + "/turns", ines, "turn", "NEXT").exchange();
        send(scans("room"), "Nobody trains us", 51);
        assertThat(http.get(at + "/desk", ines))
                .bodyText()
                .contains("One item waits", "Nobody trains us", way().code(), "10:00 left");
        var item = captures.of(sessions.get(permits, session)).getFirst().id();
        http.post(at + "/items", ines, "item", String.valueOf(item), "state", "SHOWN").exchange();
        assertThat(wall()).contains("Nobody trains us");
    }
}
