package dev.landward.initiative.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.InitiativeId;
import dev.landward.initiative.Initiatives;
import dev.landward.initiative.Place;
import dev.landward.initiative.Place.Started;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.playbook.Task;
import dev.landward.initiative.playbook.TaskState;
import dev.landward.initiative.playbook.Tasks;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class StartTests {

    @Autowired Http http;
    @Autowired Place place;
    @Autowired Initiatives initiatives;
    @Autowired Tasks tasks;

    @Test
    void everythingIsThereAtOnce() {
        var permits = place.started();
        var begun = start(permits, "essentials");
        assertThat(tasks.all(begun)).hasSize(43);
        for (var page : List.of("/phases", "/playbook", "/learn", "/plan", "/settings")) {
            assertThat(http.get(begun.path() + page, permits.lead())).hasStatusOk();
        }
        assertThat(initiatives.legacy(begun).orElseThrow())
                .extracting("name", "currency")
                .containsExactly("PermitTrak 4", "EUR");
        assertThat(initiatives.profile(begun).sponsor()).isEqualTo("Helen Aldana");
    }

    @Test
    void thePlaybookOfAnInitiativeOfOnesOwnCanBeTheBeginning() {
        var permits = place.started();
        var shaped = tasks.all(permits.workspace());
        var first = shaped.getFirst();
        var draft =
                new Tasks.Draft(
                        "Ask the clerks first",
                        "They know.",
                        first.phase(),
                        first.stream(),
                        true,
                        "Ines",
                        first.due());
        tasks.change(permits.workspace(), first.id(), draft);
        tasks.mark(permits.workspace(), first.id(), TaskState.DONE, "Asked", "");
        tasks.remove(permits.workspace(), shaped.get(1).id());
        var begun = start(permits, "copy-" + permits.workspace().id().value());
        assertThat(tasks.all(begun)).hasSize(shaped.size() - 1);
        assertThat(tasks.all(begun).getFirst())
                .as("wording moves along, people and evidence do not")
                .extracting(Task::title, Task::ownWhy, Task::owner, Task::state, Task::due)
                .containsExactly(
                        "Ask the clerks first", "They know.", "", TaskState.OPEN, first.due());
    }

    @Test
    void aPlaybookOfOthersIsNotAmongTheChoices() {
        var theirs = place.started();
        var ours = place.started();
        assertThat(post(ours.lead(), ours, "copy-" + theirs.workspace().id().value()).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Choose one from the list.");
    }

    private Workspace start(Started started, String playbook) {
        var location =
                post(started.lead(), started, playbook)
                        .exchange()
                        .getResponse()
                        .getHeader("Location");
        var id = Long.parseLong(Objects.requireNonNull(location).replaceAll("\\D", ""));
        return initiatives.enter(new InitiativeId(id), started.lead());
    }

    private org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder post(
            Viewer viewer, Started started, String playbook) {
        return http.post(
                "/organisations/%d/initiatives".formatted(started.city().organisation().value()),
                viewer,
                "name",
                "Next one",
                "kind",
                "REPLACE",
                "sector",
                "PUBLIC",
                "playbook",
                playbook,
                "sponsor",
                " Helen Aldana ",
                "legacyName",
                "PermitTrak 4",
                "currency",
                "EUR");
    }
}
