package dev.landward.consultation.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.LandwardTest;
import dev.landward.consultation.Asking;
import dev.landward.consultation.Plan;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.StatementId;
import dev.landward.consultation.Statements;
import dev.landward.consultation.Template;
import dev.landward.consultation.Voters;
import dev.landward.consultation.coverage.Coverage;
import dev.landward.consultation.coverage.Coverages;
import dev.landward.initiative.Workspace;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who answered, and which deciders have not.
@LandwardTest
class CoveragesTests {

    @Autowired Register register;
    @Autowired Groups groups;
    @Autowired Stakeholders stakeholders;
    @Autowired Rounds rounds;
    @Autowired Statements statements;
    @Autowired Asked asked;
    @Autowired Openings openings;
    @Autowired Deciders deciders;
    @Autowired Coverages coverages;
    @Autowired Voters voters;

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
