package dev.landward.consultation.minutes;

import dev.landward.consultation.sessions.SessionId;
import dev.landward.consultation.sessions.Sessions;
import dev.landward.initiative.Workspace;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The minutes of a session.
@Controller
@Needs(Right.RUN_ROUNDS)
class MinutesPage {

    private static final String SESSION = "/initiatives/{initiative}/listen/sessions/{session}";
    private static final int LONGEST = 2000;

    private final Protocols protocols;
    private final Writer writer;
    private final Post post;

    MinutesPage(Protocols protocols, Writer writer, Post post) {
        this.protocols = protocols;
        this.writer = writer;
        this.post = post;
    }

    @GetMapping(SESSION + "/minutes")
    @Needs(Right.SEE_ROUNDS)
    String show(Workspace workspace, @PathVariable long session, Model page) {
        return show(workspace, new SessionId(session), "", "", page);
    }

    private String show(Workspace workspace, SessionId id, String typed, String wrong, Model page) {
        var minutes = protocols.of(workspace, id);
        page.addAttribute("minutes", minutes);
        page.addAttribute("session", minutes.session());
        page.addAttribute("readers", post.readers(workspace, minutes).size());
        page.addAttribute("typed", typed);
        page.addAttribute("wrong", wrong);
        return "consultation/minutes/minutes";
    }

    @GetMapping(SESSION + "/files/minutes.md")
    @Needs(Right.SEE_ROUNDS)
    ResponseEntity<String> file(Workspace workspace, @PathVariable long session, Locale language) {
        var text = writer.markdown(protocols.of(workspace, new SessionId(session)), language);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/markdown;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"minutes.md\"")
                .body(text);
    }

    @PostMapping(SESSION + "/notes")
    String note(
            Workspace workspace,
            @PathVariable long session,
            @RequestParam Note.Kind kind,
            @RequestParam(defaultValue = "") String words,
            Model page) {
        var id = new SessionId(session);
        var text = Typed.text(words);
        if (text.isEmpty() || text.length() > LONGEST || text.indexOf(0) >= 0) {
            return show(workspace, id, text, "minutes.note.wrong", page);
        }
        protocols.note(workspace, id, kind, text);
        return "redirect:" + at(workspace, id) + "#notes";
    }

    @PostMapping(SESSION + "/notes/{note}/remove")
    String remove(
            Workspace workspace,
            @PathVariable long session,
            @PathVariable long note,
            RedirectAttributes answer) {
        var id = new SessionId(session);
        protocols.remove(workspace, id, note);
        Toast.undoable(
                answer,
                Sessions.path(workspace, id) + "/notes/" + note + "/restore",
                "minutes.note.removed");
        return "redirect:" + at(workspace, id);
    }

    @PostMapping(SESSION + "/notes/{note}/restore")
    String restore(
            Workspace workspace,
            @PathVariable long session,
            @PathVariable long note,
            RedirectAttributes answer) {
        var id = new SessionId(session);
        protocols.restore(workspace, id, note);
        Toast.show(answer, "minutes.note.restored");
        return "redirect:" + at(workspace, id);
    }

    @PostMapping(SESSION + "/minutes/letters")
    String send(Workspace workspace, @PathVariable long session, RedirectAttributes answer) {
        var id = new SessionId(session);
        Toast.show(answer, "minutes.sent", post.send(workspace, id));
        return "redirect:" + at(workspace, id);
    }

    private static String at(Workspace workspace, SessionId id) {
        return Sessions.path(workspace, id) + "/minutes";
    }
}
