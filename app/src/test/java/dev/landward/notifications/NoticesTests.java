package dev.landward.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.Phase;
import dev.landward.initiative.Place;
import dev.landward.initiative.playbook.Stream;
import dev.landward.initiative.playbook.Tasks;
import dev.landward.testing.Method;
import dev.landward.web.Role;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@LandwardTest
class NoticesTests {

    @Autowired Place place;
    @Autowired Tasks tasks;
    @Autowired Shelf shelf;
    @Autowired Http http;
    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient db;
    @Autowired PlatformTransactionManager transactions;

    Place.Started permits;
    Viewer omar;

    @BeforeEach
    void somebodyWorksOnAnInitiative() {
        permits = place.started();
        omar = place.member(permits, Role.ANALYST);
    }

    @Test
    void whoeverIsGivenATaskIsToldOnce() {
        var task = give(omar.displayName());
        assertThat(sentences(omar)).containsExactly("Ines gave you a task: Call the counter");
        change(task, omar.displayName(), "Call the counter again");
        assertThat(sentences(omar)).hasSize(1);
        assertThat(http.get("/notifications", omar))
                .hasStatusOk()
                .bodyText()
                .contains("Ines gave you a task: Call the counter", "Replace the permits");
    }

    @Test
    void whoeverIsAskedIntoATeamIsTold() {
        ask(omar);
        ask(omar);
        assertThat(sentences(omar)).containsExactly("Ines asked you into the team, as Facilitator");
        assertThat(letters(omar)).isEqualTo(1);
    }

    @Test
    void nobodyIsToldOfWhatTheyDidThemselves() {
        give(permits.lead().displayName());
        assertThat(sentences(permits.lead())).isEmpty();
    }

    @Test
    @Method("S0-30")
    void whoFollowsAnInitiativeIsToldWhenAPhaseCloses() {
        assertThat(http.post(permits.path("/following"), omar)).hasStatus3xxRedirection();
        var stranger = place.member(permits, Role.MEMBER);
        close();
        assertThat(sentences(omar)).containsExactly("Ines closed the phase Learn");
        assertThat(sentences(stranger)).isEmpty();
        assertThat(letters(omar)).isEqualTo(1);
    }

    @Test
    void aCrowdIsToldRightAfterwards() {
        var crowd =
                IntStream.range(0, 21).mapToObj(_ -> place.member(permits, Role.ANALYST)).toList();
        crowd.forEach(one -> http.post(permits.path("/following"), one).exchange());
        close();
        await().untilAsserted(() ->
                assertThat(crowd)
                        .allSatisfy(one ->
                                assertThat(sentences(one))
                                        .containsExactly("Ines closed the phase Learn")));
        assertThat(sentences(permits.lead())).isEmpty();
    }

    @Test
    void whoLeftIsToldNothing() {
        http.post(permits.path("/following"), omar).exchange();
        assertThat(http.post(permits.path("/following"), omar, "on", "false"))
                .hasStatus3xxRedirection();
        close();
        assertThat(sentences(omar)).isEmpty();
    }

    @Test
    void whatSomebodyMayNoLongerSeeIsNotNamedToThem() {
        give(omar.displayName());
        var number = latest(omar);
        db.sql("delete from accounts.member where account = ?").param(omar.id().value()).update();
        assertThat(sentences(omar)).isEmpty();
        assertThat(http.get("/notifications", omar))
                .hasStatusOk()
                .bodyText()
                .contains("One more is about something you may no longer see")
                .doesNotContain("Call the counter", "Replace the permits");
        assertThat(http.post("/notifications/" + number + "/opened", omar)).hasStatus(404);
        assertThat(shelf.unreadAndSeen(number)).isFalse();
    }

    @Test
    void whatWasReadIsNotMailed() {
        give(omar.displayName());
        var number = latest(omar);
        assertThat(shelf.unreadAndSeen(number)).isTrue();
        assertThat(http.post("/notifications/" + number + "/opened", omar))
                .hasStatus3xxRedirection();
        assertThat(shelf.unreadAndSeen(number)).isFalse();
    }

