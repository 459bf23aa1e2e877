package dev.landward.accounts.signin;

import dev.landward.accounts.Viewer;
import dev.landward.web.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Notes that somebody signed in, where, and whether their browser was known.
@Service
class Arrivals {

    private final JdbcClient db;
    private final SignInEvents events;

    Arrivals(JdbcClient db, SignInEvents events) {
        this.db = db;
        this.events = events;
    }

    /// The very first browser is no news.
    @Transactional
    void note(Viewer viewer, Client client, String session) {
        var what = events(viewer, client);
        db.sql(
                        """
                        insert into accounts.session (account, session_id, browser, system, address)
                        values (?, ?, ?, ?, ?) on conflict (session_id) do update set
                          account = excluded.account, at = now()
                        """)
                .params(
                        viewer.id().value(),
                        session,
                        client.browser(),
                        client.system(),
                        client.near())
                .update();
        events.record(viewer, client, what);
    }

    private SignInEvents.What events(Viewer viewer, Client client) {
        var first =
                db.sql("select not exists (select from accounts.device where account = ?)")
                        .param(viewer.id().value())
                        .query(Boolean.class)
                        .single();
        var added =
                db.sql(
                                """
                                insert into accounts.device (account, hash) values (?, ?)
                                on conflict (account, hash) do update set seen_at = now()
                                returning xmax = 0
                                """)
                        .params(viewer.id().value(), Secrets.hash(String.valueOf(client.device())))
                        .query(Boolean.class)
                        .single();
        return added && !first ? SignInEvents.What.NEW_DEVICE : SignInEvents.What.SIGNED_IN;
    }
}
