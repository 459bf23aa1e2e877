package dev.landward.stakeholders.register;

import static dev.landward.web.Typed.text;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.assessments.Confidence;
import dev.landward.stakeholders.assessments.PartnershipLevel;
import dev.landward.stakeholders.groups.GroupDetails;
import dev.landward.stakeholders.groups.GroupLevel;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.standings.Standings;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The groups: who is key, how far each is informed and engaged, and the relation to it.
@Controller
@Needs(Right.SEE_PEOPLE)
class GroupsPage {

    private final Groups groups;
    private final Standings standings;

    GroupsPage(Groups groups, Standings standings) {
        this.groups = groups;
        this.standings = standings;
    }

    record GroupForm(
            @NotBlank(message = "{register.group.missing}")
                    @Size(max = 200, message = "{register.long.200}")
                    @Nullable String name,
            @Nullable String key,
            @Typed.Amount(max = 100, message = "{register.percent.wrong}")
                    @Nullable String informed,
            @Typed.Amount(max = 100, message = "{register.percent.wrong}")
                    @Nullable String engaged) {

        GroupDetails details() {
            return new GroupDetails(
                    text(name), !text(key).isEmpty(), percent(informed, 80), percent(engaged, 40));
        }

        private static int percent(@Nullable String typed, int usual) {
            var amount = Typed.amount(typed);
            return amount == null ? usual : amount.intValue();
        }
    }

    record LevelForm(
            @Nullable String level,
            @Typed.Day @Nullable String asOf,
            @NotBlank(message = "{register.level.evidence.missing}")
                    @Size(max = 2000, message = "{register.long.2000}")
                    @Nullable String evidence,
            @Nullable String confidence) {}

    @GetMapping("/initiatives/{initiative}/people/groups")
    String list(Workspace workspace, Model page) {
        return list(workspace, usual(), page);
    }

    @Needs(Right.EDIT_PEOPLE)
    @PostMapping("/initiatives/{initiative}/people/groups")
    String add(
            Workspace workspace,
            @Valid @ModelAttribute GroupForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        if (!found.hasErrors() && groups.named(workspace, text(form.name())).isPresent()) {
            found.rejectValue("name", "register.group.taken");
        }
        if (found.hasErrors()) {
            return list(workspace, Fields.of(found), page);
        }
        var id = groups.add(workspace, form.details());
        var at = workspace.path() + "/people/groups";
        Toast.undoable(
                answer,
                at + "/" + id.value() + "/remove",
                "register.group.added",
                text(form.name()));
        return "redirect:" + at;
    }

    @GetMapping("/initiatives/{initiative}/people/groups/{group}")
    String show(Workspace workspace, @PathVariable long group, Model page) {
        var known = groups.get(workspace, new GroupId(group)).details();
        var start = new HashMap<String, Object>();
        start.put("name", known.name());
        start.put("key", known.key() ? "yes" : "");
        start.put("informed", known.informedThreshold());
        start.put("engaged", known.engagedThreshold());
        return show(workspace, group, Fields.start(start), level(), page);
    }

    @Needs(Right.EDIT_PEOPLE)
    @PostMapping("/initiatives/{initiative}/people/groups/{group}")
    String change(
            Workspace workspace,
            @PathVariable long group,
            @Valid @ModelAttribute GroupForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var id = new GroupId(group);
        if (!found.hasErrors()
                && groups.named(workspace, text(form.name()))
                        .filter(other -> !other.id().equals(id))
                        .isPresent()) {
            found.rejectValue("name", "register.group.taken");
        }
        if (found.hasErrors()) {
            return show(workspace, group, Fields.of(found), level(), page);
        }
        groups.change(workspace, id, form.details());
        var at = workspace.path() + "/people/groups";
        Toast.undoable(
                answer, at + "/" + group + "/undo", "register.group.changed", text(form.name()));
        return "redirect:" + at;
    }

