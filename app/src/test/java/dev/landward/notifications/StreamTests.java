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
import dev.landward.web.Role;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LandwardTest
class StreamTests {

    @Autowired Place place;
    @Autowired Tasks tasks;
    @Autowired Http http;
    @Autowired JdbcClient db;
    @Autowired Live live;

    Place.Started permits;
    Viewer omar;

    @BeforeEach
    void somebodyWorksOnAnInitiative() {
        permits = place.started();
        omar = place.member(permits, Role.ANALYST);
    }

    @Test
    void whoListensIsToldAsItHappensAndNobodyElse() {
        var hers = listen(permits.lead(), null);
        var his = listen(omar, null);
        give("Call the counter");
        await().untilAsserted(() ->
                assertThat(said(his))
                        .contains(
                                "event: notice",
                                "id: " + latest(),
                                "\"unread\":1",
                                "Call the counter"));
        assertThat(said(hers)).doesNotContain("event: notice");
    }

    @Test
    void whoComesBackHearsWhatTheyMissedInItsOrder() {
        give("First");
        var first = latest();
        give("Second");
        give("Third");
        var back = listen(omar, first);
        await().untilAsserted(() -> assertThat(said(back)).contains("Third"));
        assertThat(said(back)).doesNotContain("First").containsSubsequence("Second", "Third");
    }

    @Test
    void whoWasNeverThereHearsOnlyWhatIsNew() {
        give("Before");
        var his = listen(omar, null);
        give("After");
        await().untilAsserted(() -> assertThat(said(his)).contains("After"));
        assertThat(said(his)).doesNotContain("Before");
    }

    /// A browser comes back from the last number that it was given, so it needs one at once.
    @Test
    void whoLeftBeforeAnythingHappenedMissesNothingEither() {
        give("Before");
        var before = latest();
        var gone = listen(omar, null);
        await().untilAsserted(
                        () -> assertThat(said(gone)).contains("id: " + before + "\nevent: here\n"));
        give("While away");
        var back = listen(omar, before);
        await().untilAsserted(() -> assertThat(said(back)).contains("While away"));
        assertThat(said(back)).doesNotContain("Before", "event: here");
    }

    @Test
    void onePersonTakesTenPlacesAndTheOldestGivesWay() {
        var before = live.listening();
        var oldest = listen(omar, null);
        for (int i = 0; i < Live.EACH_PERSON; i++) {
            listen(omar, null);
        }
        assertThat(live.listening() - before).isEqualTo(Live.EACH_PERSON);
        await().untilAsserted(() -> assertThat(said(oldest)).endsWith("retry: 600000\n\n"));
        var latest = listen(omar, null);
        give("Call the counter");
        await().untilAsserted(() -> assertThat(said(latest)).contains("Call the counter"));
        assertThat(said(oldest)).doesNotContain("Call the counter");
    }

    private MvcTestResult listen(Viewer viewer, @org.jspecify.annotations.Nullable Long last) {
        var request = http.get("/notifications/stream", viewer);
        if (last != null) {
            request.header("Last-Event-ID", String.valueOf(last));
        }
        var listening = request.asyncExchange();
        await().untilAsserted(() -> assertThat(said(listening)).contains("retry:"));
        assertThat(live.listening()).isPositive();
        return listening;
    }

    private void give(String title) {
        tasks.add(
                permits.workspace(),
                new Tasks.Draft(
                        title,
                        "",
                        Phase.LEARN,
                        Stream.values()[0],
                        false,
                        omar.displayName(),
                        null));
    }

    private long latest() {
        return db.sql("select max(id) from notifications.notice where account = ?")
                .param(omar.id().value())
                .query(Long.class)
                .single();
    }

    private static String said(MvcTestResult listening) {
        try {
            return listening.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
