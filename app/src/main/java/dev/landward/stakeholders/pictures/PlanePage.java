package dev.landward.stakeholders.pictures;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.assessments.AssessmentId;
import dev.landward.stakeholders.assessments.Confidence;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The pictures in which people can be moved, by a form or, where a place says what is meant, by
/// dragging.
@Controller
@Needs(Right.SEE_PEOPLE)
class PlanePage {

    private final Easel easel;
    private final Moves moves;

    PlanePage(Easel easel, Moves moves) {
        this.easel = easel;
        this.moves = moves;
    }

    @GetMapping({
        "/initiatives/{initiative}/people/map",
        "/initiatives/{initiative}/people/power",
        "/initiatives/{initiative}/people/engagement",
        "/initiatives/{initiative}/people/salience",
        "/initiatives/{initiative}/people/partnership"
    })
    String show(
            Workspace workspace,
            HttpServletRequest request,
            @RequestParam Map<String, String> typed,
            Model page) {
        var plane = Plane.of(request.getRequestURI());
        return show(workspace, easel.put(workspace, plane, typed), start(typed), page);
    }

    @Needs(Right.EDIT_PEOPLE)
    @PostMapping({
        "/initiatives/{initiative}/people/map",
        "/initiatives/{initiative}/people/power",
        "/initiatives/{initiative}/people/engagement",
        "/initiatives/{initiative}/people/salience",
        "/initiatives/{initiative}/people/partnership"
    })
    String move(
            Workspace workspace,
            HttpServletRequest request,
            @Valid @ModelAttribute MoveForm form,
            BindingResult found,
            @RequestParam Map<String, String> typed,
            Model page,
            RedirectAttributes answer) {
        var plane = Plane.of(request.getRequestURI());
        form.check(plane, found);
        var moving = easel.put(workspace, plane, typed);
        if (found.hasErrors()) {
            return show(workspace, moving, Fields.of(found), page);
        }
        var moved = moves.move(workspace, plane, form);
        var address = workspace.path() + plane.page().path();
        Toast.undoable(
                answer,
                address + "/moves/" + moved.code() + "/undo",
                "pictures.moved",
                moved.name());
        return "redirect:" + address + Choice.query(moving.kept());
    }

    @Needs(Right.EDIT_PEOPLE)
    @PostMapping({
        "/initiatives/{initiative}/people/map/moves/{entries}/undo",
        "/initiatives/{initiative}/people/power/moves/{entries}/undo",
        "/initiatives/{initiative}/people/engagement/moves/{entries}/undo",
        "/initiatives/{initiative}/people/salience/moves/{entries}/undo",
        "/initiatives/{initiative}/people/partnership/moves/{entries}/undo"
    })
    String undo(
            Workspace workspace,
            HttpServletRequest request,
            @PathVariable String entries,
            RedirectAttributes answer) {
        if (!entries.matches("\\d{1,18}(-\\d{1,18}){0,2}")) {
            throw new NotFound();
        }
        var ids = Arrays.stream(entries.split("-")).map(Long::valueOf);
        moves.takeBack(workspace, ids.map(AssessmentId::new).toList());
        Toast.show(answer, "pictures.moved.back");
        return "redirect:" + workspace.path() + Plane.of(request.getRequestURI()).page().path();
    }

    private static Fields start(Map<String, String> typed) {
        return Fields.start(
                Map.of(
                        "stakeholder", typed.getOrDefault("person", ""),
                        "confidence", Confidence.MEDIUM,
                        "asOf", Crowds.today()));
    }

    private static String show(Workspace workspace, Moving moving, Fields fields, Model page) {
        page.addAttribute("workspace", workspace);
        page.addAttribute("moving", moving);
        page.addAttribute("picture", moving.picture());
        page.addAttribute("fields", fields);
        return switch (moving.plane()) {
            case MAP, POWER -> "stakeholders/pictures/plane";
            case ENGAGEMENT -> "stakeholders/pictures/engagement";
            case SALIENCE -> "stakeholders/pictures/salience";
            case PARTNERSHIP -> "stakeholders/pictures/partnership";
        };
    }
}
