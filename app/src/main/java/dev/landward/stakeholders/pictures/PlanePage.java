package dev.landward.stakeholders.pictures;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.assessments.AssessmentId;
import dev.landward.stakeholders.assessments.Confidence;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The two pictures in which people can be moved, by dragging or by a form.
@Controller
@Needs(Right.SEE_PEOPLE)
class PlanePage {

    private final Crowds crowds;
    private final Moves moves;

    PlanePage(Crowds crowds, Moves moves) {
        this.crowds = crowds;
        this.moves = moves;
    }

    @GetMapping("/initiatives/{initiative}/people/map")
    String map(Workspace workspace, @RequestParam Map<String, String> typed, Model page) {
        return show(workspace, Plane.MAP, Choice.of(typed), start(typed), page);
    }

    @GetMapping("/initiatives/{initiative}/people/power")
    String power(Workspace workspace, @RequestParam Map<String, String> typed, Model page) {
        return show(workspace, Plane.POWER, Choice.of(typed), start(typed), page);
    }

    @Needs(Right.EDIT_PEOPLE)
    @PostMapping("/initiatives/{initiative}/people/map")
    String moveOnMap(
            Workspace workspace,
            @Valid @ModelAttribute MoveForm form,
            BindingResult found,
            @RequestParam Map<String, String> typed,
            Model page,
            RedirectAttributes answer) {
        return move(workspace, new Move(Plane.MAP, form, found, Choice.of(typed)), page, answer);
    }

    @Needs(Right.EDIT_PEOPLE)
    @PostMapping("/initiatives/{initiative}/people/power")
    String moveOnPower(
            Workspace workspace,
            @Valid @ModelAttribute MoveForm form,
            BindingResult found,
            @RequestParam Map<String, String> typed,
            Model page,
            RedirectAttributes answer) {
        return move(workspace, new Move(Plane.POWER, form, found, Choice.of(typed)), page, answer);
    }

    @Needs(Right.EDIT_PEOPLE)
    @PostMapping("/initiatives/{initiative}/people/map/moves/{entries}/undo")
    String undoOnMap(Workspace workspace, @PathVariable String entries, RedirectAttributes answer) {
        return undo(workspace, Plane.MAP, entries, answer);
    }

    @Needs(Right.EDIT_PEOPLE)
    @PostMapping("/initiatives/{initiative}/people/power/moves/{entries}/undo")
    String undoOnPower(
            Workspace workspace, @PathVariable String entries, RedirectAttributes answer) {
        return undo(workspace, Plane.POWER, entries, answer);
    }

    private record Move(Plane plane, MoveForm form, BindingResult found, Choice choice) {}

    private String move(Workspace workspace, Move move, Model page, RedirectAttributes answer) {
        move.form().check(move.plane(), move.found());
        if (move.found().hasErrors()) {
            return show(workspace, move.plane(), move.choice(), Fields.of(move.found()), page);
        }
        var moved = moves.move(workspace, move.plane(), move.form());
        var address = workspace.path() + move.plane().page().path();
        var entries =
                moved.entries().stream()
                        .map(entry -> Long.toString(entry.value()))
                        .collect(Collectors.joining("-"));
        Toast.undoable(
                answer, address + "/moves/" + entries + "/undo", "pictures.moved", moved.name());
        return "redirect:" + address + move.choice().query();
    }

    private String undo(
            Workspace workspace, Plane plane, String entries, RedirectAttributes answer) {
        if (!entries.matches("\\d{1,18}(-\\d{1,18})?")) {
            throw new NotFound();
        }
        var ids = Arrays.stream(entries.split("-", 2)).map(Long::valueOf);
        moves.takeBack(workspace, ids.map(AssessmentId::new).toList());
        Toast.show(answer, "pictures.moved.back");
        return "redirect:" + workspace.path() + plane.page().path();
    }

    private static Fields start(Map<String, String> typed) {
        return Fields.start(
                Map.of(
                        "stakeholder", typed.getOrDefault("person", ""),
                        "confidence", Confidence.MEDIUM,
                        "asOf", Crowds.today()));
    }

    private String show(
            Workspace workspace, Plane plane, Choice choice, Fields fields, Model page) {
        var crowd = crowds.of(workspace, choice);
        var movable = workspace.may(Right.EDIT_PEOPLE) && choice.on() == null;
        page.addAttribute("workspace", workspace);
        page.addAttribute("plane", plane);
        page.addAttribute("crowd", crowd);
        page.addAttribute("movable", movable);
        page.addAttribute("picture", new PlanePicture(plane, crowd, movable));
        page.addAttribute("fields", fields);
        page.addAttribute("confidences", List.of(Confidence.values()));
        return "stakeholders/pictures/plane";
    }
}
