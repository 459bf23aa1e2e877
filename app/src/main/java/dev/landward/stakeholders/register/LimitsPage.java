package dev.landward.stakeholders.register;

import static dev.landward.web.Typed.text;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.remarks.ConstraintDetails;
import dev.landward.stakeholders.remarks.ConstraintId;
import dev.landward.stakeholders.remarks.Constraints;
import dev.landward.stakeholders.standings.Standing;
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

/// What the change has to live with: of any kind, of somebody, of a group, or of everybody.
@Controller
@Needs(Right.SEE_PEOPLE)
class LimitsPage {

    private final Constraints constraints;
    private final Groups groups;
    private final Who who;

    LimitsPage(Constraints constraints, Groups groups, Who who) {
        this.constraints = constraints;
        this.groups = groups;
        this.who = who;
    }

    record LimitForm(
            @NotBlank(message = "{register.limit.kind.missing}")
                    @Size(max = 80, message = "{register.long.80}")
                    @Nullable String kind,
            @NotBlank(message = "{register.limit.words.missing}")
                    @Size(max = 2000, message = "{register.long.2000}")
                    @Nullable String words,
            @Nullable String person,
            @Nullable String group,
            @Size(max = 500, message = "{register.long.500}") @Nullable String source,
            @Typed.Day @Nullable String validUntil) {}

    @GetMapping("/initiatives/{initiative}/people/limits")
    String list(Workspace workspace, @RequestParam(defaultValue = "") String person, Model page) {
        return list(workspace, Fields.start(Map.of("person", person)), page);
    }

    @Needs(Right.EDIT_PEOPLE)
    @PostMapping("/initiatives/{initiative}/people/limits")
    String add(
            Workspace workspace,
            @Valid @ModelAttribute LimitForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var person = who.find(workspace, text(form.person())).map(Standing::id).orElse(null);
        var group =
                text(form.group()).matches("\\d{1,18}")
                        ? new GroupId(Long.parseLong(text(form.group())))
                        : null;
        if (person == null && !text(form.person()).isEmpty()) {
            found.rejectValue("person", "register.who.unclear");
        } else if (person != null && group != null) {
            found.rejectValue("group", "register.limit.two");
        }
        if (found.hasErrors()) {
            return list(workspace, Fields.of(found), page);
        }
        var id =
                constraints.add(
                        workspace,
                        new ConstraintDetails(
                                person,
                                group,
                                text(form.kind()),
                                text(form.words()),
                                text(form.source()),
                                Typed.day(form.validUntil())));
        var at = workspace.path() + "/people/limits";
        Toast.undoable(
                answer,
                at + "/" + id.value() + "/remove",
                "register.limit.added",
                text(form.kind()));
        return "redirect:" + at;
    }

    @Needs(Right.EDIT_PEOPLE)
    @PostMapping("/initiatives/{initiative}/people/limits/{limit}/remove")
    String remove(Workspace workspace, @PathVariable long limit, RedirectAttributes answer) {
        constraints.remove(workspace, new ConstraintId(limit));
        var at = workspace.path() + "/people/limits";
        Toast.undoable(answer, at + "/" + limit + "/restore", "register.limit.removed");
        return "redirect:" + at;
    }

    @Needs(Right.EDIT_PEOPLE)
    @PostMapping("/initiatives/{initiative}/people/limits/{limit}/restore")
    String restore(Workspace workspace, @PathVariable long limit, RedirectAttributes answer) {
        constraints.restore(workspace, new ConstraintId(limit));
        Toast.show(answer, "register.undone");
        return "redirect:" + workspace.path() + "/people/limits";
    }

    private String list(Workspace workspace, Fields fields, Model page) {
        var all = constraints.all(workspace);
        page.addAttribute("at", workspace.path() + "/people");
        page.addAttribute("limits", all);
        page.addAttribute(
                "kinds", all.stream().map(one -> one.details().kind()).distinct().toList());
        page.addAttribute("groups", Words.groups(groups.all(workspace)));
        page.addAttribute("people", who.offered(workspace));
        page.addAttribute("fields", fields);
        return "stakeholders/register/limits";
    }
}
