package dev.landward.stakeholders.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.assessments.Assessments;
import dev.landward.stakeholders.assessments.Confidence;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.assessments.Judgement;
import dev.landward.stakeholders.assessments.PartnershipLevel;
import dev.landward.testing.Method;
import dev.landward.web.NotFound;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class AimsTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Autowired Planner planner;
    @Autowired Aims aims;
    @Autowired Steps steps;
    @Autowired Assessments assessments;
    @Autowired Http http;

    Planner.Place place;
    StakeholderId eve;

    @BeforeEach
    void anInitiative() {
        place = planner.place();
        eve = planner.add(place, Details.person("Eve").key(true));
        planner.judge(place, eve, Dimension.PARTNERSHIP, 1);
    }

    @Test
    @Method("S4-07")
    void aPlanAndItsStepsMoveNobodyOnlyAnAssessmentWithEvidenceDoes() {
        set("PARTNER", TODAY.plusDays(30));
        assertThat(page()).contains("No step yet");
        var whom = List.<Whom>of(new Whom.One(eve));
        steps.plan(place.workspace(), whom, new Step.Draft("seat", "", null, null, TODAY));
        assertThat(page()).contains("Under way", "seat");
        var step = steps.allOpen(place.workspace()).getFirst();
        steps.done(place.workspace(), step.id(), "she sits there");
        assertThat(page()).contains("Recipient, since").doesNotContain("Reached");
        judge(5, "");
        assertThat(page()).contains("Assessed, but without evidence").doesNotContain("Reached");
        judge(5, "signed the joint aim");
        assertThat(page()).contains("Reached, with evidence");
    }

    @Test
    void aLaterAimReplacesTheEarlierOneUntilItIsTakenBack() {
        set("CLIENT", TODAY);
        set("CUSTOMER", TODAY.minusDays(1));
        var aim = aims.all(place.workspace()).getFirst();
        assertThat(aims.all(place.workspace())).hasSize(1);
        assertThat(aim.level()).isEqualTo(PartnershipLevel.CUSTOMER);
        assertThat(page()).contains("Past its day");
        http.post(place.path("/aims/%d/removal".formatted(aim.id())), place.ines()).exchange();
        assertThat(aims.all(place.workspace()))
                .extracting(Aims.Aim::level)
                .containsExactly(PartnershipLevel.CLIENT);
    }

    @Test
    void anAimNeedsSomebodyOfTheInitiativeALevelAndADay() {
        assertThat(http.post(place.path("/partnership"), place.ines(), "whom", "", "by", "soon"))
                .hasStatusOk()
                .bodyText()
                .contains("Choose for whom.", "value=\"soon\"", "3 things need another look");
        assertThatThrownBy(() ->
                        aims.set(
                                planner.place().workspace(),
                                new Whom.One(eve),
                                PartnershipLevel.CLIENT,
                                TODAY,
                                ""))
                .isInstanceOf(NotFound.class);
    }

    private void set(String level, LocalDate by) {
        assertThat(
                        http.post(
                                place.path("/partnership"),
                                place.ines(),
                                "whom",
                                "s" + eve.value(),
                                "level",
                                level,
                                "by",
                                by.toString()))
                .hasStatus3xxRedirection();
    }

    private void judge(int level, String evidence) {
        assessments.record(
                place.workspace(),
                eve,
                Judgement.ofColleague(
                        Dimension.PARTNERSHIP, level, TODAY, evidence, Confidence.HIGH));
    }

    private String page() {
        try {
            return http.get(place.path("/partnership"), place.ines())
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
