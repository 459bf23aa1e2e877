package dev.landward.stakeholders.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.groups.GroupDetails;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.remarks.ConstraintDetails;
import dev.landward.stakeholders.remarks.Constraints;
import dev.landward.testing.Method;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LandwardTest
class PanelsTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Autowired Planner planner;
    @Autowired Panels panels;
    @Autowired Steps steps;
    @Autowired Constraints constraints;
    @Autowired Groups groups;
    @Autowired Http http;
    @Autowired JdbcClient db;

    Planner.Place place;

    @BeforeEach
    void anInitiative() {
        place = planner.place();
    }

    @Test
    @Method("S4-08")
    void eachOfTheThreePanelsListsWhoAndWhyAndHasAnActionThatPlansForAll() {
        planner.add(place, Details.person("Shift worker").barriers(List.of("SHIFTS", "harvest")));
        planner.standing(place, "Loud opponent", -2, 5, 4);
        planner.standing(place, "Helper", 2, 5, 2);
        assertThat(panel(Panel.Kind.LIMITS).entries())
                .extracting(Panel.Entry::name, one -> one.whys().size())
                .containsExactly(tuple("Shift worker", 2));
        assertThat(panel(Panel.Kind.CONCERN).entries())
                .extracting(Panel.Entry::name)
                .containsExactly("Loud opponent");
        assertThat(panel(Panel.Kind.PARTNERS).entries())
                .extracting(Panel.Entry::name)
                .containsExactly("Helper");
        assertThat(http.get(place.path(""), place.ines()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Held back by: ",
                        "harvest",
                        "Against, since",
                        "steps/new?panel=LIMITS\"",
                        "steps/new?panel=CONCERN\"",
                        "steps/new?panel=PARTNERS\"");
        for (var kind : Panel.Kind.values()) {
            assertThat(http.get(place.path("/steps/new?panel=" + kind), place.ines()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("value=\"" + kind + "\"");
            assertThat(
                            http.post(
                                    place.path("/steps"),
                                    place.ines(),
                                    "whom",
                                    kind.name(),
                                    "words",
                                    "Act on " + kind))
                    .hasStatus3xxRedirection();
        }
        assertThat(steps.allOpen(place.workspace()))
                .extracting(Step::words, Step::name)
                .containsExactlyInAnyOrder(
                        tuple("Act on LIMITS", "Shift worker"),
                        tuple("Act on CONCERN", "Loud opponent"),
                        tuple("Act on PARTNERS", "Helper"));
    }

    @Test
    void nobodyIsAnActivePartnerBySilence() {
        planner.person(place, "Silent");
        var forOnly = planner.person(place, "For, activity unknown");
        planner.judge(place, forOnly, Dimension.STANCE, 2);
        var activeOnly = planner.person(place, "Active, stance unknown");
        planner.judge(place, activeOnly, Dimension.ACTIVITY, 5);
        var near = planner.person(place, "Collaborator");
        planner.judge(place, near, Dimension.PARTNERSHIP, 4);
        var partners = panel(Panel.Kind.PARTNERS);
        assertThat(partners.entries())
                .extracting(Panel.Entry::name)
                .containsExactly("Collaborator");
        assertThat(partners.unknown()).isEqualTo(3);
        assertThat(partners.of()).isEqualTo(4);
    }

    @Test
    void silenceBecomesAConcernAfterThirtyDays() {
        var old = planner.person(place, "Silent for long");
        planner.person(place, "Came yesterday");
        db.sql(
                        "update stakeholders.stakeholder set added_at = now() - interval '31 days' where id = ?")
                .param(old.value())
                .update();
        assertThat(panel(Panel.Kind.CONCERN).entries())
                .extracting(Panel.Entry::name, one -> one.whys().getFirst().cause())
                .containsExactly(tuple("Silent for long", Cause.UNKNOWN_LONG));
        assertThat(panel(Panel.Kind.CONCERN).unknown()).isEqualTo(1);
    }

    @Test
    void thePowerfulWhoHardlyCareAreAConcern() {
        var mayor = planner.standing(place, "Mayor", 1, 3, 5);
        planner.judge(place, mayor, Dimension.INTEREST, 1);
        assertThat(panel(Panel.Kind.CONCERN).entries().getFirst().whys())
                .extracting(Panel.Why::cause)
                .containsExactly(Cause.INDIFFERENT);
    }

    @Test
    void constraintsOfGroupsAndPeopleCountUntilTheyEnd() {
        var ana = planner.person(place, "Ana");
        var crews = groups.add(place.workspace(), GroupDetails.named("Crews"));
        var yesterday = TODAY.minusDays(1);
        constrain(new ConstraintDetails(null, crews, "fishing season", "at sea", "", TODAY));
        constrain(new ConstraintDetails(ana, null, "budget", "none left", "", null));
        constrain(new ConstraintDetails(ana, null, "law", "ended", "", yesterday));
        assertThat(panel(Panel.Kind.LIMITS).entries())
                .extracting(Panel.Entry::name, one -> one.whys().getFirst().words())
                .containsExactly(
                        tuple("Crews", "fishing season: at sea"),
                        tuple("Ana", "budget: none left"));
        assertThat(panel(Panel.Kind.LIMITS).people()).isEqualTo(1);
        assertThat(panel(Panel.Kind.LIMITS).entries().getLast().whys()).hasSize(1);
    }

    @Test
    void anEmptyRegisterIsToldWhatWillBeHere() {
        assertThat(http.get(place.path(""), place.ines()))
                .hasStatusOk()
                .bodyText()
                .contains("Nobody is in the register yet");
    }

    private void constrain(ConstraintDetails details) {
        constraints.add(place.workspace(), details);
    }

    private Panel panel(Panel.Kind kind) {
        return panels.one(place.workspace(), kind, TODAY);
    }
}
