package dev.landward.consultation.attendance;

import dev.landward.accounts.Audit;
import dev.landward.accounts.signin.Clients;
import dev.landward.consultation.answers.BrowserKeys;
import dev.landward.consultation.answers.Limits;
import dev.landward.consultation.sessions.SessionId;
import dev.landward.consultation.sessions.Sessions;
import dev.landward.links.Guest;
import dev.landward.links.LinkId;
import dev.landward.web.Folded;
import dev.landward.web.NotFound;
import dev.landward.web.Secrets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Whoever comes to a session by a link: by one of their own they are who they are, on any device;
/// by the room's code they are the browser that they came with, until they say who they are.
@Service
public class Arrivals {

    private static final String USE = "session ";

    private final JdbcClient db;
    private final Audit audit;
    private final Sessions sessions;
    private final Roster roster;
    private final BrowserKeys keys;
    private final Limits limits;
    private final Clients clients;
    private final TransactionTemplate transactions;

    Arrivals(
            JdbcClient db,
            Audit audit,
            Sessions sessions,
            Roster roster,
            BrowserKeys keys,
            Limits limits,
            Clients clients,
            TransactionTemplate transactions) {
        this.db = db;
        this.audit = audit;
        this.sessions = sessions;
        this.roster = roster;
        this.keys = keys;
        this.limits = limits;
        this.clients = clients;
        this.transactions = transactions;
    }

    /// Whose a link is.
    private record Owner(boolean personal, @Nullable Long stakeholder, String name) {}

    /// Finds somebody who came by a link.
    ///
    /// @param guest who
    /// @param request what their browser sent
    /// @return what they are in the session of their link
    /// @throws NotFound where the link is about something else, or the session is gone
    public Arrival of(Guest guest, HttpServletRequest request) {
        var session =
                sessions.find(guest.initiativeNumber(), new SessionId(guest.number("session")))
                        .orElseThrow(NotFound::new);
        var owner = owner(guest, session.id());
        var key = keys.key(guest.link(), USE, request);
        return new Arrival(
                guest,
                session,
                owner.personal(),
                there(session.id(), guest, owner, key).orElse(null));
    }

    private Owner owner(Guest guest, SessionId session) {
        return db.sql(
                        """
                        select l.name, e.stakeholder from links.link l
                        left join consultation.session_expected e
                          on e.link = l.id and e.session = :session
                        where l.id = :link
                        """)
                .param("session", session.value())
                .param("link", guest.link().value())
                .query((row, _) ->
                        new Owner(
                                !row.getString("name").isEmpty(),
                                row.getObject("stakeholder", Long.class),
                                row.getString("name")))
                .single();
    }

    private Optional<Arrival.There> there(SessionId session, Guest guest, Owner owner, String key) {
        return db.sql(
                        """
                        select h.*, coalesce(h.stakeholder, h.says) as who
                        from consultation.session_here h
                        where h.session = :session and case
                          when :stakeholder::bigint is not null then h.stakeholder = :stakeholder
                          when :personal then h.id in (select k.guest from consultation.session_key k
                            where k.link = :link)
                          else h.id = (select k.guest from consultation.session_key k
                            where k.hash = decode(:hash, 'hex') and k.link = :link) end
                        order by h.id limit 1
                        """)
                .param("session", session.value())
                .param("stakeholder", owner.stakeholder(), Types.BIGINT)
                .param("personal", owner.personal())
                .param("link", guest.link().value())
                .param("hash", key.isEmpty() ? "" : Secrets.hash(key))
                .query((row, _) ->
                        new Arrival.There(
                                row.getLong("id"),
                                row.getObject("who", Long.class),
                                row.getString("name"),
                                Presence.valueOf(row.getString("state"))))
                .optional();
    }

    /// Lets somebody join, or notes where they are now.
    private void join(Arrival arrival, Presence place, String key) {
        var session = arrival.session().id();
        var there = arrival.there();
        var id = there == null ? add(arrival) : there.id();
        if (there == null || there.now() != place) {
            roster.note(id, place, null);
        }
        if (!key.isEmpty()) {
            db.sql(
                            """
                            insert into consultation.session_key (hash, guest, link)
                            values (decode(?, 'hex'), ?, ?)
                            on conflict (hash) do update set guest = excluded.guest
                            """)
                    .params(Secrets.hash(key), id, arrival.guest().link().value())
                    .update();
        }
        audit.record(arrival.guest(), new SessionJoined(session.value()));
    }

