package dev.landward.initiative.playbook;

import dev.landward.initiative.Owners;
import dev.landward.initiative.Workspace;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Texts;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One task: why it exists, what became of it, and what to do with it.
@Controller
@Needs(Right.SEE_INITIATIVE)
class TaskPage {

    private static final String TASK = "/initiatives/{initiative}/playbook/tasks/{task}";

    private final Tasks tasks;
    private final Owners owners;
    private final Texts texts;

    TaskPage(Tasks tasks, Owners owners, Texts texts) {
        this.tasks = tasks;
        this.owners = owners;
        this.texts = texts;
    }

    record DoneForm(
            @NotBlank(message = "{playbook.evidence.missing}")
                    @Size(max = 2000, message = "{playbook.note.long}")
                    String evidence,
            @Size(max = 1000, message = "{playbook.link.long}")
                    @Pattern(
                            regexp = "\\s*|\\s*https?://\\S+\\s*",
                            message = "{playbook.link.wrong}")
                    @Nullable String link) {}

    record SkipForm(
            @NotBlank(message = "{playbook.reason.missing}")
                    @Size(max = 2000, message = "{playbook.note.long}")
                    String reason) {}

    @GetMapping(TASK)
    String show(Workspace workspace, @PathVariable("task") long id, Model page) {
        var empty = Fields.start(Map.of());
        return page(workspace, id, empty, empty, page);
    }

    @PostMapping(TASK + "/done")
    @Needs(Right.CONTRIBUTE)
    String done(
            Workspace workspace,
            @PathVariable("task") long id,
            @Valid @ModelAttribute DoneForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        if (found.hasErrors()) {
            return page(workspace, id, Fields.of(found), Fields.start(Map.of()), page);
        }
        tasks.mark(
                workspace,
                id,
                TaskState.DONE,
                Typed.text(form.evidence()),
                Typed.text(form.link()));
        Toast.undoable(answer, path(workspace, id) + "/opened", "playbook.done");
        return PlaybookPage.back(workspace, tasks.find(workspace, id).phase());
    }

    @PostMapping(TASK + "/skipped")
    @Needs(Right.CONTRIBUTE)
    String skip(
            Workspace workspace,
            @PathVariable("task") long id,
            @Valid @ModelAttribute SkipForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        if (found.hasErrors()) {
            return page(workspace, id, Fields.start(Map.of()), Fields.of(found), page);
        }
        tasks.mark(workspace, id, TaskState.SKIPPED, Typed.text(form.reason()), "");
        Toast.undoable(answer, path(workspace, id) + "/opened", "playbook.skipped");
        return PlaybookPage.back(workspace, tasks.find(workspace, id).phase());
    }

    @PostMapping(TASK + "/opened")
    @Needs(Right.CONTRIBUTE)
    String reopen(Workspace workspace, @PathVariable("task") long id, RedirectAttributes answer) {
        tasks.mark(workspace, id, TaskState.OPEN, "", "");
        Toast.show(answer, "playbook.opened");
        return "redirect:" + path(workspace, id);
    }

    @GetMapping(TASK + "/edit")
    @Needs(Right.RUN_INITIATIVE)
    String ask(Workspace workspace, @PathVariable("task") long id, Locale locale, Model page) {
        var task = tasks.find(workspace, id);
        var start = new HashMap<String, Object>();
        start.put("title", task.title(texts, locale, workspace.sector()));
        start.put("why", why(workspace, task, locale));
        start.put("phase", task.phase());
        start.put("stream", task.stream());
        start.put("essential", task.essential());
        start.put("owner", task.owner());
        start.put("due", task.due() == null ? "" : task.due());
        return form(workspace, task, Fields.start(start), page);
    }

    @PostMapping(TASK)
    @Needs(Right.RUN_INITIATIVE)
    String change(
            Workspace workspace,
            @PathVariable("task") long id,
            @Valid @ModelAttribute TaskForm form,
            BindingResult found,
            Locale locale,
            Model page,
            RedirectAttributes answer) {
        var task = tasks.find(workspace, id);
        if (found.hasErrors()) {
            return form(workspace, task, Fields.of(found), page);
        }
        var typed = form.draft();
        var sameTitle =
                !task.own() && task.title(texts, locale, workspace.sector()).equals(typed.title());
        tasks.change(
                workspace,
                id,
                form.draft(sameTitle, method(workspace, task, locale).equals(typed.why())));
        Toast.show(answer, "playbook.changed");
        return "redirect:" + path(workspace, id);
    }

    @PostMapping(TASK + "/moves")
    @Needs(Right.RUN_INITIATIVE)
    String move(
            Workspace workspace,
            @PathVariable("task") long id,
            @RequestParam(name = "up", defaultValue = "false") boolean up,
            RedirectAttributes answer) {
        tasks.move(workspace, id, up);
        Toast.show(answer, "playbook.moved");
        return PlaybookPage.back(workspace, tasks.find(workspace, id).phase());
    }

    @PostMapping(TASK + "/removal")
    @Needs(Right.RUN_INITIATIVE)
    String remove(Workspace workspace, @PathVariable("task") long id, RedirectAttributes answer) {
        var phase = tasks.find(workspace, id).phase();
        tasks.remove(workspace, id);
        Toast.undoable(answer, path(workspace, id) + "/return", "playbook.removed");
        return PlaybookPage.back(workspace, phase);
    }

    @PostMapping(TASK + "/return")
    @Needs(Right.RUN_INITIATIVE)
    String restore(Workspace workspace, @PathVariable("task") long id, RedirectAttributes answer) {
        tasks.restore(workspace, id);
        Toast.show(answer, "playbook.restored");
        return "redirect:" + path(workspace, id);
    }

    private String page(
            Workspace workspace, long id, Fields finishing, Fields skipping, Model page) {
        var all = tasks.all(workspace);
        var task = tasks.find(workspace, id);
        page.addAttribute("workspace", workspace);
        page.addAttribute("task", task);
        page.addAttribute("marks", tasks.marks(workspace, id));
        page.addAttribute("finishing", finishing);
        page.addAttribute("skipping", skipping);
        page.addAttribute(
                "next",
                all.stream().filter(one -> one.open() && one.id() != id).findFirst().orElse(null));
        return "initiative/playbook/task";
    }

    private String form(Workspace workspace, Task task, Fields fields, Model page) {
        page.addAttribute("workspace", workspace);
        page.addAttribute("task", task);
        page.addAttribute("fields", fields);
        page.addAttribute("names", owners.names(workspace));
        return "initiative/playbook/task-form";
    }

    private String why(Workspace workspace, Task task, Locale locale) {
        return task.ownWhy().isEmpty() ? method(workspace, task, locale) : task.ownWhy();
    }

    private String method(Workspace workspace, Task task, Locale locale) {
        return task.origin() == null
                ? ""
                : texts.getMessage(
                        "playbook.task." + task.origin() + ".why",
                        workspace.sector().words(texts, locale),
                        locale);
    }

    private static String path(Workspace workspace, long id) {
        return workspace.path() + "/playbook/tasks/" + id;
    }
}
