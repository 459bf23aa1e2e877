package dev.landward.accounts.signin;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Viewer;
import dev.landward.web.NotFound;
import dev.landward.web.Once;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where somebody is signed in. A session that is ended is gone with the next request, on every
/// node: it is looked up in the database each time.
@Service
class Sessions {

    private final JdbcClient db;
    private final Once once;
    private final SignInEvents events;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sessions(
            JdbcClient db,
            Once once,
            SignInEvents events,
            FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.db = db;
        this.once = once;
        this.events = events;
        this.sessions = sessions;
    }

    /// A place where somebody is signed in.
    record Open(
            long id,
            String browser,
            String system,
            String address,
            OffsetDateTime since,
            OffsetDateTime used,
            boolean current) {}

    @Transactional(readOnly = true)
    List<Open> of(Viewer viewer, String current) {
        return db.sql(
                        """
                        select o.id, o.browser, o.system, o.address, o.at,
                          to_timestamp(s.last_access_time / 1000.0) as used,
                          o.session_id = :current as current
                        from accounts.session o join web.spring_session s using (session_id)
                        where o.account = :account and s.principal_name = :account::text
                          and s.expiry_time > extract(epoch from now()) * 1000
                        order by o.session_id = :current desc, s.last_access_time desc, o.id desc
                        """)
                .param("current", current)
                .param("account", viewer.id().value())
                .query((row, _) ->
                        new Open(
                                row.getLong("id"),
                                row.getString("browser"),
                                row.getString("system"),
                                row.getString("address"),
                                row.getObject("at", OffsetDateTime.class),
                                row.getObject("used", OffsetDateTime.class),
                                row.getBoolean("current")))
                .list();
    }

    @Transactional
    void end(Viewer viewer, Client client, long id) {
        once.claim();
        var ended =
                db.sql(
                                """
                                delete from web.spring_session s using accounts.session o
                                where o.session_id = s.session_id and o.id = ? and o.account = ?
                                """)
                        .params(id, viewer.id().value())
                        .update();
        if (ended == 0) {
            throw new NotFound();
        }
        events.record(viewer, client, SignInEvents.What.SESSION_ENDED);
    }

    @Transactional
    void endOthers(Viewer viewer, Client client, String current) {
        once.claim();
        if (cut(viewer.id(), current) > 0) {
            events.record(viewer, client, SignInEvents.What.SESSION_ENDED);
        }
    }

    /// Ends all sessions of somebody but one, as a part of what the caller does and tells.
    int cut(AccountId account, String current) {
        return db.sql("delete from web.spring_session where principal_name = ? and session_id <> ?")
                .params(Long.toString(account.value()), current)
                .update();
    }

    /// Shows somebody everywhere as what they are called now.
    void refresh(Viewer viewer) {
        refresh(sessions, viewer);
    }

    private static <S extends Session> void refresh(
            FindByIndexNameSessionRepository<S> sessions, Viewer viewer) {
        SessionRepository<S> all = sessions;
        var signedIn =
                UsernamePasswordAuthenticationToken.authenticated(
                        viewer, null, viewer.getAuthorities());
        for (var session : sessions.findByPrincipalName(viewer.getUsername()).values()) {
            session.setAttribute(
                    HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                    new SecurityContextImpl(signedIn));
            all.save(session);
        }
    }

    /// Forgets what sessions were that are gone.
    int forget() {
        return db.sql(
                        """
                        delete from accounts.session o
                        where o.at < now() - interval '1 day' and not exists (
                          select from web.spring_session s where s.session_id = o.session_id)
                        """)
                .update();
    }
}
