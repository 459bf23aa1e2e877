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
import dev.landward.consultation.Voters;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.groups.GroupDetails;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.web.NotFound;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LandwardTest
class OpeningsTests {

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
    void thatAPlannedRoundDidNotOpenIsToldToWhoeverRunsIt() {
        openings.plan(
                permits, round, new Openings.Planned(OffsetDateTime.now().plusHours(1), false));
        statements.set(permits, round, List.of());
        db.sql("update consultation.planned_opening set opens_at = now() where round = ?")
                .param(round.value())
                .update();
        due.open();
        assertThat(rounds.get(permits, round).state()).isEqualTo(RoundState.DRAFT);
        assertThat(
                        db.sql(
                                        """
                                        select count(*) from notifications.notice
                                        where account = ? and text = 'notice.round.not-opened'
                                        """)
                                .param(permits.account().value())
                                .query(Long.class)
                                .single())
                .isOne();
        due.open();
        assertThat(openings.planned(round)).as("it is tried once").isEmpty();
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
}
