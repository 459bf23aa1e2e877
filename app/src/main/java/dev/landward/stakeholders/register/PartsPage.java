package dev.landward.stakeholders.register;

import static dev.landward.web.Typed.text;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.remarks.InterestId;
import dev.landward.stakeholders.remarks.Interests;
import dev.landward.stakeholders.remarks.NoteId;
import dev.landward.stakeholders.remarks.Notes;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Adds and removes interests and private notes of somebody.
@Controller
class PartsPage {

    private final Portraits portraits;
    private final Interests interests;
    private final Notes notes;

    PartsPage(Portraits portraits, Interests interests, Notes notes) {
        this.portraits = portraits;
        this.interests = interests;
        this.notes = notes;
    }

    record InterestForm(
            @NotBlank(message = "{register.interest.tag.missing}")
                    @Size(max = 80, message = "{register.long.80}")
                    @Nullable String tag,
            @Pattern(regexp = "[1-5]", message = "{web.choice.wrong}") @Nullable String weight,
            @Size(max = 2000, message = "{register.long.2000}") @Nullable String words) {}

    record NoteForm(
            @NotBlank(message = "{register.note.missing}")
                    @Size(max = 4000, message = "{register.long.4000}")
                    @Nullable String note) {}

    /// The form for an interest that nobody has sent yet.
    static Fields noInterest() {
        return Fields.start(Map.of("weight", "3"));
    }

    @Needs(Right.EDIT_PEOPLE)
    @PostMapping("/initiatives/{initiative}/people/{person}/interests")
    String addInterest(
            Workspace workspace,
            @PathVariable long person,
            @Valid @ModelAttribute InterestForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        if (found.hasErrors()) {
            var empty = Fields.start(Map.of());
            return portraits.show(workspace, person, Fields.of(found), empty, page);
        }
        var weight = form.weight() == null ? 3 : Integer.parseInt(form.weight());
        var id =
                interests.add(
                        workspace,
                        new StakeholderId(person),
                        text(form.tag()),
                        weight,
                        text(form.words()));
        var at = at(workspace, person);
        Toast.undoable(
                answer,
                at + "/interests/" + id.value() + "/remove",
                "register.interest.added",
                text(form.tag()));
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
            @Valid @ModelAttribute NoteForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        if (found.hasErrors()) {
            return portraits.show(workspace, person, noInterest(), Fields.of(found), page);
        }
        var id = notes.write(workspace, new StakeholderId(person), text(form.note()));
        var at = at(workspace, person);
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
