package dev.landward.initiative.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Audit;
import dev.landward.initiative.Beginning;
import dev.landward.initiative.Kind;
import dev.landward.initiative.Phase;
import dev.landward.initiative.Place;
import dev.landward.initiative.Place.Started;
import dev.landward.initiative.Sector;
import dev.landward.testing.Method;
import dev.landward.web.NotFound;
import dev.landward.web.Refused;
import dev.landward.web.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LandwardTest
class TasksTests {

    @Autowired Tasks tasks;
    @Autowired Playbooks playbooks;
    @Autowired Place place;
    @Autowired Http http;
    @Autowired Audit audit;
    @Autowired JdbcClient db;

    Started permits;

    @BeforeEach
    void anInitiativeIsStarted() {
        permits = place.started();
    }

    @Test
    @Method("S0-05")
    void theDefaultPlaybookHasEveryStepOfTheMethodAndEachCanBeChanged() throws IOException {
        var covered = new TreeSet<String>();
        for (var task : all()) {
            covered.addAll(task.covers());
            var draft = draft("Own wording " + task.origin(), task.phase());
            tasks.change(permits.workspace(), task.id(), draft);
        }
        var method =
                Files.readAllLines(Path.of("../docs/method.tsv")).stream()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf('\t')))
                        .toList();
        assertThat(method).hasSize(168);
        assertThat(covered).containsExactlyInAnyOrderElementsOf(method);
        assertThat(all())
                .allSatisfy(task -> {
                    assertThat(task.title()).isEqualTo("Own wording " + task.origin());
                    assertThat(task.owner()).isEqualTo("Ines");
                    assertThat(task.due()).isEqualTo(LocalDate.of(2027, 1, 31));
                });
    }

    @Test
    void theStepsStandInOrderWithAnOwnersRoleADayAndAReason() {
        assertThat(all())
                .hasSize(100)
                .allSatisfy(task -> {
                    assertThat(task.role()).isNotNull();
                    assertThat(task.due()).isNotNull();
                });
        assertThat(all()).extracting(Task::phase).isSorted();
        assertThat(all().stream().map(Task::phase).distinct()).containsExactly(Phase.values());
        assertThat(all().stream().map(Task::stream).distinct())
                .containsExactlyInAnyOrder(Stream.values());
    }

    @Test
    void doneNeedsEvidenceAndSaysWhoAndWhen() {
        var task = all().getFirst();
        var path = permits.path("/playbook/tasks/" + task.id());
        assertThat(http.post(path + "/done", permits.lead(), "evidence", " "))
                .hasStatusOk()
                .bodyText()
                .contains("Say what shows it is done.");
        assertThat(
                        http.post(
                                path + "/done",
                                permits.lead(),
                                "evidence",
                                "Signed",
                                "link",
                                "javascript:alert(1)"))
                .hasStatusOk()
                .bodyText()
                .contains("Write an address that starts with https://");
        assertThat(first().state()).isEqualTo(TaskState.OPEN);
        assertThat(
                        http.post(
                                path + "/done",
                                permits.lead(),
                                "evidence",
                                "Signed by all",
                                "link",
                                "https://harrow-falls.example/charter"))
                .hasStatus3xxRedirection();
        assertThat(first())
                .extracting(Task::state, Task::note, Task::link, Task::by)
                .containsExactly(
                        TaskState.DONE,
                        "Signed by all",
                        "https://harrow-falls.example/charter",
                        "Ines");
        assertThat(first().at()).isNotNull();
    }

    @Test
    void skippingShowsWhyTheStepExistsAndNeedsAReason() {
        var task = all().getFirst();
        var path = permits.path("/playbook/tasks/" + task.id());
        assertThat(http.get(path, permits.lead()))
                .hasStatusOk()
                .bodyText()
                .contains("Before you skip it:", "a change that they can repeat");
        assertThat(http.post(path + "/skipped", permits.lead(), "reason", ""))
                .hasStatusOk()
                .bodyText()
                .contains("Give a reason for skipping it.");
        assertThat(http.post(path + "/skipped", permits.lead(), "reason", "Said last year"))
                .hasStatus3xxRedirection();
        assertThat(first().state()).isEqualTo(TaskState.SKIPPED);
        assertThat(http.post(path + "/opened", permits.lead())).hasStatus3xxRedirection();
        assertThat(first().state()).isEqualTo(TaskState.OPEN);
        assertThat(tasks.marks(permits.workspace(), task.id()))
                .extracting(Tasks.Mark::state, Tasks.Mark::note)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(TaskState.OPEN, ""),
                        org.assertj.core.groups.Tuple.tuple(TaskState.SKIPPED, "Said last year"));
    }

    @Test
    void aRemovedTaskComesBackWhereItWas() {
        var before = ids();
        var task = all().get(3);
        tasks.remove(permits.workspace(), task.id());
        assertThat(ids()).hasSize(before.size() - 1).doesNotContain(task.id());
        assertThatThrownBy(() -> tasks.find(permits.workspace(), task.id()))
                .isInstanceOf(NotFound.class);
        tasks.restore(permits.workspace(), task.id());
        assertThat(ids()).isEqualTo(before);
        assertThatThrownBy(() -> tasks.restore(permits.workspace(), task.id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void movesChangeTheOrderOnlyAndUndoEachOther() {
        var before = ids();
        var random = new Random(7);
        var moves = new ArrayList<Runnable>();
        for (int i = 0; i < 12; i++) {
            var id = before.get(random.nextInt(before.size()));
            var up = random.nextBoolean();
            var was = ids();
            tasks.move(permits.workspace(), id, up);
            assertThat(ids()).containsExactlyInAnyOrderElementsOf(before);
            if (!ids().equals(was)) {
                moves.addFirst(() -> tasks.move(permits.workspace(), id, !up));
            }
        }
        moves.forEach(Runnable::run);
        assertThat(ids()).isEqualTo(before);
    }

    @Test
    void theFirstTaskOfAPhaseDoesNotMoveIntoThePhaseBefore() {
        var before = ids();
        var first =
                all().stream()
                        .filter(task -> task.phase() == Phase.NEEDS)
                        .findFirst()
                        .orElseThrow();
        tasks.move(permits.workspace(), first.id(), true);
        assertThat(ids()).isEqualTo(before);
    }

    @Test
    void aTaskOfOnesOwnStandsAtTheEndOfItsPhaseAndCanMoveToAnother() {
        var id = tasks.add(permits.workspace(), draft("Call the state", Phase.LEARN));
        assertThat(of(Phase.LEARN).getLast())
                .extracting(Task::id, Task::title, Task::origin)
                .containsExactly(id, "Call the state", null);
        tasks.change(permits.workspace(), id, draft("Call the state", Phase.OPTIONS));
        assertThat(of(Phase.OPTIONS).getLast().id()).isEqualTo(id);
        assertThat(of(Phase.LEARN)).extracting(Task::id).doesNotContain(id);
    }

    @Test
    void wordsOfTheMethodStayTranslatableUntilSomebodyChangesThem() {
        var task = all().getFirst();
        var path = permits.path("/playbook/tasks/" + task.id());
        assertThat(http.get(path + "/edit", permits.lead()))
                .hasStatusOk()
                .bodyText()
                .contains("Say what is to change and why");
        assertThat(
                        http.post(
                                path,
                                permits.lead(),
                                "title",
                                "Say what is to change and why, in two sentences",
                                "why",
                                "People can only back or question a change that they can repeat in their own words.",
                                "phase",
                                "LEARN",
                                "stream",
                                "DECISION",
                                "owner",
                                "ines",
                                "due",
                                "2027-02-01"))
                .hasStatus3xxRedirection();
        assertThat(first())
                .extracting(Task::title, Task::ownWhy, Task::owner, Task::account, Task::due)
                .containsExactly(
                        null, "", "Ines", permits.lead().id().value(), LocalDate.of(2027, 2, 1));
    }

    @Test
    void aTaskThatNeedsAnotherLookKeepsWhatWasTyped() {
        assertThat(
                        http.post(
                                permits.path("/playbook/tasks"),
                                permits.lead(),
                                "title",
                                " ",
                                "phase",
                                "NEEDS",
                                "stream",
                                "ADOPTION",
                                "owner",
                                "The mayor",
                                "due",
                                "soon"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Say what needs doing.",
                        "value=\"The mayor\"",
                        "value=\"soon\"",
                        "value=\"NEEDS\" selected");
        assertThat(all()).hasSize(100);
    }

    @Test
    void thePlaybookShowsWhatIsAskedFor() {
        var overdue = all().get(2);
        var late =
                new Tasks.Draft(
                        "Late already",
                        "",
                        overdue.phase(),
                        overdue.stream(),
                        true,
                        "",
                        LocalDate.of(2020, 1, 1));
        tasks.change(permits.workspace(), overdue.id(), late);
        assertThat(http.get(permits.path("/playbook?show=OVERDUE"), permits.lead()))
                .bodyText()
                .contains("Late already")
                .doesNotContain("Show what each group gains");
        assertThat(http.get(permits.path("/playbook?show=MINE"), permits.lead()))
                .bodyText()
                .contains("No tasks here.");
        assertThat(http.get(permits.path("/playbook?show=NONSENSE&phase=x"), permits.lead()))
                .hasStatusOk()
                .bodyText()
                .contains("Late already", "Show what each group gains");
    }

    @Test
    void onlyWhoRunsTheInitiativeShapesThePlaybookAndOnlyContributorsCarryItOut() {
        var task = all().getFirst();
        var analyst = place.enter(permits, place.member(permits, Role.ANALYST));
        tasks.mark(analyst, task.id(), TaskState.DONE, "Done", "");
        assertThatThrownBy(() -> tasks.remove(analyst, task.id())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> tasks.add(analyst, draft("Mine", Phase.LEARN)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> tasks.move(analyst, task.id(), true)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> playbooks.extend(analyst, Pack.LANDWARD, null))
                .isInstanceOf(Refused.class);
        var member = place.enter(permits, place.member(permits, Role.MEMBER));
        assertThatThrownBy(() -> tasks.mark(member, task.id(), TaskState.OPEN, "", ""))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aTaskOfAnotherInitiativeIsNotFound() {
        var other = place.started();
        var task = tasks.all(other.workspace()).getFirst();
        assertThatThrownBy(() -> tasks.find(permits.workspace(), task.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> tasks.mark(permits.workspace(), task.id(), TaskState.DONE, "x", ""))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> tasks.change(permits.workspace(), task.id(), draft("x", Phase.LEARN)))
                .isInstanceOf(NotFound.class);
        assertThat(tasks.find(other.workspace(), task.id()).state()).isEqualTo(TaskState.OPEN);
    }

    @Test
    void whatIsMissingCanBeBroughtIn() {
        var small =
                place.started(
                                Kind.REPLACE,
                                Sector.PUBLIC,
                                "",
                                null,
                                new Beginning.Pack("essentials"))
                        .workspace();
        var had = tasks.all(small);
        tasks.remove(small, had.getFirst().id());
        assertThat(playbooks.extend(small, Pack.LANDWARD, null)).isEqualTo(100 - had.size() + 1);
        assertThat(tasks.all(small)).hasSize(100);
        assertThat(tasks.all(small).stream().map(Task::origin))
                .as("in the order of the method")
                .containsExactlyElementsOf(all().stream().map(Task::origin).toList());
        assertThat(playbooks.extend(small, Pack.LANDWARD, null)).isZero();
    }

    @Test
    void anUnknownPackIsNotFound() {
        assertThat(http.post(permits.path("/playbook/additions"), permits.lead(), "pack", "x"))
                .hasStatus(404);
    }

    @Test
    @Method("S2-60")
    void everyPackNamesItsSource() {
        var page = "/organisations/%d/playbooks".formatted(permits.city().organisation().value());
        assertThat(http.get(page, permits.lead()))
                .hasStatusOk()
                .bodyText()
                .contains("John P. Kotter", "Leading Change", "Landward’s own method")
                .satisfies(body ->
                        assertThat(body.split("Source:", -1)).hasSize(Pack.values().length + 1));
    }

    @Test
    void theTrailTellsOfEveryChange() {
        var task = all().getFirst();
        tasks.mark(permits.workspace(), task.id(), TaskState.SKIPPED, "Too small", "");
        assertThat(audit.latest(permits.workspace(), 0, 1))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.what()).isEqualTo("TaskMarked");
                    assertThat(entry.details())
                            .containsEntry("state", "SKIPPED")
                            .containsEntry("note", "Too small")
                            .containsEntry(
                                    "title", "Say what is to change and why, in two sentences");
                });
    }

    private Tasks.Draft draft(String title, Phase phase) {
        return new Tasks.Draft(
                title, "", phase, Stream.DECISION, false, "Ines", LocalDate.of(2027, 1, 31));
    }

    private List<Task> all() {
        return tasks.all(permits.workspace());
    }

    private List<Task> of(Phase phase) {
        return all().stream().filter(task -> task.phase() == phase).toList();
    }

    private Task first() {
        return all().getFirst();
    }

    private List<Long> ids() {
        return all().stream().map(Task::id).toList();
    }
}
