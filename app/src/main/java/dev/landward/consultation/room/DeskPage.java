package dev.landward.consultation.room;

import dev.landward.consultation.Round;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.RoundState;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.attendance.Entrance;
import dev.landward.consultation.sessions.SessionId;
import dev.landward.consultation.sessions.Sessions;
import dev.landward.initiative.Workspace;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a facilitator leads a session: what runs, what comes next, and what people sent.
@Controller
@Needs(Right.RUN_ROUNDS)
class DeskPage {

    private static final String SESSION = "/initiatives/{initiative}/listen/sessions/{session}";
    private static final String DESK = SESSION + "/desk";

    private final Sessions sessions;
    private final Stages stages;
    private final Turns turns;
    private final Captures captures;
    private final Entrance entrance;
    private final Rounds rounds;

    DeskPage(
            Sessions sessions,
            Stages stages,
            Turns turns,
            Captures captures,
            Entrance entrance,
            Rounds rounds) {
        this.sessions = sessions;
        this.stages = stages;
        this.turns = turns;
        this.captures = captures;
        this.entrance = entrance;
        this.rounds = rounds;
    }

    @GetMapping(DESK)
    String show(Workspace workspace, @PathVariable long session, Model page) {
        fill(workspace, session, page);
        return "consultation/room/desk";
    }

    /// What of the page changes.
    @GetMapping(DESK + "/live")
    String live(Workspace workspace, @PathVariable long session, Model page) {
        fill(workspace, session, page);
        return "consultation/room/desk-live";
    }

    private void fill(Workspace workspace, long session, Model page) {
        var one = sessions.get(workspace, new SessionId(session));
        page.addAttribute("at", Sessions.path(workspace, one.id()));
        page.addAttribute("session", one);
        page.addAttribute("stage", stages.of(workspace.id().value(), one));
        page.addAttribute("rounds", takers(workspace));
    }

    /// The rounds into which an item can be taken over.
    private List<Round> takers(Workspace workspace) {
        return rounds.all(workspace).stream()
                .filter(round -> round.state() != RoundState.CLOSED)
                .toList();
    }

    @PostMapping(SESSION + "/doors")
    String open(Workspace workspace, @PathVariable long session) {
        var id = new SessionId(session);
        entrance.open(workspace, id);
        return desk(workspace, id);
    }

    @PostMapping(SESSION + "/turns")
    String turn(
            Workspace workspace,
            @PathVariable long session,
            @RequestParam Turns.Turn turn,
            @RequestParam(defaultValue = "0") long item,
            RedirectAttributes answer) {
        var id = new SessionId(session);
        turns.make(workspace, id, turn, item);
        if (turn == Turns.Turn.END) {
            Toast.undoable(answer, Sessions.path(workspace, id) + "/turns/undo", "room.ended");
            return "redirect:" + Sessions.path(workspace, id) + "/minutes";
        }
        return desk(workspace, id);
    }

    @PostMapping(SESSION + "/turns/undo")
    String undo(Workspace workspace, @PathVariable long session) {
        var id = new SessionId(session);
        sessions.reopen(workspace, id);
        return desk(workspace, id);
    }

    @PostMapping(SESSION + "/items")
    String rule(
            Workspace workspace,
            @PathVariable long session,
            @RequestParam(required = false, defaultValue = "") List<Long> item,
            @RequestParam Captured.Ruling state,
            RedirectAttributes answer) {
        var id = new SessionId(session);
        if (state == Captured.Ruling.TAKEN) {
            throw new NotFound();
        }
        captures.rule(workspace, id, item, state);
        return desk(workspace, id);
    }

    @PostMapping(SESSION + "/items/{item}/take")
    String take(
            Workspace workspace,
            @PathVariable long session,
            @PathVariable long item,
            @RequestParam(defaultValue = "0") long round,
            RedirectAttributes answer) {
        var id = new SessionId(session);
        captures.take(workspace, id, item, new RoundId(round));
        Toast.show(answer, "room.item.taken");
        return desk(workspace, id);
    }

    /// Closes the round that runs, so that the wall may show what it says.
    @PostMapping(SESSION + "/rounds/{round}/close")
    String close(
            Workspace workspace,
            @PathVariable long session,
            @PathVariable long round,
            RedirectAttributes answer) {
        var id = new SessionId(session);
        sessions.get(workspace, id);
        rounds.close(workspace, new RoundId(round));
        Toast.undoable(
                answer,
                workspace.path() + "/listen/rounds/" + round + "/close/undo",
                "consultation.closed");
        return desk(workspace, id);
    }

    private static String desk(Workspace workspace, SessionId id) {
        return "redirect:" + Sessions.path(workspace, id) + "/desk";
    }
}
