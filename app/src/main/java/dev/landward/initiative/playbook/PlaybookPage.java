package dev.landward.initiative.playbook;

import dev.landward.initiative.Owners;
import dev.landward.initiative.Phase;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.things.Tagging;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The playbook: all tasks by phase, and the ways to add to them.
@Controller
@Needs(Right.SEE_INITIATIVE)
class PlaybookPage {

    private final Tasks tasks;
    private final Playbooks playbooks;
    private final Owners owners;
    private final Tagging tags;

    PlaybookPage(Tasks tasks, Playbooks playbooks, Owners owners, Tagging tags) {
        this.tasks = tasks;
        this.playbooks = playbooks;
        this.owners = owners;
        this.tags = tags;
    }

    /// Which tasks the list shows.
    enum Show {
        ALL,
        OPEN,
        MINE,
        OVERDUE,
        OWNERLESS;

        boolean includes(Task task, long viewer) {
            return switch (this) {
                case ALL -> true;
                case OPEN -> task.open();
                case MINE -> Objects.equals(task.account(), viewer);
                case OVERDUE -> task.overdue();
                case OWNERLESS -> task.open() && task.owner().isEmpty();
            };
        }
    }

    /// A phase with all its tasks, and those of them that are shown.
    record Chapter(Phase phase, List<Task> all, List<Task> shown, boolean unfolded) {

        long settled() {
            return all.stream().filter(task -> !task.open()).count();
        }
    }

    @GetMapping("/initiatives/{initiative}/playbook")
    String list(
            Workspace workspace,
            @RequestParam(name = "show", defaultValue = "ALL") String wanted,
            @RequestParam(name = "phase", defaultValue = "") String phase,
            @RequestParam(name = "tag", defaultValue = "") String tag,
            Model page) {
        var show =
                Arrays.stream(Show.values())
                        .filter(one -> one.name().equals(wanted))
                        .findAny()
                        .orElse(Show.ALL);
        var all = tasks.all(workspace);
        page.addAttribute("workspace", workspace);
        page.addAttribute("tasks", all);
        page.addAttribute("show", show);
        var asked = Typed.number(tag);
        var carrying = asked == null ? null : tags.carrying(workspace, "task", asked);
        page.addAttribute("chapters", chapters(workspace, all, show, phase, carrying));
        page.addAttribute("tags", tags.all(workspace));
        page.addAttribute("tagged", tags.of(workspace, "task"));
        page.addAttribute("tag", tag);
        page.addAttribute("next", all.stream().filter(Task::open).findFirst().orElse(null));
        return "initiative/playbook/playbook";
    }

    @GetMapping("/initiatives/{initiative}/playbook/tasks/new")
    @Needs(Right.RUN_INITIATIVE)
    String ask(
            Workspace workspace,
            @RequestParam(name = "phase", defaultValue = "") String phase,
            Model page) {
        var at = unfolded(tasks.all(workspace), phase);
        return form(workspace, Fields.start(Map.of("phase", at, "stream", Stream.DECISION)), page);
    }

    @PostMapping("/initiatives/{initiative}/playbook/tasks")
    @Needs(Right.RUN_INITIATIVE)
    String add(
            Workspace workspace,
            @Valid @ModelAttribute TaskForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        if (found.hasErrors()) {
            return form(workspace, Fields.of(found), page);
        }
        var draft = form.draft();
        var id = tasks.add(workspace, draft);
        Toast.undoable(
                answer,
                workspace.path() + "/playbook/tasks/" + id + "/removal",
                "playbook.added",
                Typed.text(draft.title()));
        return back(workspace, draft.phase());
    }

    @PostMapping("/initiatives/{initiative}/playbook/additions")
    @Needs(Right.RUN_INITIATIVE)
    String extend(
            Workspace workspace,
            @RequestParam(name = "pack", defaultValue = "") String pack,
            @RequestParam(name = "stream", defaultValue = "") String stream,
            RedirectAttributes answer) {
        if (!Pack.exists(pack)) {
            throw new NotFound();
        }
        var count = playbooks.extend(workspace, Pack.of(pack), stream(stream));
        Toast.show(answer, "playbook.extended", count);
        return "redirect:" + workspace.path() + (stream.isEmpty() ? "/playbook" : "/plan");
    }

    static String back(Workspace workspace, Phase phase) {
        return "redirect:%s/playbook?phase=%s".formatted(workspace.path(), phase.path());
    }

    private String form(Workspace workspace, Fields fields, Model page) {
        page.addAttribute("workspace", workspace);
        page.addAttribute("fields", fields);
        page.addAttribute("names", owners.names(workspace));
        return "initiative/playbook/task-form";
    }

    private static List<Chapter> chapters(
            Workspace workspace,
            List<Task> all,
            Show show,
            String asked,
            @Nullable Set<Long> carrying) {
        var open = unfolded(all, asked);
        return Arrays.stream(Phase.values())
                .map(phase -> {
                    var own = all.stream().filter(task -> task.phase() == phase).toList();
                    var shown =
                            own.stream()
                                    .filter(task ->
                                            show.includes(task, workspace.account().value())
                                                    && (carrying == null
                                                            || carrying.contains(task.id())))
                                    .toList();
                    return new Chapter(
                            phase,
                            own,
                            shown,
                            show == Show.ALL && carrying == null
                                    ? phase == open
                                    : !shown.isEmpty());
                })
                .toList();
    }

    /// The phase that was asked for, else the first in which something is open.
    private static Phase unfolded(List<Task> all, String asked) {
        return Arrays.stream(Phase.values())
                .filter(phase -> phase.path().equals(asked))
                .findAny()
                .or(() -> all.stream().filter(Task::open).map(Task::phase).findFirst())
                .orElse(Phase.LEARN);
    }

    private static @Nullable Stream stream(String name) {
        return Arrays.stream(Stream.values())
                .filter(stream -> stream.name().equals(name))
                .findAny()
                .orElse(null);
    }
}
