package dev.landward.comments;

import dev.landward.initiative.Workspace;
import dev.landward.initiative.things.Things;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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

/// One comment: changed and deleted by its author, moderated, and all that it ever said.
@Controller
@Needs(Right.COMMENT)
class CommentPage {

    private static final String COMMENT = CommentsPage.COMMENTS + "/{comment}";

    private final Comments comments;
    private final Moderation moderation;
    private final Mentions mentions;
    private final Things things;

    CommentPage(Comments comments, Moderation moderation, Mentions mentions, Things things) {
        this.comments = comments;
        this.moderation = moderation;
        this.mentions = mentions;
        this.things = things;
    }

    record ChangeForm(
            @NotBlank(message = "{comments.words.missing}")
                    @Size(max = 5000, message = "{comments.words.long}")
                    @Nullable String words) {}

    record TakeDownForm(
            @NotBlank(message = "{comments.reason.missing}")
                    @Size(max = 1000, message = "{comments.reason.long}")
                    @Nullable String reason) {}

    @GetMapping(COMMENT)
    String show(Workspace workspace, @PathVariable("comment") long id, Model page) {
        return show(workspace, id, Fields.start(Map.of()), false, page);
    }

    @PostMapping(COMMENT)
    String change(
            Workspace workspace,
            @PathVariable("comment") long id,
            @Valid @ModelAttribute ChangeForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        if (found.hasErrors()) {
            return show(workspace, id, Fields.of(found), true, page);
        }
        var written = comments.change(workspace, id, Typed.text(form.words()));
        if (!written.untold().isEmpty()) {
            Toast.show(
                    answer,
                    "comments.changed.untold",
                    written.untold().size(),
                    String.join(", ", written.untold()));
        } else {
            Toast.show(answer, written.waits() ? "comments.changed.waits" : "comments.changed");
        }
        return "redirect:" + at(workspace, id);
    }

    @PostMapping(COMMENT + "/removal")
    String remove(
            Workspace workspace, @PathVariable("comment") long id, RedirectAttributes answer) {
        comments.remove(workspace, id);
        Toast.undoable(
                answer, workspace.path() + "/comments/" + id + "/return", "comments.removed");
        return "redirect:" + at(workspace, id);
    }

    @PostMapping(COMMENT + "/return")
    String restore(
            Workspace workspace, @PathVariable("comment") long id, RedirectAttributes answer) {
        comments.restore(workspace, id);
        Toast.show(answer, "comments.restored");
        return "redirect:" + at(workspace, id);
    }

    @PostMapping(COMMENT + "/takedown")
    @Needs(Right.MODERATE)
    String takeDown(
            Workspace workspace,
            @PathVariable("comment") long id,
            @Valid @ModelAttribute TakeDownForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        if (found.hasErrors()) {
            return show(workspace, id, Fields.of(found), false, page);
        }
        moderation.takeDown(workspace, id, Typed.text(form.reason()));
        Toast.undoable(
                answer,
                workspace.path() + "/comments/" + id + "/bringing-back",
                "comments.takenDown");
        return "redirect:" + at(workspace, id);
    }

    @PostMapping(COMMENT + "/bringing-back")
    @Needs(Right.MODERATE)
    String bringBack(
            Workspace workspace, @PathVariable("comment") long id, RedirectAttributes answer) {
        moderation.bringBack(workspace, id);
        Toast.show(answer, "comments.broughtBack");
        return "redirect:" + at(workspace, id);
    }

    @PostMapping(COMMENT + "/approval")
    @Needs(Right.MODERATE)
    String approve(
            Workspace workspace,
            @PathVariable("comment") long id,
            @RequestParam(name = "version", defaultValue = "0") long seen,
            RedirectAttributes answer) {
        var approved = moderation.approve(workspace, id, seen);
        Toast.show(answer, approved ? "comments.approved" : "comments.approved.changed");
        return "redirect:" + at(workspace, id);
    }

    private String at(Workspace workspace, long id) {
        return "%s/comments?on=%s#comment-%d"
                .formatted(workspace.path(), comments.find(workspace, id).on(), id);
    }

    private String show(Workspace workspace, long id, Fields fields, boolean changing, Model page) {
        var history = comments.history(workspace, id);
        var comment = comments.find(workspace, id);
        var known = Fields.start(Map.of("words", comment.latest()));
        page.addAttribute("at", workspace.path());
        page.addAttribute("line", Talk.Line.of(workspace, comment, mentions.names(workspace)));
        page.addAttribute("history", history);
        page.addAttribute("thing", things.get(workspace, comment.on()));
        page.addAttribute("problems", fields);
        page.addAttribute("fields", changing ? fields : known);
        page.addAttribute("taking", changing ? Fields.start(Map.of()) : fields);
        return "comments/comment";
    }
}
