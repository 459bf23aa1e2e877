package dev.landward.initiative.phases;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.landward.initiative.Phase;
import dev.landward.initiative.Workspace;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Shell;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import org.springframework.web.util.UriUtils;

/// The agenda for a session on a phase, which whoever leads may arrange.
@Controller
@Needs(Right.SEE_INITIATIVE)
class AgendaPage {

    private static final String AGENDA = "/initiatives/{initiative}/phases/{phase}/agenda";

    private final Agendas agendas;

    AgendaPage(Agendas agendas) {
        this.agendas = agendas;
    }

    record ItemForm(
            @Nullable String item,
            @Size(max = 300, message = "{phases.item.long}") @Nullable String wording,
            @Pattern(
                            regexp = "\\s*|[1-9]\\d?|1\\d\\d|2[0-3]\\d|240",
                            message = "{phases.minutes.wrong}")
                    @Nullable String minutes) {

        @Nullable Integer time() {
            var typed = Typed.text(minutes);
            return typed.isEmpty() ? null : Integer.valueOf(typed);
        }
    }

    @GetMapping(AGENDA)
    String show(Workspace workspace, @PathVariable("phase") String phase, Model page) {
        return show(workspace, Phase.at(phase), "", Fields.start(Map.of()), page);
    }

    @PostMapping(AGENDA)
    @Needs(Right.RUN_INITIATIVE)
    String add(
            Workspace workspace,
            @PathVariable("phase") String path,
            @Valid @ModelAttribute ItemForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var phase = Phase.at(path);
        if (Typed.text(form.wording()).isEmpty()) {
            found.rejectValue("wording", "phases.item.missing");
        }
        if (found.hasErrors()) {
            return show(workspace, phase, "", Fields.of(found), page);
        }
        var id =
                agendas.add(
                        workspace,
                        phase,
                        Typed.text(form.item()),
                        Typed.text(form.wording()),
                        form.time());
        return undoable(workspace, phase, "/removal?item=" + id, "phases.item.added", answer);
    }

    @PostMapping(AGENDA + "/wording")
    @Needs(Right.RUN_INITIATIVE)
    String change(
            Workspace workspace,
            @PathVariable("phase") String path,
            @Valid @ModelAttribute ItemForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var phase = Phase.at(path);
        var item = Typed.text(form.item());
        if (found.hasErrors()) {
            return show(workspace, phase, item, Fields.of(found), page);
        }
        var was = agendas.change(workspace, phase, item, Typed.text(form.wording()), form.time());
        return undoable(workspace, phase, "/wording?" + query(was), "phases.item.changed", answer);
    }

    @PostMapping(AGENDA + "/place")
    @Needs(Right.RUN_INITIATIVE)
    String move(
            Workspace workspace,
            @PathVariable("phase") String path,
            @RequestParam String item,
            @RequestParam String to,
            RedirectAttributes answer) {
        var phase = Phase.at(path);
        boolean up = to.equals("up");
        var moved = agendas.move(workspace, phase, item, up);
        if (moved.isEmpty()) {
            return "redirect:" + at(workspace, phase);
        }
        var back = "/place?item=%d&to=%s".formatted(moved.getAsLong(), up ? "down" : "up");
        return undoable(workspace, phase, back, "phases.item.moved", answer);
    }

    @PostMapping(AGENDA + "/removal")
    @Needs(Right.RUN_INITIATIVE)
    String remove(
            Workspace workspace,
            @PathVariable("phase") String path,
            @RequestParam String item,
            RedirectAttributes answer) {
        var phase = Phase.at(path);
        var id = agendas.remove(workspace, phase, item);
        return undoable(workspace, phase, "/return?item=" + id, "phases.item.removed", answer);
    }

    @PostMapping(AGENDA + "/return")
    @Needs(Right.RUN_INITIATIVE)
    String restore(
            Workspace workspace,
            @PathVariable("phase") String path,
            @RequestParam long item,
            RedirectAttributes answer) {
        var phase = Phase.at(path);
        agendas.restore(workspace, phase, item);
        Toast.show(answer, "phases.item.restored");
        return "redirect:" + at(workspace, phase);
    }

    private static String undoable(
            Workspace workspace, Phase phase, String undo, String text, RedirectAttributes answer) {
        var at = at(workspace, phase);
        Toast.undoable(answer, at + undo, text);
        return "redirect:" + at;
    }

    /// What a form would send that says of an item what is said of it now.
    private static String query(Agenda.Line line) {
        var minutes = line.minutes() == null ? "" : line.minutes();
        return "item=%d&minutes=%s&wording=%s"
                .formatted(line.id(), minutes, UriUtils.encode(line.wording(), UTF_8));
    }

    private String show(
            Workspace workspace, Phase phase, String edited, Fields fields, Model page) {
        page.addAttribute("workspace", workspace);
        page.addAttribute("phase", phase);
        page.addAttribute("items", agendas.of(workspace, phase));
        page.addAttribute("edited", edited);
        page.addAttribute("fields", fields);
        return "initiative/phases/agenda";
    }

    /// The checks that a new item may work on, by their names.
    static Map<String, String> checks(Shell shell, List<Agenda.Item> items) {
        var checks = new LinkedHashMap<String, String>();
        items.forEach(item -> checks.put(Agenda.name(item.check()), item.check().text(shell)));
        return checks;
    }

    private static String at(Workspace workspace, Phase phase) {
        return workspace.path() + "/phases/" + phase.path() + "/agenda";
    }
}
