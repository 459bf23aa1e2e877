package dev.landward.stakeholders.plans;

import dev.landward.accounts.AccountId;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.assessments.PartnershipLevel;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The planned steps: what, for whom, by whom, until when, and how each ended.
@Controller
@Needs(Right.EDIT_PEOPLE)
class StepPage {

    private static final int ROWS = 50;

    private final Steps steps;
    private final Panels panels;
    private final Names names;
    private final Members members;
    private final Suggestions suggestions;

    StepPage(Steps steps, Panels panels, Names names, Members members, Suggestions suggestions) {
        this.steps = steps;
        this.panels = panels;
        this.names = names;
        this.members = members;
        this.suggestions = suggestions;
    }

    record StepForm(
            @NotBlank(message = "{plans.whom.missing}") @Nullable String whom,
            @Nullable String technique,
            @Nullable PartnershipLevel level,
            @NotBlank(message = "{plans.step.words.missing}")
                    @Size(max = 300, message = "{plans.step.words.long}")
                    @Nullable String words,
            @Size(max = 1000, message = "{plans.step.reason.long}") @Nullable String reason,
            @Nullable Long owner,
            @Typed.Day @Nullable String due) {

        Step.Draft draft() {
            return new Step.Draft(
                    Typed.text(words),
                    Typed.text(reason),
                    level,
                    owner == null ? null : new AccountId(owner),
                    Typed.day(due));
        }
    }

    record EndForm(
            @NotNull(message = "{web.choice.wrong}") Step.@Nullable Outcome outcome,
            @NotBlank(message = "{plans.end.words.missing}")
                    @Size(max = 2000, message = "{plans.end.words.long}")
                    @Nullable String words) {}

    record HandOverForm(@Nullable Long owner, @Typed.Day @Nullable String due) {}

    @GetMapping("/initiatives/{initiative}/people/plans/steps")
    @Needs(Right.SEE_PEOPLE)
    String list(
            Workspace workspace,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Model page) {
        var from = Math.max(0, Math.min(number, 100_000) - 1) * ROWS;
        page.addAttribute("workspace", workspace);
        page.addAttribute("steps", steps.page(workspace, from, ROWS));
        page.addAttribute("from", from);
        page.addAttribute("rows", ROWS);
        page.addAttribute("today", LocalDate.now(ZoneOffset.UTC));
        return "stakeholders/plans/steps";
    }

    @GetMapping("/initiatives/{initiative}/people/plans/steps/new")
    String ask(
            Workspace workspace,
            @RequestParam(name = "whom", defaultValue = "") String whom,
            @RequestParam(name = "panel", required = false) Panel.@Nullable Kind panel,
            @RequestParam(name = "technique", required = false) @Nullable Technique technique,
            @RequestParam(name = "level", required = false) @Nullable PartnershipLevel level,
            Model page) {
        page.addAttribute("panel", panel);
        page.addAttribute("chosen", technique);
        page.addAttribute("suggestion", technique == null ? null : suggestion(workspace, whom));
        page.addAttribute("entry", panel == null ? null : entry(workspace, panel, whom));
        var code = whom.isEmpty() && panel != null ? panel.name() : whom;
        var due = LocalDate.now(ZoneOffset.UTC).plusDays(14);
        return form(
                workspace,
                Fields.start(
                        Map.of(
                                "whom",
                                code,
                                "level",
                                level == null ? "" : level.name(),
                                "owner",
                                workspace.account().value(),
                                "due",
                                due)),
                page);
    }

    @PostMapping("/initiatives/{initiative}/people/plans/steps")
    String plan(
            Workspace workspace,
            @Valid @ModelAttribute StepForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        if (found.hasErrors()) {
            return form(workspace, Fields.of(found), page);
        }
        var whom = whom(workspace, Typed.text(form.whom()));
        if (whom.isEmpty()) {
            found.rejectValue("whom", "plans.whom.nobody");
            return form(workspace, Fields.of(found), page);
        }
        var batch = steps.plan(workspace, whom, form.draft());
        Toast.undoable(
                answer,
                "%s/people/plans/batches/%d/removal".formatted(workspace.path(), batch),
                whom.size() == 1 ? "plans.step.planned" : "plans.steps.planned",
                whom.size());
        return redirect(workspace);
    }

    @PostMapping("/initiatives/{initiative}/people/plans/batches/{batch}/removal")
    String takeBack(
            Workspace workspace, @PathVariable("batch") long batch, RedirectAttributes answer) {
        steps.takeBack(workspace, batch);
        Toast.show(answer, "plans.steps.takenBack");
        return redirect(workspace);
    }

    @GetMapping("/initiatives/{initiative}/people/plans/steps/{step}")
    @Needs(Right.SEE_PEOPLE)
    String show(Workspace workspace, @PathVariable("step") long step, Model page) {
        return one(workspace, steps.find(workspace, new StepId(step)), null, null, page);
    }

