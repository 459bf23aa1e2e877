package dev.landward.consultation.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.consultation.attendance.Gap;
import dev.landward.consultation.attendance.Presence;
import dev.landward.consultation.attendance.Roster;
import dev.landward.consultation.sessions.Agenda;
import dev.landward.consultation.sessions.ItemKind;
import dev.landward.consultation.sessions.Meeting;
import dev.landward.consultation.sessions.SessionId;
import dev.landward.consultation.sessions.Sessions;
import dev.landward.forgetting.Forgetting;
import dev.landward.forgetting.Forgotten;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Consent;
import dev.landward.stakeholders.ConsentState;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.groups.GroupDetails;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.testing.Method;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who was there, and what stays of a session.
@LandwardTest
class MinutesTests {

    @Autowired Http http;
    @Autowired Town town;
    @Autowired Register register;
    @Autowired Stakeholders stakeholders;
    @Autowired Groups groups;
    @Autowired Sessions sessions;
    @Autowired Agenda agenda;
    @Autowired Roster roster;
    @Autowired Protocols protocols;
    @Autowired Writer writer;
    @Autowired List<Forgetting> forgetting;
    @Autowired JdbcClient db;

    Viewer ines;
    Workspace permits;
    SessionId session;
    String at;

    @BeforeEach
    void aSession() {
        ines = town.person("Ines");
        permits = register.initiative(town.organisation("Harrow Falls", ines), ines);
        session = sessions.make(permits, Meeting.plan("Needs of the building department"));
        agenda.add(permits, session, ItemKind.TALK, "Welcome", 5, null);
        at = permits.path() + "/listen/sessions/" + session.value();
    }

    private GroupId group(String name) {
        return groups.add(permits, GroupDetails.named(name));
    }

    private StakeholderId member(GroupId group, String name) {
        return stakeholders.add(
                permits, Details.person(name).group(group).done(), Provenance.byHand());
    }

    private void mark(StakeholderId who, String state) {
        http.post(
                        at + "/people/mark",
                        ines,
                        "stakeholder",
                        String.valueOf(who.value()),
                        "state",
                        state)
                .exchange();
    }

    private void turn(String turn) {
        http.post(at + "/turns", ines, "turn", turn).exchange();
    }

    @Test
    @Method("S1-13")
    void groupsOfWhichNobodyIsThereAreListedFirst() {
        var inspectors = group("Inspectors");
        var builders = group("Builders");
        var council = group("Council");
        var ana = member(inspectors, "Ana Torres");
        member(inspectors, "Ben Okafor");
        member(builders, "Carla Ruiz");
        var dan = member(council, "Dan Abara");
        http.post(
                        at + "/people",
                        ines,
                        "group",
                        String.valueOf(inspectors.value()),
                        "group",
                        String.valueOf(builders.value()),
                        "group",
                        String.valueOf(council.value()))
                .exchange();
        turn("NEXT");
        mark(ana, "ROOM");
        mark(dan, "REMOTE");
        assertThat(Gap.of(roster.of(sessions.get(permits, session))))
                .containsExactly(
                        new Gap("Builders", 1, 0, 0),
                        new Gap("Inspectors", 2, 1, 0),
                        new Gap("Council", 1, 0, 1));
        turn("END");
        assertThat(http.get(at + "/minutes", ines))
                .bodyText()
                .contains("Of one group nobody is there.", "Ana Torres", "Carla Ruiz")
                .satisfies(page ->
                        assertThat(page.indexOf(">Builders<"))
                                .isLessThan(page.indexOf(">Inspectors<")));
        assertThat(writer.markdown(protocols.of(permits, session), Locale.ENGLISH))
                .contains("Builders: 1 expected, 0 in the room, 0 remote, 1 absent")
                .as("the file names nobody")
                .doesNotContain("Ana Torres");
    }

    @Test
    void whoeverJoinsAGroupAfterTheBeginningWasNotExpected() {
        var inspectors = group("Inspectors");
        member(inspectors, "Ana Torres");
        roster.expect(permits, session, List.of(inspectors.value()), List.of(), null);
        turn("NEXT");
        member(inspectors, "Ben Okafor");
        assertThat(roster.of(sessions.get(permits, session))).hasSize(1);
    }

