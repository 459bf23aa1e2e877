package dev.landward.stakeholders.register;

import static dev.landward.web.Typed.text;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.remarks.InterestId;
import dev.landward.stakeholders.remarks.Interests;
import dev.landward.stakeholders.remarks.NoteId;
import dev.landward.stakeholders.remarks.Notes;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Adds and removes interests and private notes of somebody.
@Controller
class PartsPage {

    private final Stakeholders stakeholders;
    private final Interests interests;
    private final Notes notes;

    PartsPage(Stakeholders stakeholders, Interests interests, Notes notes) {
        this.stakeholders = stakeholders;
        this.interests = interests;
        this.notes = notes;
    }

    @Needs(Right.EDIT_PEOPLE)
    @PostMapping("/initiatives/{initiative}/people/{person}/interests")
    String addInterest(
            Workspace workspace,
            @PathVariable long person,
            @RequestParam(defaultValue = "") String tag,
            @RequestParam(defaultValue = "3") String weight,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes answer) {
        var at = at(workspace, person);
        if (text(tag).isEmpty()
                || text(tag).length() > 80
                || !weight.matches("[1-5]")
                || text(words).length() > 2000) {
            stakeholders.get(workspace, new StakeholderId(person));
            Toast.show(answer, "register.interest.wrong");
            return "redirect:" + at + "#interests";
        }
        var id =
                interests.add(
                        workspace,
                        new StakeholderId(person),
                        text(tag),
                        Integer.parseInt(weight),
                        text(words));
        Toast.undoable(
                answer,
                at + "/interests/" + id.value() + "/remove",
                "register.interest.added",
                text(tag));
        return "redirect:" + at + "#interests";
    }

    @Needs(Right.EDIT_PEOPLE)
    @PostMapping("/initiatives/{initiative}/people/{person}/interests/{interest}/remove")
    String removeInterest(
            Workspace workspace,
            @PathVariable long person,
            @PathVariable long interest,
            RedirectAttributes answer) {
        interests.remove(workspace, new InterestId(interest));
        var at = at(workspace, person);
        Toast.undoable(
                answer, at + "/interests/" + interest + "/restore", "register.interest.removed");
        return "redirect:" + at + "#interests";
    }

    @Needs(Right.EDIT_PEOPLE)
    @PostMapping("/initiatives/{initiative}/people/{person}/interests/{interest}/restore")
    String restoreInterest(
            Workspace workspace,
            @PathVariable long person,
            @PathVariable long interest,
            RedirectAttributes answer) {
        interests.restore(workspace, new InterestId(interest));
        Toast.show(answer, "register.undone");
        return "redirect:" + at(workspace, person) + "#interests";
    }

    @Needs(Right.SEE_NOTES)
    @PostMapping("/initiatives/{initiative}/people/{person}/notes")
    String addNote(
            Workspace workspace,
            @PathVariable long person,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes answer) {
        var at = at(workspace, person);
        if (text(words).isEmpty() || text(words).length() > 4000) {
            stakeholders.get(workspace, new StakeholderId(person));
            Toast.show(answer, "register.note.wrong");
            return "redirect:" + at + "#notes";
        }
        var id = notes.write(workspace, new StakeholderId(person), text(words));
        Toast.undoable(answer, at + "/notes/" + id.value() + "/remove", "register.note.added");
        return "redirect:" + at + "#notes";
    }

    @Needs(Right.SEE_NOTES)
    @PostMapping("/initiatives/{initiative}/people/{person}/notes/{note}/remove")
    String removeNote(
            Workspace workspace,
            @PathVariable long person,
            @PathVariable long note,
            RedirectAttributes answer) {
        notes.remove(workspace, new NoteId(note));
        var at = at(workspace, person);
        Toast.undoable(answer, at + "/notes/" + note + "/restore", "register.note.removed");
        return "redirect:" + at + "#notes";
    }

    @Needs(Right.SEE_NOTES)
    @PostMapping("/initiatives/{initiative}/people/{person}/notes/{note}/restore")
    String restoreNote(
            Workspace workspace,
            @PathVariable long person,
            @PathVariable long note,
            RedirectAttributes answer) {
        notes.restore(workspace, new NoteId(note));
        Toast.show(answer, "register.undone");
        return "redirect:" + at(workspace, person) + "#notes";
    }

    private static String at(Workspace workspace, long person) {
        return workspace.path() + "/people/" + person;
    }
}
