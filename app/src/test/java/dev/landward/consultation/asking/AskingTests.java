package dev.landward.consultation.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.LandwardTest;
import dev.landward.consultation.Asking;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.StatementId;
import dev.landward.consultation.Statements;
import dev.landward.consultation.Voters;
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
import dev.landward.web.NotFound;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LandwardTest
class AskingTests {

    @Autowired Register register;
    @Autowired Groups groups;
    @Autowired Stakeholders stakeholders;
    @Autowired Rounds rounds;
    @Autowired Statements statements;
    @Autowired Asked asked;
    @Autowired Sending sending;
    @Autowired Openings openings;
    @Autowired Voters voters;
    @Autowired JdbcClient db;

    Workspace permits;
    RoundId round;
    StatementId signal;

    @BeforeEach
    void aDraft() {
        permits = register.initiative();
        round = rounds.make(permits, Asking.of("What must the new system do?"));
        signal = statements.add(permits, round, List.of("It works without signal.")).getFirst();
    }

    GroupId group(String name) {
        return groups.add(permits, GroupDetails.named(name));
    }

    StakeholderId person(String name, String role, GroupId group) {
        return stakeholders.add(
                permits,
                Details.person(name).role(role).group(group).email(mail(name)).done(),
                Provenance.byHand());
    }

    static String mail(String name) {
        return name.toLowerCase().replace(' ', '.') + "@" + UUID.randomUUID() + ".example";
    }

    void open() {
        openings.open(permits, round, false);
    }

    long lettersAbout(String about) {
        return db.sql("select count(*) from mail.letter where about like ?")
                .param(about)
                .query(Long.class)
                .single();
    }

    long reminders(StakeholderId who) {
        return db.sql("select count(*) from consultation.reminder where stakeholder = ?")
                .param(who.value())
                .query(Long.class)
                .single();
    }

    void daysPass(int days) {
        db.sql("update links.link set made_at = made_at - make_interval(days => ?)")
                .param(days)
                .update();
        db.sql("update consultation.reminder set at = at - make_interval(days => ?)")
                .param(days)
                .update();
    }

    @Autowired Reminders reminders;

    /// How many reminders of the round would still go.
    int standing() {
        return (int)
                db
                        .sql(
                                """
                                select 'round-reminder/' || r.id as about, s.email
                                from consultation.reminder r
                                join stakeholders.stakeholder s on s.id = r.stakeholder
                                where r.round = ?
                                """)
                        .param(round.value())
                        .query((row, _) ->
                                new dev.landward.mail.Letter(
                                        1L,
                                        new dev.landward.mail.Address(row.getString(2), ""),
                                        row.getString(1),
                                        false,
                                        java.util.Locale.ENGLISH,
                                        "",
                                        List.of()))
                        .list()
                        .stream()
                        .filter(reminders::stands)
                        .count();
    }

    @Test
    void thePeopleOfAGroupAreAskedAsTheyAreWhenTheRoundOpens() {
        var inspectors = group("Inspectors");
        var ana = person("Ana Torres", "Inspector", inspectors);
        asked.choose(permits, round, List.of(inspectors.value()), List.of());
        assertThat(asked.people(permits, round)).isEmpty();
        stakeholders.change(
                permits,
                ana,
                stakeholders.get(permits, ana).details().draft().role("Head inspector").done());
        person("Ben Okafor", "Inspector", inspectors);
        open();
        stakeholders.change(
                permits,
                ana,
                stakeholders.get(permits, ana).details().draft().role("Mayor").done());
        assertThat(asked.people(permits, round))
                .extracting(Asked.Person::name, Asked.Person::role, Asked.Person::group)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Ana Torres", "Head inspector", "Inspectors"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Ben Okafor", "Inspector", "Inspectors"));
    }

    @Test
    void lettersGoToThoseWhoMayBeWrittenToAndTicketsToTheOthers() {
        var inspectors = group("Inspectors");
        person("Ana Torres", "Inspector", inspectors);
        var ben = person("Ben Okafor", "Inspector", inspectors);
        var known = stakeholders.get(permits, ben).details();
        stakeholders.change(
                permits,
                ben,
                known.draft().consent(new Consent(ConsentState.WITHDRAWN, null, "")).done());
        stakeholders.add(
                permits, Details.person("Cleo Park").group(inspectors).done(), Provenance.byHand());
        asked.choose(permits, round, List.of(inspectors.value()), List.of());
        open();
        assertThat(sending.send(permits, round)).isEqualTo(1);
        assertThat(sending.send(permits, round)).as("nobody is written to twice").isZero();
        var ways = sending.ways(permits, round);
        assertThat(ways.mailed()).extracting(Asked.Person::name).containsExactly("Ana Torres");
        assertThat(ways.byHand())
                .extracting(Asked.Person::name)
                .containsExactly("Ben Okafor", "Cleo Park");
        var letter = "link/" + ways.mailed().getFirst().link();
        assertThat(lettersAbout(letter)).isOne();
        var tickets = sending.print(permits, round);
        assertThat(tickets)
                .hasSize(2)
                .allSatisfy(ticket -> assertThat(ticket.made().code()).isNotEmpty());
        var again = sending.print(permits, round);
        assertThat(again.getFirst().made().id())
                .as("a ticket that is printed again is the same link")
                .isEqualTo(tickets.getFirst().made().id());
    }

    @Test
    void whoeverWasSilentIsAskedAgainAfterThreeDaysAndNobodyElse() {
        var inspectors = group("Inspectors");
        var ana = person("Ana Torres", "Inspector", inspectors);
        var ben = person("Ben Okafor", "Inspector", inspectors);
        var cleo = person("Cleo Park", "Inspector", inspectors);
        asked.choose(permits, round, List.of(inspectors.value()), List.of());
        openings.open(permits, round, true);
        assertThat(sending.remind(permits, round)).as("on the same day").isZero();
        voters.vote(round, voters.join(round, ana), signal, 1);
        voters.decline(round, ben, null);
        daysPass(4);
        assertThat(sending.remind(permits, round)).isOne();
        assertThat(sending.remind(permits, round)).as("twice within three days").isZero();
        assertThat(reminders(ana) + reminders(ben)).isZero();
        assertThat(reminders(cleo)).isOne();
        daysPass(4);
        rounds.close(permits, round);
        assertThatThrownBy(() -> sending.remind(permits, round)).isInstanceOf(NotFound.class);
    }

    @Test
    void aReminderThatWaitsDoesNotGoOnceItsReaderAnswered() {
        var inspectors = group("Inspectors");
        var ana = person("Ana Torres", "Inspector", inspectors);
        asked.choose(permits, round, List.of(inspectors.value()), List.of());
        openings.open(permits, round, true);
        daysPass(4);
        sending.remind(permits, round);
        assertThat(standing()).isEqualTo(1);
        voters.vote(round, voters.join(round, ana), signal, 1);
        assertThat(standing()).isZero();
    }
}
