package dev.landward.comments;

import dev.landward.initiative.Workspace;
import dev.landward.initiative.things.Reference;
import dev.landward.initiative.things.Tagging;
import dev.landward.initiative.things.Thing;
import dev.landward.initiative.things.Things;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What is said of a thing, as part of its page and as a page of its own; and all that was said
/// last in an initiative.
@Controller
@Needs(Right.SEE_INITIATIVE)
class CommentsPage {

    static final String COMMENTS = "/initiatives/{initiative}/comments";
    private static final int COUNT = 50;

    private final Comments comments;
    private final Moderation moderation;
    private final Mentions mentions;
    private final Things things;
    private final Tagging tags;

    CommentsPage(
            Comments comments,
            Moderation moderation,
            Mentions mentions,
            Things things,
            Tagging tags) {
        this.comments = comments;
        this.moderation = moderation;
        this.mentions = mentions;
        this.things = things;
        this.tags = tags;
    }

    /// What is written into the box.
    ///
    /// @param on the thing
    /// @param parent the comment that is answered, empty for none
    /// @param from `thing` where it was written on the page of the thing
    /// @param words what it says
    record WriteForm(
            @Nullable String on,
            @Nullable String parent,
            @Nullable String from,
            @NotBlank(message = "{comments.words.missing}")
                    @Size(max = 5000, message = "{comments.words.long}")
                    @Nullable String words) {}

    /// Something that was said, with what it is about.
    record Said(Talk.Line line, Thing thing) {}

    @GetMapping(COMMENTS)
    String show(
            Workspace workspace,
            @RequestParam(name = "on", defaultValue = "") String on,
            @RequestParam(name = "tag", defaultValue = "") String tag,
            @RequestParam(name = "page", defaultValue = "1") String part,
            Model page) {
        return on.isEmpty()
                ? latest(workspace, tag, part, page)
                : thing(workspace, reference(on), empty(), "", "comments/thing", page);
    }

    @GetMapping(COMMENTS + "/panel")
    String panel(
            Workspace workspace,
            @RequestParam(name = "on", defaultValue = "") String on,
            Model page) {
        return thing(workspace, reference(on), empty(), "", "comments/panel", page);
    }

    /// Who may be mentioned, for the picker.
    @GetMapping(path = COMMENTS + "/names", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<String> names(Workspace workspace) {
        return workspace.may(Right.COMMENT) ? mentions.names(workspace) : List.of();
    }

    @PostMapping(COMMENTS)
    @Needs(Right.COMMENT)
    String write(
            Workspace workspace,
            @Valid @ModelAttribute WriteForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var on = reference(Typed.text(form.on()));
        if (found.hasErrors()) {
            return thing(
                    workspace,
                    on,
                    Fields.of(found),
                    Typed.text(form.parent()),
                    "comments/thing",
                    page);
        }
        var written =
                comments.write(workspace, on, parent(form.parent()), Typed.text(form.words()));
        tell(
                answer,
                workspace.path() + "/comments/" + written.comment() + "/removal",
                written,
                "comments.written");
        return "redirect:" + back(workspace, on, Typed.text(form.from()), written.comment());
    }

    @PostMapping(COMMENTS + "/moderation")
    @Needs(Right.MODERATE)
    String moderate(
            Workspace workspace,
            @RequestParam(name = "before", defaultValue = "") String before,
            RedirectAttributes answer) {
        moderation.change(workspace, before.equals("yes"));
        Toast.undoable(
                answer,
                workspace.path()
                        + "/comments/moderation?before="
                        + (before.equals("yes") ? "no" : "yes"),
                before.equals("yes") ? "comments.before.on" : "comments.before.off");
        return "redirect:" + workspace.path() + "/comments";
    }

    /// Says what became of a comment, and whom nobody told.
    static void tell(
            RedirectAttributes answer, String undo, Comments.Written written, String text) {
        if (!written.untold().isEmpty()) {
            Toast.undoable(
                    answer,
                    undo,
                    text + ".untold",
                    written.untold().size(),
                    String.join(", ", written.untold()));
        } else {
            Toast.undoable(answer, undo, written.waits() ? text + ".waits" : text);
        }
    }

    private String back(Workspace workspace, Reference on, String from, long comment) {
        var thing = things.get(workspace, on);
        return from.equals("thing")
                ? workspace.path() + thing.path() + "#talk"
                : "%s/comments?on=%s#comment-%d".formatted(workspace.path(), on, comment);
    }

    private String thing(
            Workspace workspace,
            Reference on,
            Fields fields,
            String parent,
            String template,
            Model page) {
        var names = mentions.names(workspace);
        page.addAttribute("at", workspace.path());
        page.addAttribute("on", on);
        page.addAttribute("thing", things.get(workspace, on));
        page.addAttribute("talks", Talk.of(workspace, comments.on(workspace, on), names));
        page.addAttribute("fields", fields);
        page.addAttribute("parent", parent);
        page.addAttribute("before", moderation.before(workspace));
        return template;
    }

    private String latest(Workspace workspace, String tag, String part, Model page) {
        var names = mentions.names(workspace);
        var asked = Typed.whole(part);
        var at = Math.clamp(asked == null ? 1 : asked, 1, 1000);
        var needs = Stream.of(Right.values()).filter(workspace::may).map(Right::name).toList();
        var found =
                comments.latest(workspace, needs, Typed.number(tag), (at - 1) * COUNT, COUNT + 1);
        var about = things.find(workspace, found.stream().map(Comment::on).toList());
        var said =
                found.stream()
                        .limit(COUNT)
                        .flatMap(one -> said(workspace, one, about, names))
                        .toList();
        page.addAttribute("at", workspace.path());
        page.addAttribute("said", said);
        page.addAttribute("tags", tags.all(workspace));
        page.addAttribute("tag", tag);
        page.addAttribute("part", at);
        page.addAttribute("more", found.size() > COUNT);
        page.addAttribute("before", moderation.before(workspace));
        return "comments/comments";
    }

    private static Stream<Said> said(
            Workspace workspace, Comment comment, Map<Reference, Thing> about, List<String> names) {
        var thing = about.get(comment.on());
        var line = Talk.Line.of(workspace, comment, names);
        return thing == null || !line.visible() ? Stream.of() : Stream.of(new Said(line, thing));
    }

    private static @Nullable Long parent(@Nullable String typed) {
        var text = Typed.text(typed);
        if (text.isEmpty()) {
            return null;
        }
        var number = Typed.number(text);
        if (number == null) {
            throw new NotFound();
        }
        return number;
    }

    private static Reference reference(String written) {
        return Reference.of(written).orElseThrow(NotFound::new);
    }

    private static Fields empty() {
        return Fields.start(Map.of());
    }
}
