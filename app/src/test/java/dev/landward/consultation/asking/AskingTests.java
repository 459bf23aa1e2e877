package dev.landward.consultation.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.LandwardTest;
import dev.landward.consultation.Asking;
import dev.landward.consultation.Plan;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.RoundState;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.StatementId;
import dev.landward.consultation.Statements;
import dev.landward.consultation.Template;
import dev.landward.consultation.Voters;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Consent;
import dev.landward.stakeholders.ConsentState;
import dev.landward.stakeholders.DecisionRole;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.groups.GroupDetails;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.testing.Method;
import dev.landward.web.NotFound;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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
    @Autowired Openings.Due due;
    @Autowired Joint joint;
    @Autowired Deciders deciders;
    @Autowired Coverages coverages;
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
    void anOpeningIsTakenBackWhileNobodyAnsweredAndAllWaysInEnd() {
        var inspectors = group("Inspectors");
        var ana = person("Ana Torres", "Inspector", inspectors);
        asked.choose(permits, round, List.of(inspectors.value()), List.of());
        openings.open(permits, round, true);
        var link = sending.ways(permits, round).mailed().getFirst().link();
        rounds.withdraw(permits, round);
        assertThat(rounds.get(permits, round).state()).isEqualTo(RoundState.DRAFT);
        assertThat(
                        db.sql("select count(*) from links.revocation where link = ?")
                                .param(link)
                                .query(Long.class)
                                .single())
                .isOne();
        assertThat(asked.people(permits, round)).isEmpty();
        open();
        voters.vote(round, voters.join(round, ana), signal, 1);
        assertThatThrownBy(() -> rounds.withdraw(permits, round)).isInstanceOf(NotFound.class);
        assertThat(rounds.get(permits, round).open()).isTrue();
    }

    @Test
    void aPlannedRoundOpensByItselfOnce() {
        openings.plan(
                permits, round, new Openings.Planned(OffsetDateTime.now().plusHours(1), false));
        due.open();
        assertThat(rounds.get(permits, round).state()).isEqualTo(RoundState.DRAFT);
        db.sql("update consultation.planned_opening set opens_at = now() where round = ?")
                .param(round.value())
                .update();
        due.open();
        assertThat(rounds.get(permits, round).open()).isTrue();
        assertThat(openings.planned(round)).isEmpty();
    }

    @Test
    void nobodyIsAskedWithoutAPurposeAPromiseAndSomethingToAnswer() {
        var plan = Asking.of("What?");
        var empty =
                rounds.make(
                        permits,
                        new Plan(
                                plan.template(),
                                "What?",
                                "",
                                "",
                                plan.participation(),
                                "en",
                                5,
                                plan.adding(),
                                plan.naming(),
                                plan.showing(),
                                false,
                                5,
                                50,
                                plan.closesAt(),
                                null));
        assertThat(openings.lacks(permits, rounds.get(permits, empty)))
                .containsExactly(
                        Openings.Lack.PURPOSE, Openings.Lack.PROMISE, Openings.Lack.NOTHING);
        assertThatThrownBy(() -> openings.open(permits, empty, false)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rounds.open(permits, empty))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aNeedsRoundThatAsksOneDepartmentAloneIsWarnedOf() {
        var inspectors = group("Inspectors");
        var counter = group("Permit counter");
        person("Ana Torres", "Inspector", inspectors);
        person("Ben Okafor", "Clerk", counter);
        asked.choose(permits, round, List.of(inspectors.value()), List.of());
        assertThat(joint.alone(permits, rounds.get(permits, round)))
                .hasValueSatisfying(alone -> {
                    assertThat(alone.part()).isEqualTo("Inspectors");
                    assertThat(alone.elsewhere()).isOne();
                });
        asked.choose(permits, round, List.of(inspectors.value(), counter.value()), List.of());
        assertThat(joint.alone(permits, rounds.get(permits, round))).isEmpty();
    }

    @Test
    @Method("S1-14")
    void decidersWhoHaveNotAnsweredAreListedUntilTheyDo() {
        var council = group("Council");
        var mayor =
                stakeholders.add(
                        permits,
                        Details.person("Mara Vance")
                                .role("Mayor")
                                .group(council)
                                .decisionRole(DecisionRole.DECIDER)
                                .done(),
                        Provenance.byHand());
        var treasurer = person("Theo Lindqvist", "Treasurer", council);
        var input = rounds.make(permits, input());
        statements.add(permits, input, List.of("I have what I need to decide."));
        asked.choose(permits, input, List.of(), List.of(mayor.value(), treasurer.value()));
        assertThat(deciders.waiting(permits)).as("a draft waits for nobody").isEmpty();
        openings.open(permits, input, false);
        assertThat(deciders.waiting(permits))
                .singleElement()
                .satisfies(waiting -> {
                    assertThat(waiting.asked()).isEqualTo(2);
                    assertThat(waiting.silent())
                            .extracting(Deciders.Person::name)
                            .containsExactly("Mara Vance", "Theo Lindqvist");
                });
        var first = statements.all(permits, input).getFirst().id();
        voters.vote(input, voters.join(input, mayor), first, 1);
        assertThat(deciders.waiting(permits).getFirst().silent())
                .extracting(Deciders.Person::name)
                .containsExactly("Theo Lindqvist");
        rounds.close(permits, input);
        assertThat(deciders.waiting(permits)).isEmpty();
    }

    static Plan input() {
        var plan = Asking.of("Before the phase Needs ends: what must we know from you?");
        return new Plan(
                Template.DECIDER_INPUT,
                plan.question(),
                plan.purpose(),
                plan.promise(),
                plan.participation(),
                "en",
                5,
                plan.adding(),
                dev.landward.consultation.Naming.NAMED,
                plan.showing(),
                false,
                5,
                50,
                plan.closesAt(),
                null);
    }

    @Test
    @Method("S4-09")
    void coverageIsStatedByGroupAndRoleWithTheSilentInTheDenominator() {
        var inspectors = group("Inspectors");
        var people = new ArrayList<StakeholderId>();
        for (int i = 0; i < 8; i++) {
            people.add(person("Inspector " + i, i < 6 ? "Field" : "Office", inspectors));
        }
        var counter = group("Permit counter");
        for (int i = 0; i < 6; i++) {
            people.add(person("Clerk " + i, "Clerk", counter));
        }
        asked.choose(permits, round, List.of(inspectors.value(), counter.value()), List.of());
        open();
        for (int i = 0; i < 5; i++) {
            voters.vote(round, voters.join(round, people.get(i)), signal, 1);
        }
        voters.decline(round, people.get(8), "NO_TIME");
        voters.vote(round, voters.join(round, null), signal, -1);
        var coverage = coverages.of(permits, round);
        assertThat(coverage.all()).isEqualTo(new Coverage.Line("", 14, 5, 1, true));
        assertThat(coverage.all().silent()).isEqualTo(8);
        assertThat(coverage.others()).isOne();
        assertThat(coverage.groups())
                .extracting(Coverage.Part::line)
                .containsExactly(
                        new Coverage.Line("Inspectors", 8, 5, 0, true),
                        new Coverage.Line("Permit counter", 6, 0, 1, true));
        assertThat(coverage.groups().getFirst().line().meets(50)).isTrue();
        assertThat(coverage.groups().getLast().line().meets(50)).isFalse();
        assertThat(coverage.groups().getFirst().roles())
                .as("two office inspectors are too few, and could be subtracted")
                .noneMatch(Coverage.Line::shown);
        assertThat(coverage.groups().getLast().roles())
                .containsExactly(new Coverage.Line("Clerk", 6, 0, 1, true));
        assertThat(coverage.barriers()).as("one reason would say whose it is").isEmpty();
    }

    @Test
    @Method("S4-10")
    void reasonsNotToTakePartAreOrderedByHowManyGaveThem() {
        var clerks = group("Permit counter");
        var people = new ArrayList<StakeholderId>();
        for (int i = 0; i < 7; i++) {
            people.add(person("Clerk " + i, "Clerk", clerks));
        }
        asked.choose(permits, round, List.of(clerks.value()), List.of());
        open();
        for (int i = 0; i < 6; i++) {
            voters.decline(round, people.get(i), i == 0 ? null : i < 3 ? "NO_TIME" : "OTHER");
        }
        assertThat(coverages.of(permits, round).barriers())
                .containsExactly(
                        new Coverage.Barred("OTHER", 3),
                        new Coverage.Barred("NO_TIME", 2),
                        new Coverage.Barred("UNSAID", 1));
        assertThatThrownBy(() -> voters.decline(round, people.get(1), "OTHER"))
                .as("it is asked once")
                .isInstanceOf(org.springframework.dao.DuplicateKeyException.class);
    }
}
