package dev.landward.consultation.sessions;

import dev.landward.initiative.Workspace;
import dev.landward.initiative.meetings.Invitations;
import dev.landward.initiative.meetings.Meeting;
import dev.landward.mail.Calendar;
import dev.landward.mail.Choices;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Site;
import dev.landward.web.Toast;
import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The sessions of an initiative, and the front page of each.
@Controller
@Needs(Right.RUN_ROUNDS)
class SessionsPage {

    private static final String SESSIONS = "/initiatives/{initiative}/listen/sessions";
    private static final String SESSION = SESSIONS + "/{session}";

    private final Sessions sessions;
    private final Agenda agenda;
    private final Invitations invitations;
    private final Choices choices;
    private final Site site;

    SessionsPage(
            Sessions sessions, Agenda agenda, Invitations invitations, Choices choices, Site site) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.invitations = invitations;
        this.choices = choices;
        this.site = site;
    }

    @GetMapping(SESSIONS)
    @Needs(Right.SEE_ROUNDS)
    String list(Workspace workspace, Model page) {
        page.addAttribute("at", workspace.path() + "/listen/sessions");
        page.addAttribute("sessions", sessions.all(workspace));
        page.addAttribute("meetings", sessions.meetings(workspace));
        return "consultation/sessions/sessions";
    }

    @GetMapping(SESSION)
    @Needs(Right.SEE_ROUNDS)
    String show(Workspace workspace, @PathVariable long session, Model page) {
        var one = sessions.get(workspace, new SessionId(session));
        page.addAttribute("session", one);
        page.addAttribute("meeting", sessions.meeting(workspace, one.id()).orElse(null));
        page.addAttribute("items", agenda.of(one));
        return "consultation/sessions/session";
    }

    /// An entry to be put into a calendar by hand.
    @GetMapping(SESSION + "/entry.ics")
    @Needs(Right.SEE_ROUNDS)
    ResponseEntity<String> entry(Workspace workspace, @PathVariable long session) {
        var one = sessions.get(workspace, new SessionId(session));
        var meeting = sessions.meeting(workspace, one.id()).orElseThrow(NotFound::new);
        var occasion = Sessions.occasion(workspace, one.id(), one.title());
        var entry = invitations.entry(workspace, occasion, meeting, false, List.of());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"session.ics\"")
                .body(Calendar.published(entry, site.host()));
    }

    @GetMapping(SESSIONS + "/new")
    String plan(Workspace workspace, Model page) {
        return form(workspace, null, Fields.start(Map.of("minutes", 90)), page);
    }

    @PostMapping(SESSIONS)
    String make(
            Workspace workspace,
            @Valid @ModelAttribute SessionForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        if (found.hasErrors()) {
            return form(workspace, null, Fields.of(found), page);
        }
        var id = sessions.make(workspace, form.plan(zone(workspace, null)));
        Toast.undoable(answer, Sessions.path(workspace, id) + "/remove", "sessions.planned");
        return "redirect:" + Sessions.path(workspace, id) + "/agenda";
    }

    @GetMapping(SESSION + "/settings")
    String settings(Workspace workspace, @PathVariable long session, Model page) {
        var one = sessions.get(workspace, new SessionId(session));
        var start = SessionForm.of(one, sessions.meeting(workspace, one.id()).orElse(null));
        return form(workspace, one, Fields.start(start), page);
    }

    @PostMapping(SESSION + "/settings")
    String change(
            Workspace workspace,
            @PathVariable long session,
            @Valid @ModelAttribute SessionForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var one = sessions.get(workspace, new SessionId(session));
        if (found.hasErrors()) {
            return form(workspace, one, Fields.of(found), page);
        }
        var meeting = sessions.meeting(workspace, one.id()).orElse(null);
        sessions.change(workspace, one.id(), form.plan(zone(workspace, meeting)));
        Toast.show(answer, "sessions.kept");
        return "redirect:" + Sessions.path(workspace, one.id());
    }

    private ZoneId zone(Workspace workspace, @Nullable Meeting meeting) {
        return meeting == null
                ? choices.house(workspace.organisation().value()).zone()
                : meeting.zone();
    }

    private String form(Workspace workspace, @Nullable Session session, Fields fields, Model page) {
        var meeting =
                session == null ? null : sessions.meeting(workspace, session.id()).orElse(null);
        page.addAttribute("session", session);
        page.addAttribute("invited", meeting == null ? 0 : meeting.invited().size());
        page.addAttribute("zone", zone(workspace, meeting).getId());
        page.addAttribute("fields", fields);
        return "consultation/sessions/settings";
    }

    @PostMapping(SESSION + "/remove")
    String remove(Workspace workspace, @PathVariable long session, RedirectAttributes answer) {
        var id = new SessionId(session);
        sessions.remove(workspace, id);
        Toast.undoable(answer, Sessions.path(workspace, id) + "/restore", "sessions.removed");
        return "redirect:" + workspace.path() + "/listen/sessions";
    }

    @PostMapping(SESSION + "/restore")
    String restore(Workspace workspace, @PathVariable long session, RedirectAttributes answer) {
        var id = new SessionId(session);
        sessions.restore(workspace, id);
        Toast.show(answer, "sessions.restored");
        return "redirect:" + Sessions.path(workspace, id);
    }
}
