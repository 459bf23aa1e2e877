package dev.landward.stakeholders.plans;

import dev.landward.initiative.Workspace;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
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

/// Whom we can answer by when, with whom: one scenario, or two side by side.
@Controller
@Needs(Right.EDIT_PEOPLE)
class CapacityPage {

    private final Scenarios scenarios;
    private final Segments segments;

    CapacityPage(Scenarios scenarios, Segments segments) {
        this.scenarios = scenarios;
        this.segments = segments;
    }

    @GetMapping("/initiatives/{initiative}/people/plans/capacity")
    @Needs(Right.SEE_PEOPLE)
    String list(
            Workspace workspace,
            @RequestParam(name = "a", required = false) @Nullable Long first,
            @RequestParam(name = "b", required = false) @Nullable Long second,
            Model page) {
        var all = scenarios.all(workspace);
        var counts = segments.count(workspace);
        page.addAttribute("workspace", workspace);
        page.addAttribute("all", all);
        page.addAttribute(
                "shown",
                chosen(all, first, second).stream()
                        .map(one -> new CapacityAnswer(one, one.compute(counts), counts))
                        .toList());
        page.addAttribute("counts", counts);
        page.addAttribute("today", LocalDate.now(ZoneOffset.UTC));
        return "stakeholders/plans/capacity";
    }

    @GetMapping("/initiatives/{initiative}/people/plans/capacity/new")
    String ask(Workspace workspace, Model page) {
        return form(
                workspace,
                null,
                Fields.start(CapacityForm.offered(LocalDate.now(ZoneOffset.UTC))),
                page);
    }

    @PostMapping("/initiatives/{initiative}/people/plans/capacity")
    String add(
            Workspace workspace,
            @Valid @ModelAttribute CapacityForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        form.check(found);
        if (found.hasErrors()) {
            return form(workspace, null, Fields.of(found), page);
        }
        var id = scenarios.add(workspace, form.plan());
        Toast.undoable(
                answer, removal(workspace, id), "plans.capacity.saved", Typed.text(form.name()));
        return "redirect:%s/people/plans/capacity?a=%d".formatted(workspace.path(), id);
    }

    @GetMapping("/initiatives/{initiative}/people/plans/capacity/{scenario}")
    String edit(Workspace workspace, @PathVariable("scenario") long id, Model page) {
        var scenario = scenarios.get(workspace, id);
        return form(workspace, scenario, Fields.start(CapacityForm.filled(scenario.plan())), page);
    }

    @PostMapping("/initiatives/{initiative}/people/plans/capacity/{scenario}")
    String change(
            Workspace workspace,
            @PathVariable("scenario") long id,
            @Valid @ModelAttribute CapacityForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var before = scenarios.get(workspace, id);
        form.check(found);
        if (found.hasErrors()) {
            return form(workspace, before, Fields.of(found), page);
        }
        scenarios.change(workspace, id, form.plan());
        Toast.show(answer, "plans.capacity.changed", Typed.text(form.name()), before.count() + 1);
        return "redirect:%s/people/plans/capacity?a=%d".formatted(workspace.path(), id);
    }

    @PostMapping("/initiatives/{initiative}/people/plans/capacity/{scenario}/removal")
    String remove(
            Workspace workspace, @PathVariable("scenario") long id, RedirectAttributes answer) {
        scenarios.remove(workspace, id);
        Toast.undoable(
                answer,
                "%s/people/plans/capacity/%d/return".formatted(workspace.path(), id),
                "plans.capacity.removed");
        return "redirect:" + workspace.path() + "/people/plans/capacity";
    }

    @PostMapping("/initiatives/{initiative}/people/plans/capacity/{scenario}/return")
    String restore(
            Workspace workspace, @PathVariable("scenario") long id, RedirectAttributes answer) {
        scenarios.restore(workspace, id);
        Toast.show(answer, "plans.capacity.restored");
        return "redirect:%s/people/plans/capacity?a=%d".formatted(workspace.path(), id);
    }

    private static String removal(Workspace workspace, long id) {
        return "%s/people/plans/capacity/%d/removal".formatted(workspace.path(), id);
    }

    /// The two asked for; else the two latest.
    private static List<Scenario> chosen(
            List<Scenario> all, @Nullable Long first, @Nullable Long second) {
        if (first == null && second == null) {
            return all.subList(Math.max(0, all.size() - 2), all.size());
        }
        return Stream.of(
                        java.util.Optional.ofNullable(first), java.util.Optional.ofNullable(second))
                .flatMap(java.util.Optional::stream)
                .distinct()
                .flatMap(id -> all.stream().filter(one -> one.id() == id))
                .toList();
    }

    private String form(
            Workspace workspace, @Nullable Scenario scenario, Fields fields, Model page) {
        page.addAttribute("workspace", workspace);
        page.addAttribute("scenario", scenario);
        page.addAttribute("fields", fields);
        page.addAttribute("counts", segments.count(workspace));
        page.addAttribute(
                "versions",
                scenario == null ? List.of() : scenarios.versions(workspace, scenario.id()));
        return "stakeholders/plans/scenario";
    }
}
