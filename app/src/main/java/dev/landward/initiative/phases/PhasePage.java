package dev.landward.initiative.phases;

import dev.landward.initiative.Check;
import dev.landward.initiative.Outlook;
import dev.landward.initiative.Phase;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.phases.Closing.Outcome;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A phase: what it waits for, how it closes, and how it was closed before.
@Controller
@Needs(Right.SEE_INITIATIVE)
class PhasePage {

    private static final String PHASE = "/initiatives/{initiative}/phases/{phase}";

    private final Phases phases;
    private final Readiness readiness;
    private final Steps steps;

    PhasePage(Phases phases, Readiness readiness, Steps steps) {
        this.phases = phases;
        this.readiness = readiness;
        this.steps = steps;
    }

    record CloseForm(
            @Size(max = 2000, message = "{phases.reason.long}") @Nullable String reason,
            @Nullable Boolean override) {

        boolean overrides() {
            return Boolean.TRUE.equals(override);
        }
    }

    /// What the page of a phase shows.
    record View(
            Phase phase,
            List<Outlook.Step> steps,
            List<Check> checks,
            List<Check> blocking,
            List<Closing> closings,
            Outlook.Position place,
            boolean last) {

        List<Check> at(Check.When when) {
            return checks.stream()
                    .filter(check -> check.when() == when && check.phase() == phase)
                    .toList();
        }

        /// What the next phase asks for at its start, and what must stand all along.
        List<Check> beyond() {
            return checks.stream()
                    .filter(check -> check.guards(phase) && check.when() != Check.When.EXIT)
                    .toList();
        }
    }

    @GetMapping("/initiatives/{initiative}/phases")
    String current(Workspace workspace, Model page) {
        return page(
                workspace,
                phases.current(workspace).orElse(Phase.OWN),
                Fields.start(Map.of()),
                page);
    }

    @GetMapping(PHASE)
    String show(Workspace workspace, @PathVariable("phase") String phase, Model page) {
        return page(workspace, Phase.at(phase), Fields.start(Map.of()), page);
    }

    @PostMapping(PHASE + "/closing")
    @Needs(Right.RUN_INITIATIVE)
    String close(
            Workspace workspace,
            @PathVariable("phase") String path,
            @Valid @ModelAttribute CloseForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var phase = Phase.at(path);
        if (form.overrides() && Typed.text(form.reason()).isEmpty()) {
            found.rejectValue("reason", "phases.reason.missing");
        }
        if (found.hasErrors()) {
            return page(workspace, phase, Fields.of(found), page);
        }
        var reason = form.overrides() ? Typed.text(form.reason()) : "";
        return switch (phases.close(workspace, phase, reason)) {
            case Outcome.Closed _ -> {
                Toast.undoable(answer, at(workspace, phase) + "/reopening", "phases.closed");
                yield "redirect:" + workspace.path() + "/phases";
            }
            case Outcome.Blocked(var open) -> {
                Toast.show(answer, "phases.blocked", open.size());
                yield "redirect:" + at(workspace, phase);
            }
            case Outcome.OutOfTurn() -> {
                Toast.show(answer, "phases.turn");
                yield "redirect:" + workspace.path() + "/phases";
            }
        };
    }

    @PostMapping(PHASE + "/reopening")
    @Needs(Right.RUN_INITIATIVE)
    String reopen(
            Workspace workspace, @PathVariable("phase") String phase, RedirectAttributes answer) {
        phases.reopen(workspace, Phase.at(phase));
        Toast.show(answer, "phases.reopened");
        return "redirect:" + at(workspace, Phase.at(phase));
    }

    private String page(Workspace workspace, Phase phase, Fields fields, Model page) {
        var checks = phases.checks(workspace);
        var closings = phases.closings(workspace);
        var steps = this.steps.of(checks, closings);
        page.addAttribute("workspace", workspace);
        page.addAttribute("fields", fields);
        page.addAttribute(
                "groups",
                phase == Phase.DECIDE || phase == Phase.OPTIONS
                        ? readiness.groups(workspace)
                        : List.of());
        page.addAttribute(
                "view",
                new View(
                        phase,
                        steps,
                        checks,
                        checks.stream().filter(check -> check.blocks(phase)).toList(),
                        closings.stream().filter(one -> one.phase() == phase).toList(),
                        Steps.at(steps, phase).place(),
                        last(closings, phase)));
        return "initiative/phases/phase";
    }

    private static boolean last(List<Closing> closings, Phase phase) {
        return closings.stream()
                .filter(Closing::holds)
                .reduce((_, later) -> later)
                .filter(closing -> closing.phase() == phase)
                .isPresent();
    }

    private static String at(Workspace workspace, Phase phase) {
        return workspace.path() + "/phases/" + phase.path();
    }
}
