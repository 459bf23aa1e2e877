package dev.landward.tags;

import dev.landward.initiative.Workspace;
import dev.landward.initiative.things.Reference;
import dev.landward.initiative.things.Thing;
import dev.landward.initiative.things.Things;
import dev.landward.web.Fields;
import dev.landward.web.Folded;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.TreeMap;
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

/// The tags of an initiative, and of one thing.
@Controller
@Needs(Right.SEE_INITIATIVE)
class TagsPage {

    private static final String TAGS = "/initiatives/{initiative}/tags";

    private final Tags tags;
    private final Things things;

    TagsPage(Tags tags, Things things) {
        this.tags = tags;
        this.things = things;
    }

    record PutForm(
            @Nullable String on,
            @NotBlank(message = "{tags.name.missing}") @Size(max = 40, message = "{tags.name.long}")
                    @Nullable String name) {}

    record TagForm(
            @NotBlank(message = "{tags.name.missing}") @Size(max = 40, message = "{tags.name.long}")
                    @Nullable String name,
            @Typed.Whole(min = 1, max = 12, message = "{web.choice.wrong}")
                    @Nullable String tone) {}

    @GetMapping(TAGS)
    String list(Workspace workspace, Model page) {
        page.addAttribute("at", workspace.path() + "/tags");
        page.addAttribute("tags", tags.all(workspace));
        return "tags/tags";
    }

    /// The tags of one thing, as part of its page.
    @GetMapping(TAGS + "/panel")
    String panel(
            Workspace workspace,
            @RequestParam(name = "on", defaultValue = "") String on,
            Model page) {
        return thing(workspace, reference(on), Fields.start(Map.of()), "tags/panel", page);
    }

    /// The same as a page.
    @GetMapping(TAGS + "/thing")
    String thing(
            Workspace workspace,
            @RequestParam(name = "on", defaultValue = "") String on,
            Model page) {
        return thing(workspace, reference(on), Fields.start(Map.of()), "tags/thing", page);
    }

    @PostMapping(TAGS)
    @Needs(Right.COMMENT)
    String put(
            Workspace workspace,
            @Valid @ModelAttribute PutForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var on = reference(Typed.text(form.on()));
        refuseSigns(form.name(), found);
        if (found.hasErrors()) {
            return thing(workspace, on, Fields.of(found), "tags/thing", page);
        }
        var tag = tags.put(workspace, on, Typed.text(form.name()));
        Toast.undoable(
                answer,
                "%s/tags/removal?on=%s&tag=%d".formatted(workspace.path(), on, tag),
                "tags.put.done",
                Typed.text(form.name()));
        return back(workspace, on);
    }

    @PostMapping(TAGS + "/removal")
    @Needs(Right.COMMENT)
    String take(
            Workspace workspace,
            @RequestParam(name = "on", defaultValue = "") String on,
            @RequestParam(name = "tag", defaultValue = "0") long tag,
            RedirectAttributes answer) {
        var reference = reference(on);
        var name = tags.find(workspace, tag).name();
        tags.take(workspace, reference, tag);
        Toast.undoable(
                answer,
                "%s/tags/addition?on=%s&tag=%d".formatted(workspace.path(), on, tag),
                "tags.taken",
                name);
        return back(workspace, reference);
    }

    /// Puts a known tag on a thing: what the removal's undo sends.
    @PostMapping(TAGS + "/addition")
    @Needs(Right.COMMENT)
    String again(
            Workspace workspace,
            @RequestParam(name = "on", defaultValue = "") String on,
            @RequestParam(name = "tag", defaultValue = "0") long tag,
            RedirectAttributes answer) {
        var name = tags.find(workspace, tag).name();
        tags.put(workspace, reference(on), name);
        Toast.show(answer, "tags.put.done", name);
        return back(workspace, reference(on));
    }

    @GetMapping(TAGS + "/{tag}")
    String show(Workspace workspace, @PathVariable("tag") long id, Model page) {
        var tag = tags.find(workspace, id);
        return show(
                workspace, id, Fields.start(Map.of("name", tag.name(), "tone", tag.tone())), page);
    }

    @PostMapping(TAGS + "/{tag}")
    @Needs(Right.MODERATE)
    String change(
            Workspace workspace,
            @PathVariable("tag") long id,
            @Valid @ModelAttribute TagForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var tag = tags.find(workspace, id);
        refuseSigns(form.name(), found);
        var tone = Typed.whole(form.tone());
        if (!found.hasErrors()
                && !tags.change(
                        workspace, id, Typed.text(form.name()), tone == null ? tag.tone() : tone)) {
            found.rejectValue("name", "tags.name.taken");
        }
        if (found.hasErrors()) {
            return show(workspace, id, Fields.of(found), page);
        }
        Toast.show(answer, "tags.changed");
        return "redirect:" + workspace.path() + "/tags/" + id;
    }

    @PostMapping(TAGS + "/{tag}/removal")
    @Needs(Right.MODERATE)
    String remove(Workspace workspace, @PathVariable("tag") long id, RedirectAttributes answer) {
        var name = tags.find(workspace, id).name();
        tags.remove(workspace, id);
        var at = workspace.path() + "/tags";
        Toast.undoable(answer, at + "/" + id + "/return", "tags.removed", name);
        return "redirect:" + at;
    }

    @PostMapping(TAGS + "/{tag}/return")
    @Needs(Right.MODERATE)
    String restore(Workspace workspace, @PathVariable("tag") long id, RedirectAttributes answer) {
        tags.restore(workspace, id);
        Toast.show(answer, "tags.restored");
        return "redirect:" + workspace.path() + "/tags";
    }

    private static void refuseSigns(@Nullable String name, BindingResult found) {
        if (!found.hasErrors() && Folded.words(Typed.text(name)).isEmpty()) {
            found.rejectValue("name", "tags.name.missing");
        }
    }

    private static Reference reference(String written) {
        return Reference.of(written).orElseThrow(NotFound::new);
    }

    private String back(Workspace workspace, Reference on) {
        var thing = things.get(workspace, on);
        return "redirect:%s%s".formatted(workspace.path(), thing.path());
    }

    private String thing(
            Workspace workspace, Reference on, Fields fields, String template, Model page) {
        page.addAttribute("at", workspace.path());
        page.addAttribute("on", on);
        page.addAttribute("thing", things.get(workspace, on));
        page.addAttribute("own", tags.on(workspace, on));
        page.addAttribute("known", tags.all(workspace));
        page.addAttribute("fields", fields);
        return template;
    }

    private String show(Workspace workspace, long id, Fields fields, Model page) {
        var found = things.find(workspace, tags.carriers(workspace, id));
        var carriers = new TreeMap<String, Thing>();
        found.forEach((on, thing) -> carriers.put(on.toString(), thing));
        page.addAttribute("at", workspace.path());
        page.addAttribute("tag", tags.find(workspace, id));
        page.addAttribute("carriers", carriers);
        page.addAttribute("fields", fields);
        return "tags/tag";
    }
}
