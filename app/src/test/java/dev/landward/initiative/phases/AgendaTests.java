package dev.landward.initiative.phases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.Phase;
import dev.landward.initiative.Place;
import dev.landward.initiative.phases.Agenda.Item;
import dev.landward.testing.Method;
import dev.landward.web.Role;
import dev.landward.web.Toast;
import java.io.UnsupportedEncodingException;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class AgendaTests {

    private static final Pattern SEEN = Pattern.compile("name=\"_seen\" value=\"([^\"]+)\"");

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
    void wordsAndMinutesThatWereReplacedComeBack() {
        var first = items().getFirst();
        post("/wording", "item", first.name(), "wording", "Why now? 50 % & more", "minutes", "3");
        var before = items();
        var undo = undo("/wording", "item", before.getFirst().name(), "wording", "", "minutes", "");
        assertThat(items().getFirst().wording()).isEmpty();
        press(undo);
        assertThat(items()).isEqualTo(before);
    }

    @Test
    void aMoveIsUndone() {
        var before = keys();
        var undo = undo("/place", "item", items().get(2).name(), "to", "up");
        assertThat(keys()).isNotEqualTo(before);
        press(undo);
        assertThat(keys()).isEqualTo(before);
    }

    @Test
    void whatStaysWhereItIsHasNothingToUndo() {
        var stayed =
                http.post(path + "/place", permits.lead(), "item", first(), "to", "up").exchange();
        assertThat(stayed).hasStatus3xxRedirection();
        assertThat(stayed.getMvcResult().getFlashMap().get("toast")).isNull();
    }

    @Test
    void whoWordsAnItemThatSomebodyWordedMeanwhileIsToldByWhom() throws Exception {
        var omar = place.member(permits, Role.LEAD);
        post("/wording", "item", first(), "wording", "Why at all?");
        var seen = seen(omar);
        post("/wording", "item", first(), "wording", "Why now?", "_seen", seen(permits.lead()));
        var late =
                http.post(
                        path + "/wording",
                        omar,
                        "item",
                        first(),
                        "wording",
                        "Why us?",
                        "_seen",
                        seen);
        assertThat(late).hasStatus(409).bodyText().contains("Ines", "Why us?");
        assertThat(items().getFirst().wording()).isEqualTo("Why now?");
    }

    @Test
    void whoMovesAnItemInAnOrderThatIsNoMoreIsToldByWhom() throws Exception {
        var omar = place.member(permits, Role.LEAD);
        post("/place", "item", items().get(1).name(), "to", "up");
        var seen = seen(omar);
        post("/place", "item", items().get(2).name(), "to", "up", "_seen", seen(permits.lead()));
        var order = keys();
        assertThat(http.post(path + "/place", omar, "item", first(), "to", "down", "_seen", seen))
                .hasStatus(409)
                .bodyText()
                .contains("Ines");
        assertThat(keys()).isEqualTo(order);
        post("/wording", "item", first(), "wording", "Why us?", "_seen", seen);
        assertThat(items().getFirst().wording()).isEqualTo("Why us?");
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

    /// Does something, and says where its undo posts to.
    private String undo(String rest, String... fields) {
        var done = http.post(path + rest, permits.lead(), fields).exchange();
        assertThat(done).hasStatus3xxRedirection();
        return done.getMvcResult().getFlashMap().get("toast") instanceof Toast toast
                ? Objects.requireNonNull(toast.undo())
                : fail("no toast");
    }

    /// Sends what the undo sends; requests of tests would encode its address once more.
    private void press(String undo) {
        var address = undo.split("\\?");
        var fields =
                Arrays.stream(address[1].split("&"))
                        .flatMap(field -> Arrays.stream(field.split("=", 2)))
                        .map(part -> URLDecoder.decode(part, UTF_8))
                        .toArray(String[]::new);
        assertThat(http.post(address[0], permits.lead(), fields)).hasStatus3xxRedirection();
    }

    private String seen(Viewer viewer) throws UnsupportedEncodingException {
        var page = http.get(path, viewer).exchange().getResponse().getContentAsString();
        var seen = SEEN.matcher(page);
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    private String first() {
        return items().getFirst().name();
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
