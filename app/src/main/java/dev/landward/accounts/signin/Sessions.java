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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Where somebody is signed in. A session that is ended is gone with the next request, on every
/// node: it is looked up in the database each time.
@Service
public class Sessions {

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
    ///
    /// @param id its number
    /// @param browser the name of the browser, or an empty text
    /// @param system the name of the system it runs on, or an empty text
    /// @param address the network, shortened
    /// @param since when they signed in
    /// @param used when they were last there
    /// @param current whether it is where the viewer is
    public record Open(
            long id,
            String browser,
            String system,
            String address,
            OffsetDateTime since,
            OffsetDateTime used,
            boolean current) {}

    List<Open> of(Viewer viewer, String current) {
        return of(viewer.id(), current);
    }

    /// Lists where somebody is signed in, for an administrator.
    ///
    /// @param account whose
    /// @return the places, the last used first
    @Transactional(readOnly = true)
    public List<Open> of(AccountId account) {
        return of(account, "");
    }

    private List<Open> of(AccountId account, String current) {
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
                .param("account", account.value())
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
        end(viewer.id(), id);
        events.record(viewer, client, SignInEvents.What.SESSION_ENDED);
    }

    /// Signs a person out somewhere in their stead, as a part of what the caller does and records;
    /// the person is told.
    ///
    /// @param owner whose session it is
    /// @param id its number
    /// @throws NotFound where they have none of that number
    @Transactional(propagation = Propagation.MANDATORY)
    public void endFor(Viewer owner, long id) {
        var there =
                of(owner.id()).stream()
                        .filter(open -> open.id() == id)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        end(owner.id(), id);
        events.record(
                owner,
                new Client(there.address(), there.browser(), there.system(), null),
                SignInEvents.What.SESSION_ENDED_FOR);
    }

    private void end(AccountId account, long id) {
        var ended =
                db.sql(
                                """
                                delete from web.spring_session s using accounts.session o
                                where o.session_id = s.session_id and o.id = ? and o.account = ?
                                """)
                        .params(id, account.value())
                        .update();
        if (ended == 0) {
            throw new NotFound();
        }
    }

    /// Whether somebody signed in here within the last ten minutes. Ways to sign in are changed by
    /// those only: whoever finds a browser that was left open shall not make themselves a key.
    boolean fresh(Viewer viewer, String current) {
        return db.sql(
                        """
                        select exists (select from accounts.session
                          where session_id = ? and account = ?
                            and at > now() - interval '10 minutes')
                        """)
                .params(current, viewer.id().value())
                .query(Boolean.class)
                .single();
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
