package dev.landward.stakeholders.register;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.Stakeholder;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Adds somebody to the register; asks first where somebody like that is there already.
@Controller
@Needs(Right.EDIT_PEOPLE)
class AddPage {

    private final Stakeholders stakeholders;
    private final Groups groups;
    private final Who who;

    AddPage(Stakeholders stakeholders, Groups groups, Who who) {
        this.stakeholders = stakeholders;
        this.groups = groups;
        this.who = who;
    }

    @GetMapping("/initiatives/{initiative}/people/new")
    String ask(Workspace workspace, @RequestParam Map<String, String> query, Model page) {
        return form(workspace, Fields.start(query), List.of(), List.of(), page);
    }

    @PostMapping("/initiatives/{initiative}/people")
    String add(
            Workspace workspace,
            @Valid @ModelAttribute PersonForm form,
            BindingResult found,
            @RequestParam(defaultValue = "") String sure,
            Model page,
            RedirectAttributes answer) {
        if (found.hasErrors()) {
            return form(workspace, Fields.of(found), List.of(), PersonFields.ticked(form), page);
        }
        var details = form.details();
        var alike =
                sure.isEmpty() ? stakeholders.alike(workspace, details) : List.<Stakeholder>of();
        if (!alike.isEmpty()) {
            return form(workspace, Fields.of(found), alike, PersonFields.ticked(form), page);
        }
        var at = workspace.path() + "/people";
        var id = stakeholders.add(workspace, details, Provenance.byHand());
        Toast.undoable(answer, at + "/" + id.value() + "/remove", "register.added", details.name());
        return "redirect:" + at + "/" + id.value();
    }

    /// Adds somebody invented, so that one sees what a row looks like.
    @PostMapping("/initiatives/{initiative}/people/sample")
    String sample(Workspace workspace, RedirectAttributes answer) {
        var details =
                Details.person("Maren Oakes")
                        .role("Building inspector")
                        .organisation("Harrow Falls")
                        .wants("Inspections that work without signal")
                        .done();
        var at = workspace.path() + "/people";
        var id = stakeholders.add(workspace, details, Provenance.sample());
        Toast.undoable(
                answer, at + "/" + id.value() + "/remove", "register.sampled", details.name());
        return "redirect:" + at + "/" + id.value();
    }

    private String form(
            Workspace workspace,
            Fields fields,
            List<Stakeholder> alike,
            List<String> ticked,
            Model page) {
        page.addAttribute("at", workspace.path() + "/people");
        page.addAttribute("fields", fields);
        page.addAttribute("alike", alike);
        page.addAttribute(
                "choices",
                new PersonFields(
                        Words.groups(groups.all(workspace)), who.organisations(workspace), ticked));
        return "stakeholders/register/add";
    }
}
