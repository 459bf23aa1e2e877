package dev.landward.initiative.plan;

import dev.landward.initiative.Owners;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.playbook.Stream;
import dev.landward.initiative.playbook.Task;
import dev.landward.initiative.playbook.TaskState;
import dev.landward.initiative.playbook.Tasks;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The board of the plan: develop, sell, support, and what its streams lack.
@Controller
@Needs(Right.SEE_INITIATIVE)
class PlanPage {

    private final Stages stages;
    private final Tasks tasks;
    private final Owners owners;

    PlanPage(Stages stages, Tasks tasks, Owners owners) {
        this.stages = stages;
        this.tasks = tasks;
        this.owners = owners;
    }

    record StageForm(
            @Size(max = 1000, message = "{playbook.why.long}") @Nullable String goal,
            @Size(max = 200, message = "{initiative.name.long}") @Nullable String owner,
            @Typed.Day @Nullable String begins,
            @Typed.Day @Nullable String ends) {

        Stages.Planned planned(Stage stage) {
            return new Stages.Planned(
                    stage, Typed.text(goal), Typed.text(owner), Typed.day(begins), Typed.day(ends));
        }

        boolean backwards() {
            var first = Typed.day(begins);
            var last = Typed.day(ends);
            return first != null && last != null && last.isBefore(first);
        }
    }

    /// A column of the board.
    record Column(Stages.Planned planned, List<Task> tasks) {

        long settled() {
            return tasks.stream().filter(task -> !task.open()).count();
        }

        List<Task> next() {
            return tasks.stream().filter(Task::open).limit(3).toList();
        }
    }

    @GetMapping("/initiatives/{initiative}/plan")
    String board(Workspace workspace, Model page) {
        var all = tasks.all(workspace);
        page.addAttribute("workspace", workspace);
        page.addAttribute(
                "columns",
                stages.all(workspace).stream()
                        .map(planned ->
                                new Column(
                                        planned,
                                        all.stream()
                                                .filter(task ->
                                                        planned.stage()
                                                                .phases()
                                                                .contains(task.phase()))
                                                .toList()))
                        .toList());
        page.addAttribute("missing", missing(all));
        return "initiative/plan/plan";
    }

    @GetMapping("/initiatives/{initiative}/plan/{stage}")
    @Needs(Right.RUN_INITIATIVE)
    String ask(Workspace workspace, @PathVariable("stage") String path, Model page) {
        var stage = Stage.at(path);
        var planned = stages.find(workspace, stage);
        var start = new HashMap<String, Object>();
        start.put("goal", planned.goal());
        start.put("owner", planned.owner());
        start.put("begins", planned.begins() == null ? "" : planned.begins());
        start.put("ends", planned.ends() == null ? "" : planned.ends());
        return form(workspace, stage, Fields.start(start), page);
    }

    @PostMapping("/initiatives/{initiative}/plan/{stage}")
    @Needs(Right.RUN_INITIATIVE)
    String plan(
            Workspace workspace,
            @PathVariable("stage") String path,
            @Valid @ModelAttribute StageForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var stage = Stage.at(path);
        if (form.backwards()) {
            found.rejectValue("ends", "plan.ends.early");
        }
        if (found.hasErrors()) {
            return form(workspace, stage, Fields.of(found), page);
        }
        stages.plan(workspace, form.planned(stage));
        Toast.show(answer, "plan.planned");
        return "redirect:" + workspace.path() + "/plan";
    }

    private String form(Workspace workspace, Stage stage, Fields fields, Model page) {
        page.addAttribute("workspace", workspace);
        page.addAttribute("stage", stage);
        page.addAttribute("fields", fields);
        page.addAttribute("names", owners.names(workspace));
        return "initiative/plan/stage";
    }

    /// The streams of which nothing is planned, or everything skipped.
    private static List<Stream> missing(List<Task> all) {
        return Arrays.stream(Stream.values())
                .filter(stream ->
                        all.stream()
                                .noneMatch(task ->
                                        task.stream() == stream
                                                && task.state() != TaskState.SKIPPED))
                .toList();
    }
}
