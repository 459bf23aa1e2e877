package dev.landward.initiative.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.initiative.Place;
import dev.landward.web.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LandwardTest
class MeetingsTests {

    @Autowired Place place;
    @Autowired Http http;
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
        assertThat(entries(omar)).last().isEqualTo("1 false 2026-03-04T13:00:00Z");
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
        assertThat(
                        http.post(
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
                                invited))
                .hasStatus3xxRedirection();
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
