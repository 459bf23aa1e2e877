package dev.landward.stakeholders.imports;

import dev.landward.initiative.Workspace;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Shows what storing a file would do, lets people put rows right and decide about twins, and
/// stores.
@Controller
@Needs(Right.EDIT_PEOPLE)
class CheckPage {

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

    /// Keeps all that was put right and decided on the page, at once.
    @PostMapping(ImportPage.HOME + "/{number}/choices")
    String decide(
            Workspace workspace,
            @PathVariable long number,
            HttpServletRequest request,
            RedirectAttributes answer) {
        var id = new ImportId(number);
        imports.open(workspace, id);
        var before = checks.last(imports.find(workspace, id));
        if (before.isEmpty()) {
            return back(workspace, id);
        }
        var decided = Decisions.read(request, before.get());
        decided.fixes().forEach((place, cells) -> imports.fix(workspace, id, place, cells));
        imports.choose(workspace, id, decided.choices());
        checking.check(workspace, id);
        var left = checks.last(imports.find(workspace, id));
        if (left.isEmpty()) {
            return back(workspace, id);
        }
        Toast.show(answer, "stakeholders.import.saved", left.get().wrongRows(), left.get().open());
        return back(workspace, id)
                + (left.get().wrongRows() > 0
                        ? "#problems"
                        : left.get().open() > 0 ? "#twins" : "");
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
        imports.choose(workspace, id, choices);
        checking.check(workspace, id);
        Toast.show(answer, "stakeholders.import.taken-in", choices.size());
        return back(workspace, id);
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

    private static String back(Workspace workspace, ImportId id) {
        return "redirect:" + ImportPage.path(workspace, id) + "/check";
    }
}
