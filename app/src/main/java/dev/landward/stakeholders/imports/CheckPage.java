package dev.landward.stakeholders.imports;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.imports.Checked.Problem;
import dev.landward.stakeholders.imports.Checked.Twin;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Shows what storing a file would do, lets people put rows right and decide about twins, and
/// stores.
@Controller
@Needs(Right.EDIT_PEOPLE)
class CheckPage {

    private static final int LONGEST_FIX = 4000;

    private final Imports imports;
    private final Checks checks;
    private final Checking checking;
    private final Storing storing;
    private final Background background;

    CheckPage(
            Imports imports,
            Checks checks,
            Checking checking,
            Storing storing,
            Background background) {
        this.imports = imports;
        this.checks = checks;
        this.checking = checking;
        this.storing = storing;
        this.background = background;
    }

    @GetMapping(ImportPage.HOME + "/{number}/check")
    String show(
            Workspace workspace,
            @PathVariable long number,
            Model page,
            HttpServletResponse response) {
        var one = imports.find(workspace, new ImportId(number));
        page.addAttribute("workspace", workspace);
        page.addAttribute("one", one);
        if (one.stored() != null) {
            return "stakeholders/imports/stored";
        }
        if (!one.kept()) {
            throw new NotFound();
        }
        if (one.work() != null) {
            response.setHeader("Refresh", "2");
            return "stakeholders/imports/working";
        }
        var checked = checks.last(one);
        if (checked.isEmpty()) {
            return "redirect:" + ImportPage.path(workspace, one.id());
        }
        page.addAttribute("checked", checked.get());
        return "stakeholders/imports/check";
    }

    @PostMapping(ImportPage.HOME + "/{number}/rows/{place}")
    String fix(
            Workspace workspace,
            @PathVariable long number,
            @PathVariable int place,
            HttpServletRequest request,
            RedirectAttributes answer) {
        var id = new ImportId(number);
        if (request.getParameter("leave") != null) {
            return choose(workspace, id, Map.of(place, Choice.LEAVE_OUT), answer);
        }
        var cells = new EnumMap<Field, String>(Field.class);
        request.getParameterMap()
                .forEach((name, values) -> {
                    var field = Readings.field(name);
                    if (field != null && values.length > 0 && values[0].length() <= LONGEST_FIX) {
                        cells.put(field, values[0].replace("\0", ""));
                    }
                });
        imports.fix(workspace, id, place, cells);
        checking.check(workspace, id);
        var left =
                checks.last(imports.find(workspace, id)).stream()
                        .flatMap(checked -> checked.problems().stream())
                        .anyMatch(problem -> problem.place() == place);
        Toast.show(
                answer,
                left ? "stakeholders.import.fix.wrong" : "stakeholders.import.fix.right",
                place);
        return back(workspace, id) + "#problems";
    }

    /// Decides about single rows, or about all that are open.
    @PostMapping(ImportPage.HOME + "/{number}/choices")
    String choose(
            Workspace workspace,
            @PathVariable long number,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String all,
            RedirectAttributes answer) {
        var id = new ImportId(number);
        imports.open(workspace, id);
        var choices = new LinkedHashMap<Integer, @Nullable Choice>();
        var checked = checks.last(imports.find(workspace, id)).orElseThrow(NotFound::new);
        for (var twin : checked.twins()) {
            var typed = request.getParameter("row" + twin.place());
            if (typed != null) {
                choices.put(twin.place(), choice(typed));
            }
        }
        var forAll = choice(all);
        if (forAll != null) {
            checked.twins().stream()
                    .filter(Twin::open)
                    .forEach(twin -> choices.put(twin.place(), forAll));
        }
        return choose(workspace, id, choices, answer);
    }

    /// Leaves all rows out in which something is wrong.
    @PostMapping(ImportPage.HOME + "/{number}/omission")
    String leaveOut(Workspace workspace, @PathVariable long number, RedirectAttributes answer) {
        var id = new ImportId(number);
        imports.open(workspace, id);
        var choices = new LinkedHashMap<Integer, @Nullable Choice>();
        checks.last(imports.find(workspace, id)).stream()
                .flatMap(checked -> checked.problems().stream())
                .map(Problem::place)
                .forEach(place -> choices.put(place, Choice.LEAVE_OUT));
        return choose(workspace, id, choices, answer);
    }

    /// Takes all rows in again that were left out.
    @PostMapping(ImportPage.HOME + "/{number}/readmission")
    String takeIn(Workspace workspace, @PathVariable long number, RedirectAttributes answer) {
        var id = new ImportId(number);
        imports.open(workspace, id);
        var choices = new LinkedHashMap<Integer, @Nullable Choice>();
        imports.choices(id)
                .forEach((place, choice) -> {
                    if (choice == Choice.LEAVE_OUT) {
                        choices.put(place, null);
                    }
                });
        return choose(workspace, id, choices, answer);
    }

    @PostMapping(ImportPage.HOME + "/{number}/storage")
    String store(Workspace workspace, @PathVariable long number, RedirectAttributes answer) {
        var id = new ImportId(number);
        imports.open(workspace, id);
        var checked = checks.last(imports.find(workspace, id));
        if (checked.isEmpty()) {
            return "redirect:" + ImportPage.path(workspace, id);
        }
        if (!checked.get().ready()) {
            Toast.show(answer, "stakeholders.import.not-ready");
            return back(workspace, id);
        }
        switch (checking.store(workspace, id, checked.get().rows())) {
            case STORED ->
                    Toast.undoable(
                            answer,
                            ImportPage.path(workspace, id) + "/taking-back",
                            "stakeholders.import.stored.toast",
                            checked.get().added(),
                            checked.get().changed());
            case BEGUN -> {}
            case NOT_READY -> Toast.show(answer, "stakeholders.import.meanwhile");
        }
        return back(workspace, id);
    }

    @PostMapping(ImportPage.HOME + "/{number}/cancellation")
    String cancel(Workspace workspace, @PathVariable long number, RedirectAttributes answer) {
        var id = new ImportId(number);
        background.cancel(workspace, id);
        Toast.show(answer, "stakeholders.import.cancelled");
        return back(workspace, id);
    }

    @PostMapping(ImportPage.HOME + "/{number}/taking-back")
    String takeBack(Workspace workspace, @PathVariable long number, RedirectAttributes answer) {
        var id = new ImportId(number);
        var done = storing.takeBack(workspace, id);
        Toast.show(
                answer,
                "stakeholders.import.taken-back.toast",
                done.removed(),
                done.restored(),
                done.kept().size());
        return back(workspace, id);
    }

    private String choose(
            Workspace workspace,
            ImportId id,
            Map<Integer, @Nullable Choice> choices,
            RedirectAttributes answer) {
        imports.choose(workspace, id, choices);
        checking.check(workspace, id);
        Toast.show(answer, "stakeholders.import.chosen", choices.size());
        return back(workspace, id);
    }

    private static String back(Workspace workspace, ImportId id) {
        return "redirect:" + ImportPage.path(workspace, id) + "/check";
    }

    private static @Nullable Choice choice(String typed) {
        for (var one : Choice.values()) {
            if (one.name().equals(typed)) {
                return one;
            }
        }
        return null;
    }
}
