package dev.landward.stakeholders.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.AccountId;
import dev.landward.stakeholders.PlannedSteps;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.web.NotFound;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class StepsTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Autowired Planner planner;
    @Autowired Steps steps;
    @Autowired Stakeholders stakeholders;
    @Autowired Http http;

    Planner.Place place;
    StakeholderId ana;

    @BeforeEach
    void anInitiative() {
        place = planner.place();
        ana = planner.person(place, "Ana");
    }

    @Test
    void overdueStepsComeFirstAndTellOtherModulesWhyAndWhoseTheyAre() {
        plan("no date", null);
        plan("later", TODAY.plusDays(5));
        plan("overdue", TODAY.minusDays(1));
        assertThat(steps.open(place.workspace()))
                .extracting(
                        PlannedSteps.Open::words,
                        PlannedSteps.Open::overdue,
                        PlannedSteps.Open::owner,
                        PlannedSteps.Open::reason,
                        PlannedSteps.Open::whom)
                .containsExactly(
                        tuple("overdue", true, null, "because", "Ana"),
                        tuple("later", false, null, "because", "Ana"),
                        tuple("no date", false, null, "because", "Ana"));
    }

    @Test
    void aStepIsDoneOnlyWithEvidenceAndCanBeOpenedAgain() {
        plan("visit", TODAY);
        var id = steps.allOpen(place.workspace()).getFirst().id();
        var path = place.path("/steps/" + id.value());
        assertThat(http.post(path + "/end", place.ines(), "outcome", "DONE", "words", " "))
                .hasStatusOk()
                .bodyText()
                .contains("Write the evidence");
        assertThat(steps.allOpen(place.workspace())).hasSize(1);
        assertThat(
                        http.post(
                                path + "/end",
                                place.ines(),
                                "outcome",
                                "DONE",
                                "words",
                                "minutes of 4 March"))
                .hasStatus3xxRedirection();
        assertThat(steps.allOpen(place.workspace())).isEmpty();
        assertThat(steps.find(place.workspace(), id).end())
                .extracting(Step.End::outcome, Step.End::words, Step.End::by)
                .containsExactly(Step.Outcome.DONE, "minutes of 4 March", "Ines");
        assertThatThrownBy(() -> steps.drop(place.workspace(), id, "twice"))
                .isInstanceOf(NotFound.class);
        assertThat(http.get(path, place.ines()))
                .hasStatusOk()
                .bodyText()
                .contains("minutes of 4 March");
        http.post(path + "/reopening", place.ines()).exchange();
        assertThat(steps.allOpen(place.workspace())).hasSize(1);
        steps.drop(place.workspace(), id, "the group was closed");
        assertThat(steps.page(place.workspace(), 0, 10).rows().getFirst().end())
                .extracting(Step.End::outcome)
                .isEqualTo(Step.Outcome.DROPPED);
    }

    @Test
    void aStepGetsAnOwnerOfTheOrganisationAndADate() {
        plan("visit", null);
        var id = steps.allOpen(place.workspace()).getFirst().id();
        var owner = place.workspace().account().value();
        assertThat(
                        http.post(
                                place.path("/steps/%d/owner".formatted(id.value())),
                                place.ines(),
                                "owner",
                                String.valueOf(owner),
                                "due",
                                TODAY.toString()))
                .hasStatus3xxRedirection();
        assertThat(steps.find(place.workspace(), id))
                .extracting(Step::ownerName, Step::due)
                .containsExactly("Ines", TODAY);
        var stranger = new AccountId(planner.place().workspace().account().value());
        assertThatThrownBy(() -> steps.handOver(place.workspace(), id, stranger, null))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasPlannedInOneGoIsTakenBackInOneGo() {
        var ben = planner.person(place, "Ben");
        var batch =
                steps.plan(
                        place.workspace(),
                        List.of(
                                new Whom.One(ana),
                                new Whom.One(ben),
                                new Whom.Part(Segment.UNKNOWN)),
                        new Step.Draft("ask", "", null, null, null));
        assertThat(steps.allOpen(place.workspace())).hasSize(3);
        http.post(place.path("/batches/%d/removal".formatted(batch)), place.ines()).exchange();
        assertThat(steps.page(place.workspace(), 0, 10).rows()).isEmpty();
    }

    @Test
    void aFormThatNeedsAnotherLookKeepsWhatWasTyped() {
        assertThat(
                        http.post(
                                place.path("/steps"),
                                place.ines(),
                                "whom",
                                "s" + ana.value(),
                                "words",
                                "",
                                "reason",
                                "she asked for it",
                                "due",
                                "soon"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Say what is to be done.",
                        "Write the date as year, month and day",
                        "she asked for it",
                        "value=\"soon\"",
                        "value=\"s%d\"".formatted(ana.value()));
        assertThat(steps.allOpen(place.workspace())).isEmpty();
    }

    @Test
    void nothingIsPlannedForSomebodyOfAnotherInitiative() {
        var elsewhere = planner.place();
        var draft = new Step.Draft("ask", "", null, null, null);
        assertThatThrownBy(
                        () -> steps.plan(elsewhere.workspace(), List.of(new Whom.One(ana)), draft))
                .isInstanceOf(NotFound.class);
        plan("ours", null);
        var id = steps.allOpen(place.workspace()).getFirst().id();
        assertThatThrownBy(() -> steps.done(elsewhere.workspace(), id, "no"))
                .isInstanceOf(NotFound.class);
        assertThat(steps.allOpen(elsewhere.workspace())).isEmpty();
    }

    @Test
    void stepsLeaveWithWhoLeftTheRegisterAndComeBackWithThem() {
        plan("visit", null);
        stakeholders.remove(place.workspace(), ana);
        assertThat(steps.allOpen(place.workspace())).isEmpty();
        stakeholders.restore(place.workspace(), ana);
        assertThat(steps.allOpen(place.workspace())).hasSize(1);
    }

    private void plan(String words, @Nullable LocalDate due) {
        steps.plan(
                place.workspace(),
                List.of(new Whom.One(ana)),
                new Step.Draft(words, "because", null, null, due));
    }
}
