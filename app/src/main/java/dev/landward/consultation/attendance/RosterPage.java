package dev.landward.consultation.attendance;

import dev.landward.consultation.sessions.SessionId;
import dev.landward.consultation.sessions.Sessions;
import dev.landward.initiative.Workspace;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who is expected, who is there, and which groups are not.
@Controller
@Needs(Right.RUN_ROUNDS)
class RosterPage {

    private static final String PEOPLE =
            "/initiatives/{initiative}/listen/sessions/{session}/people";
    private static final int LONGEST = 200;

    private final Sessions sessions;
    private final Roster roster;
    private final Inviting inviting;

    RosterPage(Sessions sessions, Roster roster, Inviting inviting) {
        this.sessions = sessions;
        this.roster = roster;
        this.inviting = inviting;
    }

    @GetMapping(PEOPLE)
    String show(Workspace workspace, @PathVariable long session, Model page) {
        var one = sessions.get(workspace, new SessionId(session));
        var people = roster.of(one);
        page.addAttribute("session", one);
        page.addAttribute("people", people);
        page.addAttribute("gaps", Gap.of(people));
        page.addAttribute("ways", inviting.ways(workspace, people));
        page.addAttribute("groups", roster.groups(workspace, one.id()));
        page.addAttribute("candidates", roster.candidates(workspace, one.id()));
        page.addAttribute("rounds", roster.rounds(workspace));
        page.addAttribute("arranged", sessions.meeting(workspace, one.id()).isPresent());
        return "consultation/attendance/people";
    }

    @PostMapping(PEOPLE)
    String expect(
            Workspace workspace,
            @PathVariable long session,
            @RequestParam(required = false, defaultValue = "") List<Long> group,
            @RequestParam(required = false, defaultValue = "") List<Long> person,
            @RequestParam(defaultValue = "") String round,
            RedirectAttributes answer) {
        var id = new SessionId(session);
        roster.expect(workspace, id, group, person, Typed.number(round));
        Toast.show(answer, "attendance.kept");
        return "redirect:" + at(workspace, id);
    }

    @PostMapping(PEOPLE + "/invitations")
    String invite(Workspace workspace, @PathVariable long session, RedirectAttributes answer) {
        var id = new SessionId(session);
        Toast.show(answer, "attendance.invited", inviting.invite(workspace, id));
        return "redirect:" + at(workspace, id);
    }

    /// One tap: where somebody of the register is, or somebody who came by themselves.
    @PostMapping(PEOPLE + "/mark")
    String mark(
            Workspace workspace,
            @PathVariable long session,
            @RequestParam Presence state,
            @RequestParam(defaultValue = "") String stakeholder,
            @RequestParam(defaultValue = "0") long guest) {
        var id = new SessionId(session);
        var who = Typed.number(stakeholder);
        if (who != null) {
            roster.mark(workspace, id, who, state);
            return "redirect:" + at(workspace, id) + "#s" + who;
        }
        roster.markGuest(workspace, id, guest, state);
        return "redirect:" + at(workspace, id) + "#g" + guest;
    }

    @PostMapping(PEOPLE + "/walk-in")
    String walkIn(
            Workspace workspace,
            @PathVariable long session,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "ROOM") Presence state,
            RedirectAttributes answer) {
        var id = new SessionId(session);
        var called = Typed.text(name);
        if (called.isEmpty() || called.length() > LONGEST || called.indexOf(0) >= 0) {
            Toast.show(answer, "attendance.walk-in.missing");
        } else {
            roster.walkIn(workspace, id, called, state);
        }
        return "redirect:" + at(workspace, id) + "#walk-in";
    }

    private static String at(Workspace workspace, SessionId session) {
        return Sessions.path(workspace, session) + "/people";
    }
}
