package dev.landward.initiative.phases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Audit;
import dev.landward.initiative.Check;
import dev.landward.initiative.GroupReadiness.Group;
import dev.landward.initiative.Groups;
import dev.landward.initiative.Outlook;
import dev.landward.initiative.Outlook.Position;
import dev.landward.initiative.Phase;
import dev.landward.initiative.Place;
import dev.landward.initiative.Place.Started;
import dev.landward.initiative.phases.Closing.Outcome;
import dev.landward.initiative.playbook.Task;
import dev.landward.initiative.playbook.TaskState;
import dev.landward.initiative.playbook.Tasks;
import dev.landward.testing.Method;
import dev.landward.web.NotFound;
import dev.landward.web.Refused;
import dev.landward.web.Role;
import dev.landward.web.Texts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@LandwardTest
class PhasesTests {

    @Autowired Phases phases;
    @Autowired Outlook outlook;
    @Autowired Tasks tasks;
    @Autowired Groups groups;
    @Autowired Place place;
    @Autowired Http http;
    @Autowired Audit audit;
    @Autowired JdbcClient db;
    @Autowired Texts texts;

    Started permits;

    @BeforeEach
    void anInitiativeIsStarted() {
        permits = place.started();
    }

    @Test
    @Method("S1-03")
    void aPhaseDoesNotCloseWhileAMandatoryCheckIsOpen() {
        var outcome = phases.close(permits.workspace(), Phase.LEARN, "");
        assertThat(outcome).isInstanceOf(Outcome.Blocked.class);
        assertThat(((Outcome.Blocked) outcome).checks())
                .extracting(Check::key)
                .contains(
                        "initiative.check.purpose",
                        "initiative.check.legacy",
                        "learn.check.drivers",
                        "learn.check.unknowns",
                        "playbook.check.essential",
                        "plan.check.develop")
                .doesNotContain("playbook.check.rest");
        assertThat(http.post(permits.path("/phases/learn/closing"), permits.lead()))
                .hasStatus3xxRedirection();
        assertThat(phases.current(permits.workspace())).contains(Phase.LEARN);
    }

    @Test
    void aPhaseClosesByItselfOnceEverythingMandatoryIsDone() {
        finishLearning();
        assertThat(phases.close(permits.workspace(), Phase.LEARN, ""))
                .isInstanceOf(Outcome.Closed.class);
        assertThat(phases.current(permits.workspace())).contains(Phase.NEEDS);
        assertThat(step(Phase.LEARN).overrides()).isZero();
    }

    @Test
    void aReasonIsNotKeptWhereNothingWasOpen() {
        finishLearning();
        phases.close(permits.workspace(), Phase.LEARN, "Just in case");
        assertThat(phases.closings(permits.workspace()))
                .singleElement()
                .satisfies(closing -> assertThat(closing.reason()).isNull());
    }