    @Test
    void oneTapMarksSomebodyAndAnotherSaysThatTheyLeft() {
        var ana = register.person(permits, "Ana Torres");
        roster.expect(permits, session, List.of(), List.of(ana.value()), null);
        turn("NEXT");
        mark(ana, "ROOM");
        mark(ana, "AWAY");
        var person = roster.of(sessions.get(permits, session)).getFirst();
        assertThat(person.here()).isFalse();
        assertThat(person.place()).as("they were there").isEqualTo(Presence.ROOM);
        assertThat(person.left()).isAfterOrEqualTo(person.came());
        http.post(at + "/people/walk-in", ines, "name", "Somebody Else", "state", "ROOM")
                .exchange();
        assertThat(http.get(at + "/people", ines))
                .bodyText()
                .contains("Somebody Else", "Not expected");
    }

    @Test
    void decisionsAreWrittenTakenOutAndBroughtBack() {
        turn("NEXT");
        http.post(at + "/notes", ines, "kind", "DECISION", "words", "We ask the inspectors again.")
                .exchange();
        assertThat(http.get(at + "/minutes", ines))
                .bodyText()
                .contains("We ask the inspectors again.");
        var note = protocols.of(permits, session).notes().getFirst().id();
        http.post(at + "/notes/" + note + "/remove", ines).exchange();
        assertThat(protocols.of(permits, session).notes()).isEmpty();
        http.post(at + "/notes/" + note + "/restore", ines).exchange();
        assertThat(protocols.of(permits, session).notes()).hasSize(1);
        assertThat(http.post(at + "/notes", ines, "kind", "NOTE", "words", " "))
                .hasStatusOk()
                .bodyText()
                .contains("Write between 1 and 2,000 characters.");
    }

    @Test
    void minutesGoOutOnlyWhenAskedForAndToNobodyWhoWantsNoMail() {
        var ana = somebody("Ana Torres", ConsentState.GIVEN);
        var omar = somebody("Omar Shah", ConsentState.WITHDRAWN);
        roster.expect(permits, session, List.of(), people(), null);
        turn("NEXT");
        assertThat(http.post(at + "/minutes/letters", ines)).as("it is not over").hasStatus(404);
        turn("END");
        assertThat(letters(ana)).isEmpty();
        http.post(at + "/minutes/letters", ines).exchange();
        assertThat(letters(ana)).containsExactly("Minutes: Needs of the building department");
        assertThat(letters(omar)).isEmpty();
        assertThat(http.get(at + "/minutes", ines)).bodyText().contains("Sent to one person");
    }

    private String somebody(String name, ConsentState consent) {
        var email = "m-" + UUID.randomUUID() + "@example.org";
        stakeholders.add(
                permits,
                Details.person(name).email(email).consent(new Consent(consent, null, "")).done(),
                Provenance.byHand());
        return email;
    }

    private List<Long> people() {
        return db.sql("select id from stakeholders.present where initiative = ?")
                .param(permits.id().value())
                .query((row, _) -> row.getLong(1))
                .list();
    }

    private List<String> letters(String email) {
        return db.sql(
                        "select subject from mail.letter where lower(email) = ? and about like 'minutes/%'")
                .param(email)
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void whoeverIsExpectedIsInvitedOnceWithAnEntryAndAWayOfTheirOwn() {
        var ana = somebody("Ana Torres", ConsentState.GIVEN);
        roster.expect(permits, session, List.of(), people(), null);
        http.post(at + "/people/invitations", ines).exchange();
        http.post(at + "/people/invitations", ines).exchange();
        assertThat(
                        db.sql("select subject from mail.letter where lower(email) = ? order by id")
                                .param(ana)
                                .query((row, _) -> row.getString(1))
                                .list())
                .containsExactlyInAnyOrder(
                        "Your way into a session on “Permits”",
                        "Invitation: Needs of the building department");
        assertThat(sessions.meeting(permits, session).orElseThrow().invited()).hasSize(1);
    }

    @Test
    void whoeverIsErasedIsNamedInNoSession() {
        var ana = register.person(permits, "Ana Torres");
        roster.expect(permits, session, List.of(), List.of(ana.value()), null);
        turn("NEXT");
        mark(ana, "ROOM");
        http.post(at + "/notes", ines, "kind", "NOTE", "words", "Ana Torres asks the vendor.")
                .exchange();
        var person =
                new Forgotten(
                        permits.organisation().value(),
                        permits.id().value(),
                        List.of(ana.value()),
                        List.of("Ana Torres"),
                        List.of(),
                        List.of());
        forgetting.forEach(one -> one.forget(person));
        var minutes = protocols.of(permits, session);
        assertThat(minutes.notes().getFirst().words()).isEqualTo("… asks the vendor.");
        assertThat(minutes.in(Presence.ROOM)).as("somebody was there").isEqualTo(1);
        assertThat(http.get(at + "/minutes", ines)).bodyText().doesNotContain("Ana Torres");
    }
}
