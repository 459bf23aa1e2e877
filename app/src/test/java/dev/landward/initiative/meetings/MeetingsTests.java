package dev.landward.initiative.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.initiative.Place;
import dev.landward.stakeholders.Consent;
import dev.landward.stakeholders.ConsentState;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.web.Role;
import dev.landward.web.Toast;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LandwardTest
class MeetingsTests {

    @Autowired Place place;
    @Autowired Http http;
    @Autowired Stakeholders stakeholders;
    @Autowired JdbcClient db;

    Place.Started permits;
    String path;
    String omar;
    String mara;

    @BeforeEach
    void anInitiativeInLearn() {
        permits = place.started();
        path = permits.path("/phases/learn/session");
        omar = "omar-" + UUID.randomUUID() + "@example.org";
        mara = "mara-" + UUID.randomUUID() + "@example.org";
    }

    @Test
    void everybodyInvitedGetsAnEntryForTheirCalendar() {
        arrange("14:00", omar + "\n" + mara);
        assertThat(entries(omar)).containsExactly("0 false 2026-03-04T13:00:00Z");
        assertThat(entries(mara)).hasSize(1);
        assertThat(subjects(omar)).containsExactly("Invitation: Learn: Replace the permits");
    }

    @Test
    void whatIsChangedKeepsItsNameAndRises() {
        arrange("14:00", omar);
        arrange("15:30", omar);
        assertThat(entries(omar))
                .containsExactly("0 false 2026-03-04T13:00:00Z", "1 false 2026-03-04T14:30:00Z");
        assertThat(names(omar)).hasSize(1);
    }

    @Test
    void whoIsNoLongerInvitedHasItTakenOut() {
        arrange("14:00", omar + " " + mara);
        arrange("14:00", omar);
        assertThat(entries(mara))
                .containsExactly("0 false 2026-03-04T13:00:00Z", "1 true 2026-03-04T13:00:00Z");
        assertThat(entries(omar)).containsExactly("0 false 2026-03-04T13:00:00Z");
    }

    @Test
    void onlyThoseAreToldForWhomSomethingIsNew() {
        arrange("14:00", omar);
        arrange("14:00", omar + " " + mara);
        assertThat(subjects(omar)).containsExactly("Invitation: Learn: Replace the permits");
        assertThat(subjects(mara)).containsExactly("Invitation: Learn: Replace the permits");
        arrange("14:00", omar);
        assertThat(subjects(omar)).hasSize(1);
        assertThat(subjects(mara))
                .last()
                .isEqualTo("No longer invited: Learn: Replace the permits");
        arrange("15:30", omar);
        assertThat(subjects(omar)).last().isEqualTo("Changed: Learn: Replace the permits");
        assertThat(entries(omar)).last().isEqualTo("3 false 2026-03-04T14:30:00Z");
    }

    @Test
    void whoWantsNoMailGetsNoneAndTheirHostIsToldSo() {
        var details =
                Details.person("Omar Shah")
                        .email(omar)
                        .consent(new Consent(ConsentState.WITHDRAWN, null, ""))
                        .done();
        stakeholders.add(permits.workspace(), details, Provenance.byHand());
        assertThat(arranged("14:00", omar + " " + mara).getMvcResult().getFlashMap().get("toast"))
                .isEqualTo(new Toast("meetings.arranged.unwilling", List.of(1, omar), null));
        assertThat(subjects(omar)).isEmpty();
        assertThat(subjects(mara)).hasSize(1);
        http.post(path + "/cancellation", permits.lead()).exchange();
        await().untilAsserted(() ->
                assertThat(read(omar, "state")).as("asked again").containsExactly("WITHHELD"));
    }

    @Test
    void onlyMembersAreLedToTheAgenda() {
        var member = permits.lead();
        arrange("14:00", omar + " " + member.email());
        assertThat(read(omar, "parts::text")).noneMatch(parts -> parts.contains("/agenda"));
        assertThat(read(member.email(), "parts::text"))
                .allMatch(parts -> parts.contains("/phases/learn/agenda"));
    }

    @Test
    void whatIsCalledOffIsCalledOffForEverybodyAndMayBeArrangedAnew() {
        arrange("14:00", omar);
        assertThat(http.post(path + "/cancellation", permits.lead())).hasStatus3xxRedirection();
        assertThat(entries(omar)).last().isEqualTo("1 true 2026-03-04T13:00:00Z");
        assertThat(http.post(path + "/cancellation", permits.lead())).hasStatus(404);
        arrange("16:00", omar);
        assertThat(names(omar)).hasSize(2);
    }

    @Test
    void whoeverSeesTheInitiativePutsItIntoTheirCalendarByHand() {
        arrange("14:00", omar);
        var member = place.member(permits, Role.MEMBER);
        assertThat(http.get(path + "/entry.ics", member))
                .hasStatusOk()
                .bodyText()
                .contains("METHOD:PUBLISH", "DTSTART:20260304T130000Z")
                .doesNotContain("ATTENDEE", omar);
        assertThat(http.get(path, member)).hasStatus(403);
    }

    @Test
    void whatIsRefusedKeepsWhatWasTyped() {
        assertThat(
                        http.post(
                                path,
                                permits.lead(),
                                "day",
                                "2026-03-04",
                                "time",
                                "25:00",
                                "minutes",
                                "3",
                                "zone",
                                "Mars/Olympus",
                                "link",
                                "javascript:alert(1)",
                                "invited",
                                "nobody"))
                .hasStatusOk()
                .bodyText()
                .contains("25:00", "Mars/Olympus", "nobody", "Write the time as 14:00.");
        assertThat(http.get(path + "/entry.ics", permits.lead())).hasStatus(404);
    }

    private void arrange(String time, String invited) {
        assertThat(arranged(time, invited)).hasStatus3xxRedirection();
    }

    private MvcTestResult arranged(String time, String invited) {
        return http.post(
                        path,
                        permits.lead(),
                        "day",
                        "2026-03-04",
                        "time",
                        time,
                        "minutes",
                        "90",
                        "zone",
                        "Europe/Berlin",
                        "place",
                        "Room 4",
                        "link",
                        "",
                        "invited",
                        invited)
                .exchange();
    }

    private List<String> entries(String email) {
        return read(
                email,
                """
                (invitation ->> 'sequence') || ' ' || (invitation ->> 'cancelled') || ' '
                  || (invitation ->> 'begins')
                """);
    }

    private List<String> names(String email) {
        return read(email, "invitation ->> 'uid'").stream().distinct().toList();
    }

    private List<String> subjects(String email) {
        return read(email, "subject");
    }

    private List<String> read(String email, String what) {
        return db.sql(
                        "select %s from mail.letter where email_key = ? order by put_at"
                                .formatted(what))
                .param(email)
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }
}
