package dev.landward.consultation.attendance;

import dev.landward.accounts.Audit;
import dev.landward.consultation.sessions.Session;
import dev.landward.consultation.sessions.SessionId;
import dev.landward.consultation.sessions.Sessions;
import dev.landward.initiative.Workspace;
import dev.landward.links.LinkId;
import dev.landward.links.Links;
import dev.landward.links.Wanted;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The way into a session for whoever is there: an address and a code that stand on the wall.
@Service
public class Entrance {

    /// Codes stand no longer either.
    private static final int DAYS = 2;

    private final JdbcClient db;
    private final Audit audit;
    private final Sessions sessions;
    private final Links links;

    Entrance(JdbcClient db, Audit audit, Sessions sessions, Links links) {
        this.db = db;
        this.audit = audit;
        this.sessions = sessions;
        this.links = links;
    }

    /// An open way in.
    ///
    /// @param link which link
    /// @param path its path, such as `/l/abc`
    /// @param code what one types
    public record Way(LinkId link, String path, String code) {}

    /// Opens the session to whoever has its code; a code that is there stays, unless it has ended.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which session
    @Transactional
    public void open(Workspace workspace, SessionId id) {
        workspace.require(Right.RUN_ROUNDS);
        var session = sessions.get(workspace, id);
        if (of(session).isPresent()) {
            return;
        }
        if (session.course().ended().isPresent()) {
            throw new NotFound();
        }
        var made =
                audit.asOne(() ->
                        links.make(
                                workspace, Wanted.session(id.value(), "", "", "").standing(DAYS)));
        db.sql(
                        """
                        insert into consultation.session_door (session, link, token, code)
                        values (?, ?, ?, ?)
                        on conflict (session) do update set link = excluded.link,
                          token = excluded.token, code = excluded.code, at = clock_timestamp()
                        """)
                .params(id.value(), made.id().value(), made.path(), made.code())
                .update();
        audit.record(workspace, new DoorsOpened(id.value()));
    }

    /// Finds the way into a session.
    ///
    /// @param session which; the caller has made sure that the viewer may see it
    /// @return the way, while it stands and the session is not over
    public Optional<Way> of(Session session) {
        return session.course().ended().isPresent()
                ? Optional.empty()
                : db.sql(
                                """
                                select d.* from consultation.session_door d
                                join links.standing l on l.id = d.link and l.expires_at > now()
                                where d.session = ?
                                """)
                        .param(session.id().value())
                        .query((row, _) ->
                                new Way(
                                        new LinkId(row.getLong("link")),
                                        row.getString("token"),
                                        row.getString("code")))
                        .optional();
    }
}
