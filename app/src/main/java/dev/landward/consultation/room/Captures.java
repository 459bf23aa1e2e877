package dev.landward.consultation.room;

import dev.landward.accounts.Audit;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.RoundState;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.Statements;
import dev.landward.consultation.attendance.Arrival;
import dev.landward.consultation.sessions.Session;
import dev.landward.consultation.sessions.SessionId;
import dev.landward.consultation.sessions.Sessions;
import dev.landward.initiative.Workspace;
import dev.landward.web.Folded;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Short items that people send while they meet. Nobody else sees one before it is let through, and
/// nobody at all sees whose it is.
@Service
public class Captures {

    /// How long an item may be.
    public static final int LONGEST = 280;

    private static final String ALL =
            """
            select c.id, c.item, c.words, c.at, coalesce(r.state, 'WAITING') as state, r.statement,
              (select min(o.id) from consultation.captured o
                where o.item = c.item and o.id < c.id
                  and public.similarity(o.words_key, c.words_key) >= 0.42) as alike
            from consultation.captured c
            left join lateral (select x.state, x.statement from consultation.captured_ruling x
              where x.captured = c.id order by x.id desc limit 1) r on true
            where c.session = :session order by c.id
            """;

    private final JdbcClient db;
    private final Audit audit;
    private final Sessions sessions;
    private final Rounds rounds;
    private final Statements statements;

    Captures(JdbcClient db, Audit audit, Sessions sessions, Rounds rounds, Statements statements) {
        this.db = db;
        this.audit = audit;
        this.sessions = sessions;
        this.rounds = rounds;
        this.statements = statements;
    }

    /// Lists what was sent in a session.
    ///
    /// @param session which; the caller has made sure that the viewer may see it
    /// @return all, in their order
    public List<Captured> of(Session session) {
        return db.sql(ALL).param("session", session.id().value()).query(Captures::captured).list();
    }

    private static Captured captured(ResultSet row, int number) throws SQLException {
        return new Captured(
                row.getLong("id"),
                row.getLong("item"),
                row.getString("words"),
                Captured.Ruling.valueOf(row.getString("state")),
                row.getObject("statement", Long.class),
                row.getObject("alike", Long.class),
                row.getObject("at", OffsetDateTime.class));
    }

    /// What somebody sent at an item themselves, the latest first.
    List<String> mine(Arrival.There there, long item) {
        return db.sql(
                        """
                        select words from consultation.captured where guest = ? and item = ?
                        order by id desc
                        """)
                .params(there.id(), item)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// Keeps what somebody sent; what comes twice with the same number is kept once.
    @Transactional
    public void send(Arrival arrival, long item, String words, long nth) {
        var kept =
                db.sql(
                                """
                                insert into consultation.captured (session, item, guest, words,
                                  words_key, nth)
                                select i.session, i.id, :guest, :words, :key, :nth
                                from consultation.session_item i
                                where i.id = :item and i.session = :session and i.kind = 'CAPTURE'
                                on conflict (guest, nth) do nothing
                                """)
                        .param("guest", Objects.requireNonNull(arrival.there()).id())
                        .param("words", words)
                        .param("key", Folded.words(words))
                        .param("nth", nth)
                        .param("item", item)
                        .param("session", arrival.session().id().value())
                        .update();
        if (kept > 0) {
            audit.record(arrival.guest(), new ItemSent(arrival.session().id().value()));
        }
    }

    /// Decides what becomes of items.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id of which session
    /// @param items which
    /// @param state what is decided
    @Transactional
    public void rule(Workspace workspace, SessionId id, List<Long> items, Captured.Ruling state) {
        workspace.require(Right.RUN_ROUNDS);
        sessions.get(workspace, id);
        items.forEach(item -> note(workspace, id, item, state, null));
        audit.record(workspace, new ItemRuled(id.value(), items.size(), state.name()));
    }

    private void note(
            Workspace workspace,
            SessionId id,
            long item,
            Captured.Ruling state,
            @Nullable Long statement) {
        var kept =
                db.sql(
                                """
                                insert into consultation.captured_ruling (captured, state, statement, by)
                                select c.id, :state, :statement, :by from consultation.captured c
                                where c.id = :item and c.session = :session
                                """)
                        .param("state", state.name())
                        .param("statement", statement, Types.BIGINT)
                        .param("by", workspace.account().value())
                        .param("item", item)
                        .param("session", id.value())
                        .update();
        if (kept == 0) {
            throw new NotFound();
        }
    }

    /// Takes an item over into a round, as a statement to vote on.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id of which session
    /// @param item which
    /// @param round into which round
    /// @throws NotFound where the item is not there, was taken before, or the round is closed
    @Transactional
    public void take(Workspace workspace, SessionId id, long item, RoundId round) {
        workspace.require(Right.RUN_ROUNDS);
        var session = sessions.get(workspace, id);
        var words =
                of(session).stream()
                        .filter(one -> one.id() == item && one.state() != Captured.Ruling.TAKEN)
                        .map(Captured::words)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        if (rounds.get(workspace, round).state() == RoundState.CLOSED) {
            throw new NotFound();
        }
        audit.asOne(() -> {
            var statement = statements.add(workspace, round, List.of(words)).getFirst();
            note(workspace, id, item, Captured.Ruling.TAKEN, statement.value());
            return statement;
        });
        audit.record(workspace, new ItemRuled(id.value(), 1, Captured.Ruling.TAKEN.name()));
    }
}
