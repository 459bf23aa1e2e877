package dev.landward.consultation.sessions;

import dev.landward.consultation.Round;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.RoundState;
import dev.landward.consultation.Rounds;
import dev.landward.initiative.Workspace;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What is done in a session, in which order, and how long.
@Controller
@Needs(Right.RUN_ROUNDS)
class AgendaPage {

    private static final String AGENDA =
            "/initiatives/{initiative}/listen/sessions/{session}/agenda";

    private final Sessions sessions;
    private final Agenda agenda;
    private final Rounds rounds;

    AgendaPage(Sessions sessions, Agenda agenda, Rounds rounds) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.rounds = rounds;
    }

    @GetMapping(AGENDA)
    String show(Workspace workspace, @PathVariable long session, Model page) {
        var one = sessions.get(workspace, new SessionId(session));
        return show(workspace, one, Fields.start(Map.of("minutes", 10)), page);
    }

    @PostMapping(AGENDA)
    String add(
            Workspace workspace,
            @PathVariable long session,
            @Valid @ModelAttribute ItemForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var one = sessions.get(workspace, new SessionId(session));
        if (found.hasErrors()) {
            return show(workspace, one, Fields.of(found), page);
        }
        var kind = Objects.requireNonNull(form.kind());
        var number = kind == ItemKind.ROUND ? Typed.number(form.round()) : null;
        var round = number == null ? null : rounds.get(workspace, new RoundId(number));
        var title = Typed.text(form.title());
        agenda.add(
                workspace,
                one.id(),
                kind,
                title.isEmpty() && round != null ? named(round) : title,
                Objects.requireNonNull(Typed.whole(form.minutes())),
                round == null ? null : round.id());
        Toast.show(answer, "sessions.item.added");
        return "redirect:" + at(workspace, one.id());
    }

    private static String named(Round round) {
        var question = round.plan().question();
        return question.length() <= 200 ? question : question.substring(0, 199) + "…";
    }

    @PostMapping(AGENDA + "/{item}/raise")
    String raise(Workspace workspace, @PathVariable long session, @PathVariable long item) {
        var id = new SessionId(session);
        agenda.raise(workspace, id, item);
        return "redirect:" + at(workspace, id);
    }

    @PostMapping(AGENDA + "/{item}/remove")
    String remove(
            Workspace workspace,
            @PathVariable long session,
            @PathVariable long item,
            RedirectAttributes answer) {
        var id = new SessionId(session);
        agenda.remove(workspace, id, item);
        Toast.undoable(
                answer, at(workspace, id) + "/" + item + "/restore", "sessions.item.removed");
        return "redirect:" + at(workspace, id);
    }

    @PostMapping(AGENDA + "/{item}/restore")
    String restore(
            Workspace workspace,
            @PathVariable long session,
            @PathVariable long item,
            RedirectAttributes answer) {
        var id = new SessionId(session);
        agenda.restore(workspace, id, item);
        Toast.show(answer, "sessions.item.restored");
        return "redirect:" + at(workspace, id);
    }

    private String show(Workspace workspace, Session session, Fields fields, Model page) {
        page.addAttribute("session", session);
        page.addAttribute("items", agenda.of(session));
        page.addAttribute("rounds", rounds(workspace));
        page.addAttribute("fields", fields);
        return "consultation/sessions/agenda";
    }

    private List<Round> rounds(Workspace workspace) {
        return rounds.all(workspace).stream()
                .filter(round -> round.state() != RoundState.CLOSED)
                .toList();
    }

    private static String at(Workspace workspace, SessionId session) {
        return Sessions.path(workspace, session) + "/agenda";
    }
}