    private long add(Arrival arrival) {
        var owner = owner(arrival.guest(), arrival.session().id());
        return db.sql(
                        """
                        insert into consultation.session_guest (session, stakeholder, name, way)
                        values (:session, :stakeholder, :name, :way)
                        on conflict (session, stakeholder) where stakeholder is not null
                        do update set way = 'OWN' returning id
                        """)
                .param("session", arrival.session().id().value())
                .param("stakeholder", owner.stakeholder(), Types.BIGINT)
                .param("name", owner.stakeholder() == null ? owner.name() : "")
                .param("way", owner.personal() ? "OWN" : "CODE")
                .query(Long.class)
                .single();
    }

    /// Lets somebody in who pressed a button, where the session is not over and not too many came
    /// from one network.
    ///
    /// @param guest who
    /// @param place in the room or elsewhere
    /// @param request what their browser sent
    /// @param response where their browser is given something to be known by
    public void come(
            Guest guest, Presence place, HttpServletRequest request, HttpServletResponse response) {
        var arrival = of(guest, request);
        var full =
                arrival.there() == null
                        && !limits.take(
                                Limits.Kind.JOIN,
                                guest.link().value() + " " + clients.of(request).network(),
                                1);
        if (full || arrival.session().course().ended().isPresent()) {
            return;
        }
        var key = keys.key(guest.link(), USE, request);
        var known =
                key.isEmpty() ? keys.give(guest.link(), arrival.personal(), USE, response) : key;
        transactions.executeWithoutResult(_ -> join(arrival, place, known));
    }

    /// What a browser is known by in the session of a link, as the database has it.
    String hash(LinkId link, HttpServletRequest request) {
        var key = keys.key(link, USE, request);
        return key.isEmpty() ? "" : Secrets.hash(key);
    }

    /// Notes who somebody says they are. Whoever is expected by that name, and did not come by a
    /// link of their own, counts as here, once; all others keep the name.
    ///
    /// @param arrival who, joined by the room's code
    /// @param name what they say, 1 to 200 characters
    @Transactional
    public void call(Arrival arrival, String name) {
        var there = Objects.requireNonNull(arrival.there(), "they have not joined");
        var known = expected(arrival.session().id(), name);
        if (known.size() == 1 && !joined(arrival.session().id(), known.getFirst(), there.id())) {
            db.sql(
                            """
                            update consultation.session_guest g set
                              stakeholder = case when o.id is null then :stakeholder end,
                              says = case when o.id is not null then :stakeholder end
                            from (select max(id) as id from consultation.session_guest
                              where session = :session and stakeholder = :stakeholder) o
                            where g.id = :id
                            """)
                    .param("stakeholder", known.getFirst())
                    .param("session", arrival.session().id().value())
                    .param("id", there.id())
                    .update();
        }
        db.sql("update consultation.session_guest set name = ? where id = ?")
                .params(name.strip(), there.id())
                .update();
        audit.record(arrival.guest(), new NameSaid(arrival.session().id().value()));
    }

    /// Whoever was marked before, or said the same name on another device, is one and the same.
    private boolean joined(SessionId session, long stakeholder, long guest) {
        var before =
                db.sql(
                                """
                                select id from consultation.session_guest
                                where session = ? and stakeholder = ? and way <> 'OWN' and id <> ?
                                """)
                        .params(session.value(), stakeholder, guest)
                        .query(Long.class)
                        .optional();
        before.ifPresent(kept -> {
            for (var table : List.of("session_key", "session_presence", "captured")) {
                db.sql("update consultation.%s set guest = ? where guest = ?".formatted(table))
                        .params(kept, guest)
                        .update();
            }
            db.sql("update consultation.session_guest set way = 'CODE' where id = ?")
                    .param(kept)
                    .update();
            db.sql("delete from consultation.session_guest where id = ?").param(guest).update();
        });
        return before.isPresent();
    }

    /// Those who are expected, or asked by a round of the session, and are called so.
    private List<Long> expected(SessionId session, String name) {
        var words = Folded.words(name);
        return db
                .sql(
                        """
                        select s.id, s.name from stakeholders.present s
                        where s.id in (
                          select e.stakeholder from consultation.session_expected e
                          where e.session = :session union
                          select a.stakeholder from consultation.asked a
                          join consultation.session_item i on i.round = a.round
                          where i.session = :session)
                        """)
                .param("session", session.value())
                .query((row, _) -> java.util.Map.entry(row.getLong(1), row.getString(2)))
                .list()
                .stream()
                .filter(one -> Folded.words(one.getValue()).equals(words))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }
}
