package dev.landward.consultation.attendance;

import dev.landward.consultation.answers.BrowserKeys;
import dev.landward.consultation.sessions.SessionId;
import dev.landward.consultation.sessions.Sessions;
import dev.landward.links.Destination;
import dev.landward.links.Guest;
import dev.landward.links.LinkId;
import dev.landward.links.Opening;
import dev.landward.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Where a link to a session opens: what it is, and where its reader is.
@Component
class SessionDoor implements Destination {

    static final String REMOTE = "remote";

    private final Sessions sessions;
    private final Arrivals arrivals;
    private final BrowserKeys keys;
    private final JdbcClient db;

    SessionDoor(Sessions sessions, Arrivals arrivals, BrowserKeys keys, JdbcClient db) {
        this.sessions = sessions;
        this.arrivals = arrivals;
        this.keys = keys;
        this.db = db;
    }

    @Override
    public String kind() {
        return "session";
    }

    @Override
    public String open(Opening opening, Model page) {
        var session =
                sessions.find(opening.initiative(), new SessionId(opening.number()))
                        .orElseThrow(NotFound::new);
        page.addAttribute("session", session);
        return "consultation/attendance/opening";
    }

    @Override
    public String start(
            Guest guest, String choice, HttpServletRequest request, HttpServletResponse response) {
        var place = choice.equals(REMOTE) ? Presence.REMOTE : Presence.ROOM;
        arrivals.come(guest, place, request, response);
        return guest.path() + "/session";
    }

    @Override
    public boolean knows(LinkId link, HttpServletRequest request) {
        var key = arrivals.hash(link, request);
        return !key.isEmpty()
                && db.sql(
                                """
                                select exists (select from consultation.session_key
                                  where hash = decode(?, 'hex') and link = ?)
                                """)
                        .params(key, link.value())
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public void forget(LinkId link, HttpServletRequest request, HttpServletResponse response) {
        var key = arrivals.hash(link, request);
        if (!key.isEmpty()) {
            db.sql(
                            """
                            delete from consultation.session_key
                            where hash = decode(?, 'hex') and link = ?
                            """)
                    .params(key, link.value())
                    .update();
        }
        keys.take(link, response);
    }
}