    @Needs(Right.EDIT_PEOPLE)
    @PostMapping("/initiatives/{initiative}/people/groups/{group}/undo")
    String undo(Workspace workspace, @PathVariable long group, RedirectAttributes answer) {
        var undone = groups.undoChange(workspace, new GroupId(group));
        Toast.show(answer, undone ? "register.undone" : "register.group.name-gone");
        return "redirect:" + workspace.path() + "/people/groups";
    }

    @Needs(Right.EDIT_PEOPLE)
    @PostMapping("/initiatives/{initiative}/people/groups/{group}/level")
    String judge(
            Workspace workspace,
            @PathVariable long group,
            @Valid @ModelAttribute LevelForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var id = new GroupId(group);
        var known = groups.get(workspace, id).details();
        var day = Objects.requireNonNullElse(Typed.day(form.asOf()), Words.today());
        if (day.isAfter(Words.today())) {
            found.rejectValue("asOf", "register.assess.day");
        }
        if (found.hasErrors()) {
            var start =
                    Map.of(
                            "name", known.name(),
                            "key", known.key() ? "yes" : "",
                            "informed", known.informedThreshold(),
                            "engaged", known.engagedThreshold());
            return show(workspace, group, Fields.start(start), Fields.of(found), page);
        }
        var sure = Asked.one(Confidence.class, form.confidence());
        groups.judge(
                workspace,
                id,
                Asked.one(PartnershipLevel.class, form.level()),
                day,
                text(form.evidence()),
                sure == null ? Confidence.LOW : sure);
        Toast.show(answer, "register.level.judged", known.name());
        return "redirect:" + workspace.path() + "/people/groups/" + group;
    }

    @Needs(Right.EDIT_PEOPLE)
    @PostMapping("/initiatives/{initiative}/people/groups/{group}/remove")
    String remove(Workspace workspace, @PathVariable long group, RedirectAttributes answer) {
        var id = new GroupId(group);
        var name = groups.get(workspace, id).details().name();
        groups.remove(workspace, id);
        var at = workspace.path() + "/people/groups";
        Toast.undoable(answer, at + "/" + group + "/restore", "register.group.removed", name);
        return "redirect:" + at;
    }

    @Needs(Right.EDIT_PEOPLE)
    @PostMapping("/initiatives/{initiative}/people/groups/{group}/restore")
    String restore(Workspace workspace, @PathVariable long group, RedirectAttributes answer) {
        groups.restore(workspace, new GroupId(group));
        Toast.show(answer, "register.undone");
        return "redirect:" + workspace.path() + "/people/groups";
    }

    private static Fields usual() {
        return Fields.start(Map.of("informed", 80, "engaged", 40));
    }

    private static Fields level() {
        return Fields.start(Map.of("asOf", Words.today(), "confidence", Confidence.MEDIUM));
    }

    private String list(Workspace workspace, Fields fields, Model page) {
        var latest = new HashMap<GroupId, GroupLevel>();
        groups.levels(workspace).forEach(level -> latest.putIfAbsent(level.group(), level));
        page.addAttribute("at", workspace.path() + "/people");
        page.addAttribute("shares", Share.of(groups.all(workspace), standings.all(workspace)));
        page.addAttribute("levels", latest);
        page.addAttribute("offered", Groups.offered(workspace.sector()));
        page.addAttribute("fields", fields);
        return "stakeholders/register/groups";
    }

    private String show(Workspace workspace, long group, Fields fields, Fields level, Model page) {
        var id = new GroupId(group);
        var known = groups.get(workspace, id);
        List<GroupLevel> levels =
                groups.levels(workspace).stream().filter(one -> one.group().equals(id)).toList();
        page.addAttribute("at", workspace.path() + "/people");
        page.addAttribute("group", known);
        page.addAttribute("fields", fields);
        page.addAttribute("level", level);
        page.addAttribute("levels", levels);
        return "stakeholders/register/group";
    }
}
