package dev.landward.stakeholders.register;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Changes what the register says of somebody, and takes them out; both can be undone.
@Controller
@Needs(Right.EDIT_PEOPLE)
class EditPage {

    private final Stakeholders stakeholders;
    private final Groups groups;
    private final Who who;

    EditPage(Stakeholders stakeholders, Groups groups, Who who) {
        this.stakeholders = stakeholders;
        this.groups = groups;
        this.who = who;
    }

    @GetMapping("/initiatives/{initiative}/people/{person}/edit")
    String ask(Workspace workspace, @PathVariable long person, Model page) {
        var known = stakeholders.present(workspace, new StakeholderId(person)).details();
        var fields = Fields.start(PersonForm.start(known));
        var ticked = known.barriers().stream().filter(PersonForm::common).toList();
        return form(workspace, person, known.name(), fields, ticked, page);
    }

    @PostMapping("/initiatives/{initiative}/people/{person}")
    String change(
            Workspace workspace,
            @PathVariable long person,
            @Valid @ModelAttribute PersonForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var id = new StakeholderId(person);
        var known = stakeholders.get(workspace, id).details();
        if (found.hasErrors()) {
            var ticked = PersonFields.ticked(form);
            return form(workspace, person, known.name(), Fields.of(found), ticked, page);
        }
        var changed = stakeholders.change(workspace, id, form.details());
        var at = at(workspace, person);
        if (changed.isEmpty()) {
            Toast.show(answer, "register.unchanged", known.name());
        } else {
            Toast.undoable(answer, at + "/undo", "register.changed", form.details().name());
        }
        return "redirect:" + at;
    }

    @PostMapping("/initiatives/{initiative}/people/{person}/undo")
    String undo(Workspace workspace, @PathVariable long person, RedirectAttributes answer) {
        stakeholders.undoChange(workspace, new StakeholderId(person));
        Toast.show(answer, "register.undone");
        return "redirect:" + at(workspace, person);
    }

    @PostMapping("/initiatives/{initiative}/people/{person}/remove")
    String remove(Workspace workspace, @PathVariable long person, RedirectAttributes answer) {
        var id = new StakeholderId(person);
        var name = stakeholders.get(workspace, id).details().name();
        stakeholders.remove(workspace, id);
        Toast.undoable(answer, at(workspace, person) + "/restore", "register.removed", name);
        return "redirect:" + workspace.path() + "/people";
    }

    @PostMapping("/initiatives/{initiative}/people/{person}/restore")
    String restore(Workspace workspace, @PathVariable long person, RedirectAttributes answer) {
        stakeholders.restore(workspace, new StakeholderId(person));
        Toast.show(answer, "register.undone");
        return "redirect:" + at(workspace, person);
    }

    private static String at(Workspace workspace, long person) {
        return workspace.path() + "/people/" + person;
    }

    private String form(
            Workspace workspace,
            long person,
            String name,
            Fields fields,
            List<String> ticked,
            Model page) {
        page.addAttribute("at", workspace.path() + "/people");
        page.addAttribute("person", person);
        page.addAttribute("name", name);
        page.addAttribute("fields", fields);
        page.addAttribute(
                "choices",
                new PersonFields(
                        Words.groups(groups.all(workspace)), who.organisations(workspace), ticked));
        return "stakeholders/register/edit";
    }
}