    @Test
    void theBellCountsUntilAllIsRead() {
        give(omar.displayName());
        assertThat(http.get("/initiatives", omar)).bodyText().contains(">One unread<");
        http.post("/notifications/read", omar, "latest", "" + latest(omar)).exchange();
        assertThat(shelf.unread(omar.id())).isZero();
    }

    @Test
    void nobodyReadsOrMarksWhatAnotherWasTold() {
        give(omar.displayName());
        var number = latest(omar);
        var eve = place.member(permits, Role.LEAD);
        assertThat(http.get("/notifications", eve)).bodyText().doesNotContain("Call the counter");
        assertThat(http.post("/notifications/" + number + "/opened", eve)).hasStatus(404);
        http.post("/notifications/" + number + "/read", eve).exchange();
        assertThat(shelf.unread(omar.id())).isOne();
    }

    @Test
    void aNoticeIsKeptOrLostWithWhatItTellsOf() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> {
                    give(omar.displayName());
                    status.setRollbackOnly();
                });
        assertThat(sentences(omar)).isEmpty();
        assertThat(letters(omar)).isZero();
    }

    @Test
    @Method("S0-30")
    void aFeedIsReadByItsSecretAddressAndEndsWithIt() {
        give(omar.displayName());
        var page =
                http.post("/account/notifications/feed", omar, "on", "true")
                        .exchange()
                        .getMvcResult();
        var address = text(page).replaceAll("(?s).*(/feeds/[\\w-]{32}).*", "$1");
        assertThat(mvc.get().uri(address))
                .hasStatusOk()
                .bodyText()
                .contains("<feed xmlns=\"http://www.w3.org/2005/Atom\">", "Call the counter");
        http.post("/account/notifications/feed", omar).exchange();
        assertThat(mvc.get().uri(address)).hasStatus(404);
    }

    @Test
    void howOftenMailsComeIsChosenByTopic() {
        var city = permits.city().organisation().value();
        assertThat(
                        http.post(
                                "/account/notifications",
                                omar,
                                "organisation",
                                "" + city,
                                "tasks",
                                "NEVER"))
                .hasStatus3xxRedirection();
        assertThat(http.get("/account/notifications", omar)).hasStatusOk();
        assertThat(http.post("/account/notifications", omar, "organisation", "1")).hasStatus(404);
        give(omar.displayName());
        assertThat(sentences(omar)).hasSize(1);
    }

    private void ask(Viewer viewer) {
        var account = String.valueOf(viewer.id().value());
        assertThat(
                        http.post(
                                permits.path("/team"),
                                permits.lead(),
                                "account",
                                account,
                                "role",
                                "FACILITATOR"))
                .hasStatus3xxRedirection();
    }

    private long give(String owner) {
        return tasks.add(permits.workspace(), draft("Call the counter", owner));
    }

    private void change(long task, String owner, String title) {
        tasks.change(permits.workspace(), task, draft(title, owner));
    }

    private static Tasks.Draft draft(String title, String owner) {
        return new Tasks.Draft(title, "", Phase.LEARN, Stream.values()[0], false, owner, null);
    }

    private void close() {
        assertThat(
                        http.post(
                                permits.path("/phases/learn/closing"),
                                permits.lead(),
                                "override",
                                "true",
                                "reason",
                                "Enough " + UUID.randomUUID()))
                .hasStatus3xxRedirection();
    }

    private java.util.List<String> sentences(Viewer viewer) {
        return shelf.page(viewer, Long.MAX_VALUE, 50).shown().stream()
                .map(shown -> shown.sentence(texts, java.util.Locale.ENGLISH))
                .toList();
    }

    @Autowired dev.landward.web.Texts texts;

    private long latest(Viewer viewer) {
        return db.sql("select max(id) from notifications.notice where account = ?")
                .param(viewer.id().value())
                .query(Long.class)
                .single();
    }

    private int letters(Viewer viewer) {
        return db.sql("select count(*) from mail.letter where email_key = ?")
                .param(viewer.email().toLowerCase(java.util.Locale.ROOT))
                .query(Integer.class)
                .single();
    }

    private static String text(org.springframework.test.web.servlet.MvcResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
