package dev.landward.stakeholders.register;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.assessments.Assessment;
import dev.landward.stakeholders.assessments.AssessmentId;
import dev.landward.stakeholders.assessments.AssessmentSource;
import dev.landward.stakeholders.assessments.Assessments;
import dev.landward.stakeholders.assessments.Confidence;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Judges where somebody stands; a correction is a new entry, and so is taking one back.
@Controller
@Needs(Right.EDIT_PEOPLE)
class AssessPage {

    private final Stakeholders stakeholders;
    private final Assessments assessments;

    AssessPage(Stakeholders stakeholders, Assessments assessments) {
        this.stakeholders = stakeholders;
        this.assessments = assessments;
    }

    @GetMapping("/initiatives/{initiative}/people/{person}/assess")
    String ask(Workspace workspace, @PathVariable long person, Model page) {
        var start =
                Map.of(
                        "asOf",
                        Words.today(),
                        "confidence",
                        Confidence.MEDIUM,
                        "source",
                        AssessmentSource.COLLEAGUE);
        return form(workspace, person, List.of(Dimension.values()), "", Fields.start(start), page);
    }

    @PostMapping("/initiatives/{initiative}/people/{person}/assess")
    String assess(
            Workspace workspace,
            @PathVariable long person,
            @Valid @ModelAttribute AssessForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var id = new StakeholderId(person);
        var name = stakeholders.get(workspace, id).details().name();
        form.check(found);
        if (found.hasErrors()) {
            return form(workspace, person, List.of(Dimension.values()), "", Fields.of(found), page);
        }
        var judgements = form.judgements();
        if (judgements.size() == 1) {
            assessments.record(workspace, id, judgements.getFirst());
        } else {
            assessments.recordAll(
                    workspace,
                    judgements.stream().map(one -> new Assessments.Of(id, one)).toList(),
                    form.from(),
                    null);
        }
        Toast.show(answer, "register.assessed", name, judgements.size());
        return "redirect:" + at(workspace, person);
    }

    @GetMapping("/initiatives/{initiative}/people/{person}/assessments/{entry}")
    String askAgain(
            Workspace workspace, @PathVariable long person, @PathVariable long entry, Model page) {
        var judged = find(workspace, person, entry).judgement();
        var value = judged.value();
        var start = new HashMap<String, Object>();
        start.put(
                Words.field(judged.dimension()), value == null ? Words.UNKNOWN : value.toString());
        start.put("asOf", judged.asOf());
        start.put("source", judged.source());
        start.put("evidence", judged.evidence());
        start.put("confidence", judged.confidence());
        var only = List.of(judged.dimension());
        return form(workspace, person, only, "/assessments/" + entry, Fields.start(start), page);
    }

    @PostMapping("/initiatives/{initiative}/people/{person}/assessments/{entry}")
    String correct(
            Workspace workspace,
            @PathVariable long person,
            @PathVariable long entry,
            @Valid @ModelAttribute AssessForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var dimension = find(workspace, person, entry).judgement().dimension();
        form.check(found);
        var judgement =
                found.hasErrors()
                        ? null
                        : form.judgements().stream()
                                .filter(one -> one.dimension() == dimension)
                                .findFirst()
                                .orElse(null);
        if (judgement == null) {
            var only = List.of(dimension);
            return form(workspace, person, only, "/assessments/" + entry, Fields.of(found), page);
        }
        assessments.correct(workspace, new AssessmentId(entry), judgement);
        Toast.show(answer, "register.corrected");
        return "redirect:" + at(workspace, person);
    }

    @PostMapping("/initiatives/{initiative}/people/{person}/assessments/{entry}/take-back")
    String takeBack(
            Workspace workspace,
            @PathVariable long person,
            @PathVariable long entry,
            RedirectAttributes answer) {
        find(workspace, person, entry);
        assessments.takeBack(workspace, new AssessmentId(entry));
        var at = at(workspace, person);
        Toast.undoable(answer, at + "/assessments/" + entry + "/restore", "register.taken-back");
        return "redirect:" + at;
    }

    @PostMapping("/initiatives/{initiative}/people/{person}/assessments/{entry}/restore")
    String restore(
            Workspace workspace,
            @PathVariable long person,
            @PathVariable long entry,
            RedirectAttributes answer) {
        assessments.restore(workspace, new AssessmentId(entry));
        Toast.show(answer, "register.undone");
        return "redirect:" + at(workspace, person);
    }

    private Assessment find(Workspace workspace, long person, long entry) {
        return assessments.of(workspace, new StakeholderId(person)).stream()
                .filter(one -> one.id().value() == entry && one.valid())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String at(Workspace workspace, long person) {
        return workspace.path() + "/people/" + person;
    }

    private String form(
            Workspace workspace,
            long person,
            List<Dimension> dimensions,
            String entry,
            Fields fields,
            Model page) {
        var known = stakeholders.present(workspace, new StakeholderId(person));
        page.addAttribute("at", at(workspace, person));
        page.addAttribute("entry", entry);
        page.addAttribute("name", known.details().name());
        page.addAttribute("dimensions", dimensions);
        page.addAttribute("fields", fields);
        return "stakeholders/register/assess";
    }
}
