package dev.landward.stakeholders.records;

import dev.landward.initiative.Workspace;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What people say themselves: whom they named, and what they put right.
@Controller
@Needs(Right.EDIT_PEOPLE)
class VoicesPage {

    private static final String AT = "/initiatives/{initiative}/people/voices";

    private final Voices voices;

    VoicesPage(Voices voices) {
        this.voices = voices;
    }

    @GetMapping(AT)
    String show(Workspace workspace, Model page) {
        page.addAttribute("workspace", workspace);
        page.addAttribute("suggestions", voices.suggestions(workspace));
        page.addAttribute("corrections", voices.corrections(workspace));
        page.addAttribute("removed", voices.removed(workspace));
        return "stakeholders/records/voices";
    }

    @PostMapping(AT + "/{suggestion}/accept")
    String accept(Workspace workspace, @PathVariable long suggestion, RedirectAttributes answer) {
        voices.accept(workspace, suggestion);
        Toast.undoable(answer, at(workspace, suggestion, "/reopen"), "records.accepted");
        return back(workspace);
    }

    @PostMapping(AT + "/{suggestion}/decline")
    String decline(Workspace workspace, @PathVariable long suggestion, RedirectAttributes answer) {
        voices.decline(workspace, suggestion);
        Toast.undoable(answer, at(workspace, suggestion, "/reopen"), "records.declined");
        return back(workspace);
    }

    @PostMapping(AT + "/{suggestion}/reopen")
    String reopen(Workspace workspace, @PathVariable long suggestion, RedirectAttributes answer) {
        voices.reopen(workspace, suggestion);
        Toast.show(answer, "records.reopened");
        return back(workspace);
    }

    @PostMapping(AT + "/corrections/{correction}/undo")
    String undo(Workspace workspace, @PathVariable long correction, RedirectAttributes answer) {
        voices.undo(workspace, correction);
        Toast.show(answer, "records.put-back");
        return back(workspace);
    }

    @PostMapping(AT + "/corrections/{correction}/mail")
    String confirm(Workspace workspace, @PathVariable long correction, RedirectAttributes answer) {
        voices.confirm(workspace, correction);
        Toast.show(answer, "records.mail.confirmed");
        return back(workspace);
    }

    private static String back(Workspace workspace) {
        return "redirect:" + workspace.path() + "/people/voices";
    }

    private static String at(Workspace workspace, long suggestion, String deed) {
        return workspace.path() + "/people/voices/" + suggestion + deed;
    }
}
