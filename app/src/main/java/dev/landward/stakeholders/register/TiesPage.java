package dev.landward.stakeholders.register;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.stakeholders.ties.TieId;
import dev.landward.stakeholders.ties.Ties;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Says who is tied to whom, how strongly and says who.
@Controller
@Needs(Right.EDIT_PEOPLE)
class TiesPage {

    private final Stakeholders stakeholders;
    private final Ties ties;
    private final Who who;

    TiesPage(Stakeholders stakeholders, Ties ties, Who who) {
        this.stakeholders = stakeholders;
        this.ties = ties;
        this.who = who;
    }

    @GetMapping("/initiatives/{initiative}/people/{person}/ties/new")
    String ask(Workspace workspace, @PathVariable long person, Model page) {
        var start = Map.of("strength", "3", "saidOn", Words.today(), "way", "out");
        return form(workspace, person, Fields.start(start), page);
    }

    @PostMapping("/initiatives/{initiative}/people/{person}/ties")
    String add(
            Workspace workspace,
            @PathVariable long person,
            @Valid @ModelAttribute TieForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var id = new StakeholderId(person);
        stakeholders.get(workspace, id);
        var other = who.find(workspace, Typed.text(form.with())).map(Standing::id);
        if (!found.hasFieldErrors("with") && other.filter(one -> !one.equals(id)).isEmpty()) {
            found.rejectValue("with", "register.who.unclear");
        }
        if (found.hasErrors() || other.isEmpty()) {
            return form(workspace, person, Fields.of(found), page);
        }
        var tie = ties.record(workspace, form.tie(id, other.get()));
        var at = at(workspace, person);
        Toast.undoable(answer, at + "/ties/" + tie.value() + "/remove", "register.tie.added");
        return "redirect:" + at + "#ties";
    }

    @PostMapping("/initiatives/{initiative}/people/{person}/ties/{tie}/end")
    String end(
            Workspace workspace,
            @PathVariable long person,
            @PathVariable long tie,
            RedirectAttributes answer) {
        ties.end(workspace, new TieId(tie), Words.today());
        return gone(workspace, person, tie, "register.tie.ended", answer);
    }

    @PostMapping("/initiatives/{initiative}/people/{person}/ties/{tie}/remove")
    String remove(
            Workspace workspace,
            @PathVariable long person,
            @PathVariable long tie,
            RedirectAttributes answer) {
        ties.remove(workspace, new TieId(tie));
        return gone(workspace, person, tie, "register.tie.removed", answer);
    }

    @PostMapping("/initiatives/{initiative}/people/{person}/ties/{tie}/restore")
    String restore(
            Workspace workspace,
            @PathVariable long person,
            @PathVariable long tie,
            RedirectAttributes answer) {
        ties.restore(workspace, new TieId(tie));
        Toast.show(answer, "register.undone");
        return "redirect:" + at(workspace, person) + "#ties";
    }

    private static String gone(
            Workspace workspace, long person, long tie, String text, RedirectAttributes answer) {
        var at = at(workspace, person);
        Toast.undoable(answer, at + "/ties/" + tie + "/restore", text);
        return "redirect:" + at + "#ties";
    }

    private static String at(Workspace workspace, long person) {
        return workspace.path() + "/people/" + person;
    }

    private String form(Workspace workspace, long person, Fields fields, Model page) {
        page.addAttribute("at", at(workspace, person));
        page.addAttribute(
                "name", stakeholders.get(workspace, new StakeholderId(person)).details().name());
        page.addAttribute("fields", fields);
        page.addAttribute("people", who.offered(workspace));
        return "stakeholders/register/tie";
    }
}
