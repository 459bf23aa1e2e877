package dev.landward.stakeholders.register;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.stakeholders.units.Unit;
import dev.landward.stakeholders.units.UnitPlacing;
import dev.landward.stakeholders.units.Units;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashMap;
import java.util.List;
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

/// The organisation tree: which unit belongs to which, who leads it and who must approve.
@Controller
@Needs(Right.SEE_PEOPLE)
class UnitsPage {

    private final Units units;
    private final Who who;

    UnitsPage(Units units, Who who) {
        this.units = units;
        this.who = who;
    }

    record UnitForm(
            @Pattern(regexp = "\\d{1,18}", message = "{web.choice.wrong}") @Nullable String unit,
            @Nullable String parent,
            @Nullable String head) {}

    @GetMapping("/initiatives/{initiative}/people/units")
    String show(Workspace workspace, @RequestParam(defaultValue = "0") long of, Model page) {
        return show(workspace, of, Fields.start(Map.of()), page);
    }

    @Needs(Right.EDIT_PEOPLE)
    @PostMapping("/initiatives/{initiative}/people/units")
    String place(
            Workspace workspace,
            @Valid @ModelAttribute UnitForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var head = who.find(workspace, Typed.text(form.head())).map(Standing::id).orElse(null);
        if (head == null && !Typed.text(form.head()).isEmpty()) {
            found.rejectValue("head", "register.who.unclear");
        }
        var unit = id(form.unit());
        if (unit == null && !found.hasErrors()) {
            found.rejectValue("unit", "web.choice.wrong");
        }
        if (found.hasErrors() || unit == null) {
            return show(workspace, 0, Fields.of(found), page);
        }
        if (units.place(workspace, unit, id(form.parent()), head)
                instanceof UnitPlacing.WouldCircle) {
            found.rejectValue("parent", "register.unit.circle");
            return show(workspace, 0, Fields.of(found), page);
        }
        Toast.show(answer, "register.unit.placed");
        return "redirect:" + workspace.path() + "/people/units";
    }

    @Needs(Right.EDIT_PEOPLE)
    @PostMapping("/initiatives/{initiative}/people/units/{unit}/remove")
    String remove(Workspace workspace, @PathVariable long unit, RedirectAttributes answer) {
        var at = workspace.path() + "/people/units";
        if (units.remove(workspace, new StakeholderId(unit))) {
            Toast.undoable(answer, at + "/" + unit + "/restore", "register.unit.removed");
        } else {
            Toast.show(answer, "register.unit.not-empty");
        }
        return "redirect:" + at;
    }

    @Needs(Right.EDIT_PEOPLE)
    @PostMapping("/initiatives/{initiative}/people/units/{unit}/restore")
    String restore(Workspace workspace, @PathVariable long unit, RedirectAttributes answer) {
        units.restore(workspace, new StakeholderId(unit));
        Toast.show(answer, "register.undone");
        return "redirect:" + workspace.path() + "/people/units";
    }

    private static @Nullable StakeholderId id(@Nullable String typed) {
        return Typed.text(typed).matches("\\d{1,18}")
                ? new StakeholderId(Long.parseLong(Typed.text(typed)))
                : null;
    }

    private String show(Workspace workspace, long of, Fields fields, Model page) {
        var tree = units.tree(workspace);
        List<Unit> chain =
                of == 0 ? List.of() : units.approvalChain(workspace, new StakeholderId(of));
        var parents = new LinkedHashMap<String, String>();
        tree.forEach(unit ->
                parents.put(String.valueOf(unit.id().value()), String.join(" › ", unit.path())));
        page.addAttribute("at", workspace.path() + "/people");
        page.addAttribute("tree", tree);
        page.addAttribute("chain", chain);
        page.addAttribute("parents", parents);
        page.addAttribute("organisations", who.organisations(workspace));
        page.addAttribute("people", who.offered(workspace));
        page.addAttribute("fields", fields);
        return "stakeholders/register/units";
    }
}