    @PostMapping("/initiatives/{initiative}/people/plans/steps/{step}/end")
    String end(
            Workspace workspace,
            @PathVariable("step") long step,
            @Valid @ModelAttribute EndForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var id = new StepId(step);
        if (found.hasErrors()) {
            return one(workspace, steps.find(workspace, id), Fields.of(found), null, page);
        }
        if (form.outcome() == Step.Outcome.DONE) {
            steps.done(workspace, id, Typed.text(form.words()));
        } else {
            steps.drop(workspace, id, Typed.text(form.words()));
        }
        Toast.undoable(
                answer,
                "%s/people/plans/steps/%d/reopening".formatted(workspace.path(), step),
                form.outcome() == Step.Outcome.DONE ? "plans.step.done" : "plans.step.dropped");
        return redirect(workspace);
    }

    @PostMapping("/initiatives/{initiative}/people/plans/steps/{step}/reopening")
    String reopen(Workspace workspace, @PathVariable("step") long step, RedirectAttributes answer) {
        steps.reopen(workspace, new StepId(step));
        Toast.show(answer, "plans.step.reopened");
        return redirect(workspace);
    }

    @PostMapping("/initiatives/{initiative}/people/plans/steps/{step}/owner")
    String handOver(
            Workspace workspace,
            @PathVariable("step") long step,
            @Valid @ModelAttribute HandOverForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var id = new StepId(step);
        var now = steps.find(workspace, id);
        if (found.hasErrors()) {
            return one(workspace, now, null, Fields.of(found), page);
        }
        var owner = form.owner();
        steps.handOver(
                workspace, id, owner == null ? null : new AccountId(owner), Typed.day(form.due()));
        Toast.show(answer, "plans.step.handedOver");
        return redirect(workspace);
    }

    private String form(Workspace workspace, Fields fields, Model page) {
        page.addAttribute("workspace", workspace);
        page.addAttribute("fields", fields);
        page.addAttribute("members", members.names(workspace));
        page.addAttribute("target", target(workspace, fields.value("whom")));
        page.addAttribute("pickable", names.pickable(workspace));
        return "stakeholders/plans/step-form";
    }

    private String one(
            Workspace workspace,
            Step step,
            @Nullable Fields ending,
            @Nullable Fields owning,
            Model page) {
        page.addAttribute("workspace", workspace);
        page.addAttribute("step", step);
        page.addAttribute("today", LocalDate.now(ZoneOffset.UTC));
        page.addAttribute("members", members.names(workspace));
        page.addAttribute("ending", ending == null ? Fields.start(Map.of()) : ending);
        page.addAttribute(
                "owning",
                owning == null
                        ? Fields.start(
                                Map.of(
                                        "owner", step.owner() == null ? "" : step.owner().value(),
                                        "due", step.due() == null ? "" : step.due()))
                        : owning);
        return "stakeholders/plans/step";
    }

    /// Whom the form is about, where an address named somebody.
    private @Nullable Target target(Workspace workspace, String code) {
        if (code.isEmpty()) {
            return null;
        }
        for (var kind : Panel.Kind.values()) {
            if (kind.name().equals(code)) {
                return new Target(code, null, kind, panel(workspace, kind).size());
            }
        }
        var whom = Whom.read(code).orElseThrow(NotFound::new);
        return new Target(code, names.of(workspace, whom), null, 1);
    }

    /// @param name of the stakeholder or group, or `null`
    /// @param panel the whole panel, or `null`
    /// @param count how many steps that makes
    record Target(String code, @Nullable String name, Panel.@Nullable Kind panel, int count) {}

    private List<Whom> whom(Workspace workspace, String code) {
        for (var kind : Panel.Kind.values()) {
            if (kind.name().equals(code)) {
                return panel(workspace, kind);
            }
        }
        return Whom.read(code).map(List::of).orElseThrow(NotFound::new);
    }

    private List<Whom> panel(Workspace workspace, Panel.Kind kind) {
        return panels.one(workspace, kind, LocalDate.now(ZoneOffset.UTC)).entries().stream()
                .map(Panel.Entry::whom)
                .toList();
    }

    private @Nullable Suggestion suggestion(Workspace workspace, String code) {
        return suggestions.all(workspace).stream()
                .filter(one -> one.whom().code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private Panel.@Nullable Entry entry(Workspace workspace, Panel.Kind kind, String code) {
        return panels.one(workspace, kind, LocalDate.now(ZoneOffset.UTC)).entries().stream()
                .filter(one -> one.whom().code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static String redirect(Workspace workspace) {
        return "redirect:" + workspace.path() + "/people/plans/steps";
    }
}