    @Test
    void anOverrideNamesWhoAndWhyAndIsShownForGood() {
        var path = permits.path("/phases/learn");
        assertThat(http.post(path + "/closing", permits.lead(), "override", "true", "reason", " "))
                .hasStatusOk()
                .bodyText()
                .contains("Give a reason: it stays on this page.");
        assertThat(phases.current(permits.workspace())).contains(Phase.LEARN);
        assertThat(
                        http.post(
                                path + "/closing",
                                permits.lead(),
                                "override",
                                "true",
                                "reason",
                                "The council cannot wait"))
                .hasStatus3xxRedirection();
        assertThat(phases.current(permits.workspace())).contains(Phase.NEEDS);
        assertThat(audit.latest(permits.workspace(), 0, 1))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.what()).isEqualTo("PhaseClosed");
                    assertThat(entry.by()).isEqualTo("Ines");
                    assertThat(entry.details())
                            .containsEntry("overridden", true)
                            .containsEntry("reason", "The council cannot wait");
                });
        assertThat(http.post(path + "/reopening", permits.lead())).hasStatus3xxRedirection();
        assertThat(phases.current(permits.workspace())).contains(Phase.LEARN);
        assertThat(step(Phase.LEARN).overrides()).as("it is open again").isZero();
        assertThat(http.get(path, permits.lead()))
                .bodyText()
                .contains("The council cannot wait", "Closed anyway", "reopened on");
    }

    @Test
    @Method("S0-02")
    void theStepIntoDecideStaysClosedWhileAKeyGroupIsBelowItsThreshold() {
        skipDecisions();
        force(Phase.LEARN);
        force(Phase.NEEDS);
        groups.are(
                permits.workspace(),
                group("Inspectors", true, 0.9, 0.4),
                group("Builders", false, null, null));
        assertThat(blocking(Phase.OPTIONS)).contains("phases.check.groups");
        assertThat(http.get(permits.path("/phases/options"), permits.lead()))
                .bodyText()
                .contains("Inspectors", "Not yet", "engaged: 40% of 60% needed", "unknown");
        groups.are(permits.workspace(), group("Inspectors", true, 0.9, null));
        assertThat(blocking(Phase.OPTIONS))
                .as("what is unknown is not met")
                .contains("phases.check.groups");
        groups.are(
                permits.workspace(),
                group("Inspectors", true, 0.8, 0.6),
                group("Builders", false, 0.1, 0.1));
        assertThat(blocking(Phase.OPTIONS))
                .as("a group that is no key group does not hold it")
                .doesNotContain("phases.check.groups");
        groups.are(permits.workspace(), group("Inspectors", true, 0.79, 0.9));
        assertThat(phases.close(permits.workspace(), Phase.OPTIONS, "They retire this summer"))
                .isInstanceOf(Outcome.Closed.class);
        assertThat(audit.latest(permits.workspace(), 0, 1).getFirst().details().toString())
                .contains("They retire this summer", "phases.check.groups");
    }

    @Test
    void withoutAKeyGroupNobodyCanSayThatTheGroupsAreReady() {
        groups.are(permits.workspace(), group("Builders", false, 1.0, 1.0));
        assertThat(phases.checks(permits.workspace()))
                .filteredOn(check -> check.key().equals("phases.check.groups"))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.state()).isEqualTo(Check.State.UNKNOWN);
                    assertThat(check.blocks(Phase.OPTIONS)).isTrue();
                });
    }

    @Test
    void whereNoModuleKeepsGroupsNothingIsAskedOfThem() {
        var none =
                new Readiness(
                        new DefaultListableBeanFactory()
                                .getBeanProvider(dev.landward.initiative.GroupReadiness.class));
        assertThat(none.checks(permits.workspace())).isEmpty();
        assertThat(none.groups(permits.workspace())).isEmpty();
    }

    @Test
    void phasesCloseInOrderAndOpenInReverse() {
        assertThat(phases.close(permits.workspace(), Phase.NEEDS, "Now"))
                .isInstanceOf(Outcome.OutOfTurn.class);
        assertThatThrownBy(() -> phases.reopen(permits.workspace(), Phase.LEARN))
                .isInstanceOf(NotFound.class);
        for (var phase : Phase.values()) {
            force(phase);
        }
        assertThat(phases.current(permits.workspace())).isEmpty();
        assertThat(http.get(permits.path("/phases"), permits.lead())).hasStatusOk();
        assertThat(phases.close(permits.workspace(), Phase.OWN, "Again"))
                .isInstanceOf(Outcome.OutOfTurn.class);
        assertThatThrownBy(() -> phases.reopen(permits.workspace(), Phase.ADOPT))
                .isInstanceOf(NotFound.class);
        phases.reopen(permits.workspace(), Phase.OWN);
        phases.reopen(permits.workspace(), Phase.ADOPT);
        assertThat(phases.current(permits.workspace())).contains(Phase.ADOPT);
        assertThat(outlook.standing(permits.workspace()).steps())
                .extracting(Outlook.Step::place)
                .containsExactly(
                        Position.CLOSED,
                        Position.CLOSED,
                        Position.CLOSED,
                        Position.CLOSED,
                        Position.CLOSED,
                        Position.CURRENT,
                        Position.AHEAD);
    }

    @Test
    void onlyWhoRunsTheInitiativeMovesItsPhases() {
        var analyst = place.enter(permits, place.member(permits, Role.ANALYST));
        assertThatThrownBy(() -> phases.close(analyst, Phase.LEARN, "Please"))
                .isInstanceOf(Refused.class);
        force(Phase.LEARN);
        assertThatThrownBy(() -> phases.reopen(analyst, Phase.LEARN)).isInstanceOf(Refused.class);
    }

    @Test
    void aPhaseThatDoesNotExistIsNotFound() {
        assertThat(http.get(permits.path("/phases/dream"), permits.lead())).hasStatus(404);
        assertThat(http.get(permits.path("/phases/LEARN"), permits.lead())).hasStatus(404);
    }

    @Test
    @Method("S1-09")
    void everyItemOfTheAgendaWorksOnACheckOfThePhaseAndEveryCheckHasItsItem() {
        var checks = phases.checks(permits.workspace());
        for (var phase : Phase.values()) {
            var items = Agenda.of(phase, checks);
            assertThat(items)
                    .isNotEmpty()
                    .allSatisfy(item -> {
                        assertThat(checks).contains(item.check());
                        assertThat(item.minutes()).isPositive();
                    });
            assertThat(items)
                    .extracting(Agenda.Item::check)
                    .containsAll(checks.stream().filter(check -> check.guards(phase)).toList());
            var page =
                    http.get(
                            permits.path("/phases/%s/agenda".formatted(phase.path())),
                            permits.lead());
            assertThat(page)
                    .hasStatusOk()
                    .bodyText()
                    .satisfies(body ->
                            assertThat(body.split("<td class=\"lw-number\">", -1))
                                    .as("one row each, and the sum")
                                    .hasSize(items.size() + 2));
        }
    }

    @Test
    void whatIsDoneTakesOnlyAMomentOfTheAgenda() {
        var before = minutes();
        finishLearning();
        assertThat(minutes()).isLessThan(before);
    }

    @Test
    void everyCheckHasItsThreeTextsAndLeadsSomewhere() {
        groups.are(permits.workspace(), group("Inspectors", true, 0.9, 0.4));
        assertThat(phases.checks(permits.workspace()))
                .isNotEmpty()
                .allSatisfy(check -> {
                    assertThat(texts.has(check.key())).as(check.key()).isTrue();
                    assertThat(texts.has(check.key() + ".fix")).as(check.key()).isTrue();
                    assertThat(texts.has(check.key() + ".agenda")).as(check.key()).isTrue();
                    assertThat(http.get(permits.path(check.path()), permits.lead())).hasStatusOk();
                });
    }

    @Test
    void anOverviewLearnsWhatComesNextAndWhy() {
        var all = tasks.all(permits.workspace());
        var late = all.getLast();
        tasks.change(
                permits.workspace(),
                late.id(),
                new Tasks.Draft(
                        null, "", late.phase(), late.stream(), true, "", LocalDate.of(2020, 1, 1)));
        var standing = outlook.standing(permits.workspace());
        assertThat(standing.current()).contains(Phase.LEARN);
        assertThat(standing.tasks()).hasSize(10);
        assertThat(standing.tasks().getFirst())
                .extracting(Outlook.NextTask::id, Outlook.NextTask::reason)
                .containsExactly(late.id(), Outlook.Reason.OVERDUE);
        assertThat(standing.tasks().get(1).reason()).isEqualTo(Outlook.Reason.BLOCKS);
        assertThat(standing.hygiene()).isEqualTo(new Outlook.Hygiene(100, 1, 21, 0));
        assertThat(standing.warnings()).isEmpty();
    }

    @Test
    void aTaskThatNobodyTouchedForTwoWeeksIsSilent() {
        db.sql(
                        "update initiative.task set touched_at = now() - interval '15 days' where initiative = ?")
                .param(permits.workspace().id().value())
                .update();
        assertThat(outlook.standing(permits.workspace()).hygiene().silent()).isEqualTo(21);
        var first = tasks.all(permits.workspace()).getFirst();
        tasks.mark(permits.workspace(), first.id(), TaskState.OPEN, "", "");
        assertThat(outlook.standing(permits.workspace()).hygiene().silent()).isEqualTo(20);
    }

    private int minutes() {
        return Agenda.of(Phase.LEARN, phases.checks(permits.workspace())).stream()
                .mapToInt(Agenda.Item::minutes)
                .sum();
    }

    private List<String> blocking(Phase phase) {
        return switch (phases.close(permits.workspace(), phase, "")) {
            case Outcome.Blocked(var checks) -> checks.stream().map(Check::key).toList();
            case Outcome.Closed _ -> {
                phases.reopen(permits.workspace(), phase);
                yield List.of();
            }
            case Outcome.OutOfTurn _ -> throw new AssertionError("out of turn");
        };
    }

    private void force(Phase phase) {
        assertThat(phases.close(permits.workspace(), phase, "For the test"))
                .isInstanceOf(Outcome.Closed.class);
    }

    private void skipDecisions() {
        tasks.all(permits.workspace()).stream()
                .filter(task -> task.stream() == dev.landward.initiative.playbook.Stream.DECISION)
                .forEach(task ->
                        tasks.mark(permits.workspace(), task.id(), TaskState.SKIPPED, "Test", ""));
    }

    private Outlook.Step step(Phase phase) {
        return Steps.at(outlook.standing(permits.workspace()).steps(), phase);
    }

    private static Group group(
            String name, boolean key, @Nullable Double informed, @Nullable Double engaged) {
        return new Group(name, key, informed, engaged, 0.8, 0.6, 12, LocalDate.of(2026, 11, 1));
    }

    private void finishLearning() {
        http.post(
                        permits.path("/settings"),
                        permits.lead(),
                        "name",
                        "Permits",
                        "kind",
                        "REPLACE",
                        "sector",
                        "PUBLIC",
                        "purpose",
                        "Days, not weeks.",
                        "begins",
                        "2026-01-05",
                        "legacyName",
                        "PermitTrak 4")
                .exchange();
        var learn = permits.path("/learn/cards");
        var location =
                http.post(learn, permits.lead(), "kind", "DRIVER", "wording", "New law")
                        .exchange()
                        .getResponse()
                        .getHeader("Location");
        http.post(
                        location + "/links",
                        permits.lead(),
                        "touches",
                        "POLICY",
                        "name",
                        "Permits in 10 days",
                        "strength",
                        "3")
                .exchange();
        http.post(learn, permits.lead(), "kind", "UNKNOWN", "wording", "How many?", "owner", "Ines")
                .exchange();
        http.post(permits.path("/plan/develop"), permits.lead(), "owner", "Ines").exchange();
        var mayor =
                http.post(
                                permits.path("/people"),
                                permits.lead(),
                                "name",
                                "Mayor May",
                                "decisionRole",
                                "DECIDER")
                        .exchange()
                        .getResponse()
                        .getHeader("Location");
        http.post(mayor + "/assess", permits.lead(), "stance", "1", "asOf", "2026-03-01")
                .exchange();
        tasks.all(permits.workspace()).stream()
                .filter(task -> task.phase() == Phase.LEARN && task.essential())
                .map(Task::id)
                .forEach(id -> tasks.mark(permits.workspace(), id, TaskState.DONE, "Seen", ""));
    }
}
