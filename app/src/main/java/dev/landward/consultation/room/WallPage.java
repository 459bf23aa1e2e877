package dev.landward.consultation.room;

import dev.landward.consultation.sessions.SessionId;
import dev.landward.consultation.sessions.Sessions;
import dev.landward.initiative.Workspace;
import dev.landward.links.Tickets;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/// The page for the wall: how one joins, what runs, and what everybody may see of it.
@Controller
@Needs(Right.SEE_ROUNDS)
class WallPage {

    private static final String SESSION = "/initiatives/{initiative}/listen/sessions/{session}";

    private final Sessions sessions;
    private final Stages stages;
    private final Tickets tickets;
    private final Live live;

    WallPage(Sessions sessions, Stages stages, Tickets tickets, Live live) {
        this.sessions = sessions;
        this.stages = stages;
        this.tickets = tickets;
        this.live = live;
    }

    @GetMapping(SESSION + "/wall")
    String show(Workspace workspace, @PathVariable long session, Model page) {
        fill(workspace, session, page);
        return "consultation/room/wall";
    }

    /// What of the page changes.
    @GetMapping(SESSION + "/wall/stage")
    String stage(Workspace workspace, @PathVariable long session, Model page) {
        fill(workspace, session, page);
        return "consultation/room/stage";
    }

    private void fill(Workspace workspace, long session, Model page) {
        var one = sessions.get(workspace, new SessionId(session));
        var stage = stages.of(workspace.id().value(), one);
        var way = stage.way();
        page.addAttribute("at", Sessions.path(workspace, one.id()));
        page.addAttribute("stage", stage);
        page.addAttribute("address", way == null ? "" : tickets.address(way.path()));
        page.addAttribute("where", tickets.address("/code"));
    }

    @GetMapping(SESSION + "/stream")
    ResponseEntity<ResponseBodyEmitter> listen(Workspace workspace, @PathVariable long session) {
        var one = sessions.get(workspace, new SessionId(session));
        return live.full() ? ResponseEntity.noContent().build() : live.team(one.id()).answer();
    }
}
