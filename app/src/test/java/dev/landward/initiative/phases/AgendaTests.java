package dev.landward.initiative.phases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.initiative.Phase;
import dev.landward.initiative.Place;
import dev.landward.initiative.phases.Agenda.Item;
import dev.landward.testing.Method;
import dev.landward.web.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class AgendaTests {

    @Autowired Place place;
    @Autowired Http http;
    @Autowired Agendas agendas;
    @Autowired Phases phases;

    Place.Started permits;
    String path;

    @BeforeEach
    void anInitiativeInLearn() {
        permits = place.started();
        path = permits.path("/phases/learn/agenda");
    }

    @Test
    @Method("S1-09")
    void whateverTheLeadArrangesEveryItemWorksOnACheckOfThePhase() {
        var check = items().getLast().name();
        post("", "item", check, "wording", "Walk through the counter", "minutes", "25");
        assertThat(items().getLast())
                .satisfies(item -> {
                    assertThat(item.wording()).isEqualTo("Walk through the counter");
                    assertThat(item.minutes()).isEqualTo(25);
                    assertThat(Agenda.name(item.check())).isEqualTo(check);
                });
        assertThat(http.get(path, permits.lead())).bodyText().contains("Walk through the counter");
        assertThat(http.post(path, permits.lead(), "item", "no such check", "wording", "x"))
                .hasStatus(404);
        assertThat(items())
                .extracting(Item::check)
                .containsAll(Agenda.made(Phase.LEARN, phases.checks(permits.workspace())));
    }

    @Test
    void anItemIsWordedAnewGetsMinutesAndGoesBackToTheChecksOwn() {
        var first = items().getFirst();
        post("/wording", "item", first.name(), "wording", "Why now?", "minutes", "3");
        assertThat(items().getFirst())
                .satisfies(item -> {
                    assertThat(item.check()).isEqualTo(first.check());
                    assertThat(item.wording()).isEqualTo("Why now?");
                    assertThat(item.minutes()).isEqualTo(3);
                });
        post("/wording", "item", items().getFirst().name(), "wording", "", "minutes", "");
        assertThat(items().getFirst().wording()).isEmpty();
        assertThat(items().getFirst().minutes()).isEqualTo(first.minutes());
    }

    @Test
    void itemsAreMovedUpAndDown() {
        var before = keys();
        post("/place", "item", items().get(1).name(), "to", "up");
        assertThat(keys().subList(0, 2)).containsExactly(before.get(1), before.get(0));
        post("/place", "item", items().getFirst().name(), "to", "down");
        assertThat(keys()).isEqualTo(before);
        post("/place", "item", items().getFirst().name(), "to", "up");
        assertThat(keys()).isEqualTo(before);
    }

    @Test
    void anItemIsTakenOffAndPutBackInItsPlace() {
        var before = keys();
        post("/removal", "item", items().get(1).name());
        assertThat(keys()).hasSize(before.size() - 1).doesNotContain(before.get(1));
        var removed =
                agendas.of(permits.workspace(), Phase.LEARN).stream()
                        .mapToLong(item -> Long.parseLong(item.name()))
                        .min()
                        .orElseThrow();
        post("/return", "item", "" + (removed + 1));
        assertThat(keys()).isEqualTo(before);
    }

    @Test
    void whatIsRefusedKeepsWhatWasTyped() {
        var first = items().getFirst().name();
        assertThat(http.post(path, permits.lead(), "item", first, "wording", "", "minutes", "12"))
                .hasStatusOk()
                .bodyText()
                .contains("Say what to talk about.", "value=\"12\"");
        assertThat(
                        http.post(
                                path + "/wording",
                                permits.lead(),
                                "item",
                                first,
                                "wording",
                                "Why now?",
                                "minutes",
                                "241"))
                .hasStatusOk()
                .bodyText()
                .contains("Why now?", "value=\"241\"", "id=\"minutes0-error\"");
        assertThat(items().getFirst().wording()).isEmpty();
    }

    @Test
    void onlyWhoRunsAnInitiativeArrangesItsAgendas() {
        var analyst = place.member(permits, Role.ANALYST);
        assertThat(http.get(path, analyst)).hasStatusOk().bodyText().doesNotContain("Arrange");
        assertThat(http.post(path + "/removal", analyst, "item", items().getFirst().name()))
                .hasStatus(403);
    }

    @Test
    void theAgendaOfOnePhaseLeavesTheOthersAlone() {
        post("/removal", "item", items().getFirst().name());
        var needs = agendas.of(permits.workspace(), Phase.NEEDS);
        assertThat(needs)
                .extracting(Item::check)
                .isEqualTo(Agenda.made(Phase.NEEDS, phases.checks(permits.workspace())));
    }

    private void post(String rest, String... fields) {
        assertThat(http.post(path + rest, permits.lead(), fields)).hasStatus3xxRedirection();
    }

    private List<Item> items() {
        return agendas.of(permits.workspace(), Phase.LEARN);
    }

    private List<String> keys() {
        return items().stream().map(item -> Agenda.name(item.check())).toList();
    }
}
