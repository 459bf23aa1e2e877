package dev.landward.stakeholders.plans;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.assessments.Assessments;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.assessments.PartnershipLevel;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.stakeholders.standings.Standings;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

/// The way to partnership: what each relation is, what it shall become, by when, and the steps.
@Controller
@Needs(Right.EDIT_PEOPLE)
class PartnershipPage {

    private final Aims aims;
    private final Steps steps;
    private final Standings standings;
    private final Suggestions suggestions;
    private final Names names;
    private final Assessments assessments;

    PartnershipPage(
            Aims aims,
            Steps steps,
            Standings standings,
            Suggestions suggestions,
            Names names,
            Assessments assessments) {
        this.aims = aims;
        this.steps = steps;
        this.standings = standings;
        this.suggestions = suggestions;
        this.names = names;
        this.assessments = assessments;
    }

    /// An aim beside what is known.
    ///
    /// @param aim what shall be
    /// @param now what is, or `null` for unknown
    /// @param since since when, or `null`
    /// @param proven whether there is evidence for it
    /// @param steps the open steps for them
    record Line(
            Aims.Aim aim,
            @Nullable PartnershipLevel now,
            @Nullable LocalDate since,
            boolean proven,
            List<Step> steps) {

        enum State {
            REACHED,
            UNPROVEN,
            LATE,
            NO_STEP,
            UNDER_WAY
        }

        State state(LocalDate today) {
            if (now != null && now.value() >= aim.level().value()) {
                return proven ? State.REACHED : State.UNPROVEN;
            }
            if (aim.by().isBefore(today)) {
                return State.LATE;
            }
            return steps.isEmpty() ? State.NO_STEP : State.UNDER_WAY;
        }
    }

    record AimForm(
            @NotBlank(message = "{plans.whom.missing}") @Nullable String whom,
            @NotNull(message = "{web.choice.wrong}") @Nullable PartnershipLevel level,
            @NotBlank(message = "{plans.aim.by.missing}") @Typed.Day @Nullable String by,
            @Size(max = 1000, message = "{plans.step.reason.long}") @Nullable String why) {}

    @GetMapping("/initiatives/{initiative}/people/plans/partnership")
    @Needs(Right.SEE_PEOPLE)
    String list(
            Workspace workspace,
            @RequestParam(name = "whom", defaultValue = "") String whom,
            Model page) {
        var start = Fields.start(Map.of("whom", whom));
        return show(workspace, start, page);
    }

    @PostMapping("/initiatives/{initiative}/people/plans/partnership")
    String set(
            Workspace workspace,
            @Valid @ModelAttribute AimForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        if (found.hasErrors()) {
            return show(workspace, Fields.of(found), page);
        }
        var whom = Whom.read(Typed.text(form.whom())).orElseThrow(NotFound::new);
        var aim =
                aims.set(
                        workspace,
                        whom,
                        Objects.requireNonNull(form.level()),
                        Objects.requireNonNull(Typed.day(form.by())),
                        Typed.text(form.why()));
        Toast.undoable(
                answer,
                "%s/people/plans/aims/%d/removal".formatted(workspace.path(), aim),
                "plans.aim.set");
        return "redirect:" + workspace.path() + "/people/plans/partnership";
    }

    @PostMapping("/initiatives/{initiative}/people/plans/aims/{aim}/removal")
    String takeBack(Workspace workspace, @PathVariable("aim") long aim, RedirectAttributes answer) {
        aims.takeBack(workspace, aim);
        Toast.show(answer, "plans.aim.takenBack");
        return "redirect:" + workspace.path() + "/people/plans/partnership";
    }

    private String show(Workspace workspace, Fields fields, Model page) {
        var pickable = names.pickable(workspace);
        var whom = Whom.read(fields.value("whom"));
        if (whom.isPresent() && !pickable.containsKey(whom.get().code())) {
            var name = names.of(workspace, whom.get());
            if (name != null) {
                pickable.put(whom.get().code(), name);
            }
        }
        page.addAttribute("workspace", workspace);
        page.addAttribute("lines", lines(workspace));
        page.addAttribute("fields", fields);
        page.addAttribute("pickable", pickable);
        page.addAttribute("today", LocalDate.now(ZoneOffset.UTC));
        return "stakeholders/plans/partnership";
    }

    private List<Line> lines(Workspace workspace) {
        var all = aims.all(workspace);
        if (all.isEmpty()) {
            return List.of();
        }
        var open =
                steps.allOpen(workspace).stream()
                        .collect(Collectors.groupingBy(step -> step.whom().code()));
        var levels = suggestions.levels(workspace);
        var proven = proven(workspace);
        var people = new HashMap<String, Standing>();
        standings.all(workspace).forEach(one -> people.put("s" + one.id().value(), one));
        return all.stream()
                .map(aim -> {
                    var theirs = open.getOrDefault(aim.whom().code(), List.of());
                    if (aim.whom() instanceof Whom.Everyone(var group)) {
                        var level = levels.get(group);
                        return new Line(
                                aim,
                                level == null ? null : level.level(),
                                level == null ? null : level.asOf(),
                                level != null && !level.evidence().isEmpty(),
                                theirs);
                    }
                    var one = people.get(aim.whom().code());
                    return new Line(
                            aim,
                            one == null ? null : Suggestions.level(one),
                            one == null ? null : one.marks().since(Dimension.PARTNERSHIP),
                            proven.contains(aim.whom().code()),
                            theirs);
                })
                .toList();
    }

    /// Codes of those whose last judgement has evidence; the log comes sorted by day.
    private Set<String> proven(Workspace workspace) {
        var proven = new HashSet<String>();
        for (var entry : assessments.of(workspace, Dimension.PARTNERSHIP)) {
            var code = "s" + entry.stakeholder().value();
            if (entry.judgement().evidence().isEmpty()) {
                proven.remove(code);
            } else {
                proven.add(code);
            }
        }
        return proven;
    }
}
