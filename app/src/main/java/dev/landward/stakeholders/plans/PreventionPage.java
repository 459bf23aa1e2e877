package dev.landward.stakeholders.plans;

import dev.landward.accounts.AccountId;
import dev.landward.initiative.Workspace;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Shell;
import dev.landward.web.Texts;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The playbook of prevention: a response to each segment, before it is needed.
@Controller
@Needs(Right.EDIT_PEOPLE)
class PreventionPage {

    private final Prevention prevention;
    private final Segments segments;
    private final Members members;
    private final Texts texts;

    PreventionPage(Prevention prevention, Segments segments, Members members, Texts texts) {
        this.prevention = prevention;
        this.segments = segments;
        this.members = members;
        this.texts = texts;
    }

    /// A segment as the page shows it.
    ///
    /// @param segment which
    /// @param people how many belong to it today
    /// @param written what the initiative wrote, or `null` where the playbook's own text holds
    record Line(Segment segment, int people, Prevention.@Nullable Entry written) {

        /// People, and nobody knows what to do.
        boolean missing() {
            return people > 0 && written != null && written.response().response().isEmpty();
        }

        /// The text to show: what was written, else our own.
        String text(Shell shell, String part) {
            if (written == null) {
                return shell.text(key(segment, part));
            }
            var response = written.response();
            return switch (part) {
                case "signs" -> response.signs();
                case "worsens" -> response.worsens();
                default -> response.response();
            };
        }
    }

    record ResponseForm(
            @Size(max = 1000, message = "{plans.response.long}") @Nullable String signs,
            @Size(max = 1000, message = "{plans.response.long}") @Nullable String worsens,
            @Size(max = 2000, message = "{plans.response.long}") @Nullable String response,
            @Nullable Long owner) {

        Prevention.Response read() {
            return new Prevention.Response(
                    Typed.text(signs),
                    Typed.text(worsens),
                    Typed.text(response),
                    owner == null ? null : new AccountId(owner));
        }
    }

    @GetMapping("/initiatives/{initiative}/people/plans/prevention")
    @Needs(Right.SEE_PEOPLE)
    String list(Workspace workspace, Model page) {
        page.addAttribute("workspace", workspace);
        page.addAttribute("lines", lines(workspace));
        return "stakeholders/plans/prevention";
    }

    @GetMapping("/initiatives/{initiative}/people/plans/prevention/{segment}")
    String ask(
            Workspace workspace, @PathVariable("segment") String name, Locale locale, Model page) {
        var segment = segment(name);
        var entry = prevention.written(workspace).get(segment);
        var start = new HashMap<String, Object>();
        for (var part : List.of("signs", "worsens", "response")) {
            start.put(part, texts.getMessage(key(segment, part), new Object[0], locale));
        }
        if (entry != null) {
            start.put("signs", entry.response().signs());
            start.put("worsens", entry.response().worsens());
            start.put("response", entry.response().response());
            var owner = entry.response().owner();
            start.put("owner", owner == null ? "" : owner.value());
        }
        return form(workspace, segment, Fields.start(start), page);
    }

    @PostMapping("/initiatives/{initiative}/people/plans/prevention/{segment}")
    String write(
            Workspace workspace,
            @PathVariable("segment") String name,
            @Valid @ModelAttribute ResponseForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var segment = segment(name);
        if (found.hasErrors()) {
            return form(workspace, segment, Fields.of(found), page);
        }
        var entry = prevention.write(workspace, segment, form.read());
        Toast.undoable(
                answer,
                "%s/people/plans/responses/%d/removal".formatted(workspace.path(), entry),
                "plans.response.written");
        return "redirect:" + workspace.path() + "/people/plans/prevention";
    }

    @PostMapping("/initiatives/{initiative}/people/plans/responses/{entry}/removal")
    String takeBack(
            Workspace workspace, @PathVariable("entry") long entry, RedirectAttributes answer) {
        prevention.takeBack(workspace, entry);
        Toast.show(answer, "plans.response.takenBack");
        return "redirect:" + workspace.path() + "/people/plans/prevention";
    }

    private List<Line> lines(Workspace workspace) {
        var written = prevention.written(workspace);
        return segments.count(workspace).entrySet().stream()
                .map(one -> new Line(one.getKey(), one.getValue(), written.get(one.getKey())))
                .toList();
    }

    private String form(Workspace workspace, Segment segment, Fields fields, Model page) {
        page.addAttribute("workspace", workspace);
        page.addAttribute("segment", segment);
        page.addAttribute("fields", fields);
        page.addAttribute("members", members.names(workspace));
        return "stakeholders/plans/response";
    }

    private static Segment segment(String name) {
        return Arrays.stream(Segment.values())
                .filter(segment -> segment.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    static String key(Segment segment, String part) {
        return "plans.segment.%s.%s"
                .formatted(part, segment.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
