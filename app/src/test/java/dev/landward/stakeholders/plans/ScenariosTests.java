package dev.landward.stakeholders.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.testing.Method;
import dev.landward.web.NotFound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class ScenariosTests {

    @Autowired Planner planner;
    @Autowired Scenarios scenarios;
    @Autowired Segments segments;
    @Autowired Http http;

    Planner.Place place;

    @BeforeEach
    void twoResistAndThreeGoAlong() {
        place = planner.place();
        planner.standing(place, "A", -2, 5, 1);
        planner.standing(place, "B", -1, 4, 1);
        for (var name : List.of("C", "D", "E")) {
            planner.standing(place, name, 0, 1, 1);
        }
        planner.person(place, "Silent");
    }

    /// One person with 4 hours a week for one week (2 to 6 March 2026): 4 hours. Each contact takes
    /// an hour: two for each who resists, one for each who goes along. 2 × 2 + 3 × 1 = 7 hours.
    @Test
    @Method("S4-14")
    void everyScenarioSaysItsGapAndWhichSegmentStaysUnanswered() {
        save("Resisting first", "4", "RESISTING");
        save("Accepting first", "4", "ACCEPTING");
        save("Enough hands", "7", "RESISTING");
        var all = scenarios.all(place.workspace());
        var counts = segments.count(place.workspace());
        assertThat(all)
                .extracting(one -> one.compute(counts).gapHours())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(3), new BigDecimal(3), BigDecimal.ZERO);
        assertThat(all)
                .extracting(one ->
                        one.compute(counts).answers().stream()
                                .filter(answer -> answer.segment().people() > 0)
                                .map(answer -> answer.segment().name() + " " + answer.unanswered())
                                .toList())
                .containsExactly(
                        List.of("ACTIVE_RESISTANCE 0", "PASSIVE_ACCEPTANCE 3"),
                        List.of("PASSIVE_ACCEPTANCE 0", "ACTIVE_RESISTANCE 2"),
                        List.of("ACTIVE_RESISTANCE 0", "PASSIVE_ACCEPTANCE 0"));
        var both = "/capacity?a=%d&b=%d".formatted(all.get(0).id(), all.get(1).id());
        assertThat(http.get(place.path(both), place.ines()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "2 of 5 people are answered by Mar 6, 2026; the others need 3 more hours than the 4 you have.",
                        "3 of 5 people are answered by Mar 6, 2026",
                        "One more person is silent or unknown",
                        "gap of 3 hours")
                .doesNotContain("Enough hands</h2>");
    }

    @Test
    void thePeopleAreThoseOfToday() {
        save("Ours", "4", "RESISTING");
        planner.standing(place, "F", -2, 5, 1);
        assertThat(http.get(place.path("/capacity"), place.ines()))
                .bodyText()
                .contains("2 of 6 people are answered");
    }

    @Test
    void aChangeAddsAVersionAndKeepsTheEarlierOnes() {
        save("Ours", "4", "RESISTING");
        var id = scenarios.all(place.workspace()).getFirst().id();
        send("/capacity/" + id, "Ours", "8", "ACCEPTING");
        assertThat(scenarios.get(place.workspace(), id).count()).isEqualTo(2);
        assertThat(scenarios.versions(place.workspace(), id))
                .extracting(one -> one.plan().hoursPerWeek())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(8), new BigDecimal(4));
        assertThat(http.get(place.path("/capacity/" + id), place.ines()))
                .hasStatusOk()
                .bodyText()
                .contains("Version 1,", "4 hours a week");
    }

    @Test
    void aScenarioIsTakenOutAndBack() {
        save("Ours", "4", "RESISTING");
        var id = scenarios.all(place.workspace()).getFirst().id();
        http.post(place.path("/capacity/%d/removal".formatted(id)), place.ines()).exchange();
        assertThat(scenarios.all(place.workspace())).isEmpty();
        assertThatThrownBy(() -> scenarios.get(planner.place().workspace(), id))
                .isInstanceOf(NotFound.class);
        http.post(place.path("/capacity/%d/return".formatted(id)), place.ines()).exchange();
        assertThat(scenarios.all(place.workspace())).hasSize(1);
    }

    @Test
    void aFormThatNeedsAnotherLookKeepsWhatWasTyped() {
        assertThat(
                        http.post(
                                place.path("/capacity"),
                                place.ines(),
                                "name",
                                "Ours",
                                "answerers",
                                "two",
                                "hoursPerWeek",
                                "many",
                                "from",
                                "2026-03-06",
                                "by",
                                "2026-03-02"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "value=\"two\"",
                        "value=\"many\"",
                        "Write a whole number",
                        "The last day is before the first.");
        assertThat(scenarios.all(place.workspace())).isEmpty();
    }

    private void save(String name, String hours, String first) {
        send("/capacity", name, hours, first);
    }

    private void send(String path, String name, String hours, String first) {
        var fields =
                new ArrayList<>(
                        List.of(
                                "name",
                                name,
                                "answerers",
                                "1",
                                "hoursPerWeek",
                                hours,
                                "from",
                                "2026-03-02",
                                "by",
                                "2026-03-06",
                                "first",
                                first));
        for (var segment : Scenario.order(Scenario.First.RESISTING)) {
            var contacts = segment.name().endsWith("RESISTANCE") ? "2" : "1";
            fields.addAll(List.of(CapacityForm.prefix(segment) + "Contacts", contacts));
            fields.addAll(List.of(CapacityForm.prefix(segment) + "Hours", "1"));
        }
        assertThat(http.post(place.path(path), place.ines(), fields.toArray(String[]::new)))
                .hasStatus3xxRedirection();
    }
}
