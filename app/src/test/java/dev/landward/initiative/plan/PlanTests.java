package dev.landward.initiative.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.initiative.Beginning;
import dev.landward.initiative.Check;
import dev.landward.initiative.Kind;
import dev.landward.initiative.Outlook;
import dev.landward.initiative.Phase;
import dev.landward.initiative.Place;
import dev.landward.initiative.Place.Started;
import dev.landward.initiative.Sector;
import dev.landward.initiative.playbook.Stream;
import dev.landward.initiative.playbook.Task;
import dev.landward.initiative.playbook.TaskState;
import dev.landward.initiative.playbook.Tasks;
import dev.landward.testing.Method;
import dev.landward.web.Refused;
import dev.landward.web.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class PlanTests {

    @Autowired Stages stages;
    @Autowired Tasks tasks;
    @Autowired Outlook outlook;
    @Autowired Place place;
    @Autowired Http http;

    Started permits;

    @BeforeEach
    void anInitiativeIsStarted() {
        permits = place.started();
    }

    @Test
    @Method("S4-12")
    void allThreeStagesArePresentFromTheStartAndCarryTheirOwners() {
        assertThat(stages.all(permits.workspace()))
                .extracting(Stages.Planned::stage)
                .containsExactly(Stage.values());
        for (var stage : Stage.values()) {
            assertThat(
                            http.post(
                                    permits.path("/plan/" + stage.path()),
                                    permits.lead(),
                                    "owner",
                                    "Owner of " + stage,
                                    "goal",
                                    "Goal of " + stage,
                                    "begins",
                                    "2026-01-05",
                                    "ends",
                                    "2026-06-30"))
                    .hasStatus3xxRedirection();
        }
        assertThat(http.get(permits.path("/plan"), permits.lead()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Develop",
                        "Sell",
                        "Support",
                        "Owner of DEVELOP",
                        "Owner of SELL",
                        "Owner of SUPPORT");
        assertThat(stages.checks(permits.workspace()))
                .extracting(Check::state)
                .containsOnly(Check.State.DONE);
    }

    @Test
    void thePhasesOfTheStagesAreAllPhasesOnce() {
        assertThat(java.util.Arrays.stream(Stage.values()).flatMap(s -> s.phases().stream()))
                .containsExactly(Phase.values());
    }

    @Test
    void aStageWithoutAnOwnerHoldsThePhaseInWhichItIsNamed() {
        assertThat(stages.checks(permits.workspace()))
                .allSatisfy(check -> {
                    assertThat(check.state()).isEqualTo(Check.State.OPEN);
                    assertThat(check.mandatory()).isTrue();
                })
                .extracting(Check::phase)
                .containsExactly(Phase.LEARN, Phase.OPTIONS, Phase.DECIDE);
    }

    @Test
    void aStageDoesNotEndBeforeItBegins() {
        assertThat(
                        http.post(
                                permits.path("/plan/sell"),
                                permits.lead(),
                                "owner",
                                "Omar",
                                "begins",
                                "2026-06-30",
                                "ends",
                                "2026-01-05"))
                .hasStatusOk()
                .bodyText()
                .contains("It cannot end before it starts.", "value=\"Omar\"");
        assertThat(stages.all(permits.workspace()).get(1).owner()).isEmpty();
    }

    @Test
    void aStageThatDoesNotExistIsNotFound() {
        assertThat(http.get(permits.path("/plan/dream"), permits.lead())).hasStatus(404);
    }

    @Test
    void onlyWhoRunsTheInitiativePlansItsStages() {
        var analyst = place.enter(permits, place.member(permits, Role.ANALYST));
        var planned = new Stages.Planned(Stage.SELL, "", "Omar", LocalDate.of(2026, 1, 5), null);
        assertThatThrownBy(() -> stages.plan(analyst, planned)).isInstanceOf(Refused.class);
    }

    @Test
    void aPlanWithoutAnOwnershipStreamSaysSoEverywhereAndBringsItInWithOneButton() {
        var eight =
                place.started(
                        Kind.REPLACE, Sector.PUBLIC, "", null, new Beginning.Pack("eight-steps"));
        assertThat(tasks.all(eight.workspace()))
                .extracting(Task::stream)
                .doesNotContain(Stream.OWNERSHIP);
        assertThat(outlook.standing(eight.workspace()).warnings())
                .extracting(Check::key)
                .containsExactly("playbook.check.ownership");
        assertThat(http.get(eight.path("/plan"), eight.lead()))
                .bodyText()
                .contains("The plan has no ownership stream.")
                .doesNotContain("The plan has no adoption stream.");
        assertThat(
                        http.post(
                                eight.path("/playbook/additions"),
                                eight.lead(),
                                "pack",
                                "landward",
                                "stream",
                                "OWNERSHIP"))
                .hasStatus3xxRedirection();
        assertThat(outlook.standing(eight.workspace()).warnings()).isEmpty();
        assertThat(http.get(eight.path("/plan"), eight.lead()))
                .bodyText()
                .doesNotContain("The plan has no ownership stream.");
    }

    @Test
    void aStreamOfWhichEverythingIsSkippedIsMissing() {
        tasks.all(permits.workspace()).stream()
                .filter(task -> task.stream() == Stream.ADOPTION)
                .forEach(task ->
                        tasks.mark(permits.workspace(), task.id(), TaskState.SKIPPED, "Test", ""));
        assertThat(outlook.standing(permits.workspace()).warnings())
                .extracting(Check::key)
                .containsExactly("playbook.check.adoption");
    }
}
