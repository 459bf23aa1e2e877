package dev.landward.consultation.sessions;

import dev.landward.accounts.Audit;
import dev.landward.accounts.Removals;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.initiative.Workspace;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The agendas of sessions.
@Service
public class Agenda {

    private static final String ITEMS =
            """
            select i.* from consultation.session_item i
            where i.session = :session and not exists (
              select from consultation.session_item_removal x where x.session_item = i.id)
            order by i.position
            """;

    private final JdbcClient db;
    private final Audit audit;
    private final Removals removals;
    private final Sessions sessions;
    private final Rounds rounds;

    Agenda(JdbcClient db, Audit audit, Removals removals, Sessions sessions, Rounds rounds) {
        this.db = db;
        this.audit = audit;
        this.removals = removals;
        this.sessions = sessions;
        this.rounds = rounds;
    }

    /// Lists the items of a session.
    ///
    /// @param session which; the caller has made sure that the viewer may see it
    /// @return all, in their order
    public List<Item> of(Session session) {
        return db.sql(ITEMS)
                .param("session", session.id().value())
                .query((row, _) -> {
                    var round = row.getObject("round", Long.class);
                    return new Item(
                            row.getLong("id"),
                            row.getInt("position"),
                            ItemKind.valueOf(row.getString("kind")),
                            row.getString("title"),
                            row.getInt("minutes"),
                            round == null ? null : new RoundId(round));
                })
                .list();
    }

    /// Adds an item at the end.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id of which session
    /// @param kind what happens
    /// @param title what it is called, 1 to 200 characters
    /// @param minutes how long it may take, 1 to 480
    /// @param round which round is answered, or `null`
    /// @return its number
    @Transactional
    public long add(
            Workspace workspace,
            SessionId id,
            ItemKind kind,
            String title,
            int minutes,
            @Nullable RoundId round) {
        workspace.require(Right.RUN_ROUNDS);
        var session = sessions.get(workspace, id);
        if (round != null) {
            rounds.get(workspace, round);
        }
        db.sql("select id from consultation.session where id = ? for update")
                .param(id.value())
                .query(Long.class)
                .single();
        var added =
                db.sql(
                                """
                                insert into consultation.session_item (session, position, kind,
                                  title, minutes, round)
                                select :session, coalesce(max(position), 0) + 1, :kind, :title,
                                  :minutes, :round
                                from consultation.session_item where session = :session
                                returning id
                                """)
                        .param("session", id.value())
                        .param("kind", kind.name())
                        .param("title", title.strip())
                        .param("minutes", minutes)
                        .param("round", round == null ? null : round.value(), java.sql.Types.BIGINT)
                        .query(Long.class)
                        .single();
        audit.record(workspace, new AgendaChanged(id.value(), session.title()));
        return added;
    }

    /// Moves an item before the one above it.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id of which session
    /// @param item which
    /// @throws NotFound where the agenda has none of that number
    @Transactional
    public void raise(Workspace workspace, SessionId id, long item) {
        workspace.require(Right.RUN_ROUNDS);
        var session = sessions.get(workspace, id);
        var items = of(session);
        var place = items.stream().map(Item::id).toList().indexOf(item);
        if (place < 0) {
            throw new NotFound();
        }
        if (place > 0) {
            swap(items.get(place - 1), items.get(place));
        }
        audit.record(workspace, new AgendaChanged(id.value(), session.title()));
    }

    private void swap(Item one, Item other) {
        place(one.id(), -1);
        place(other.id(), one.position());
        place(one.id(), other.position());
    }

    private void place(long item, int position) {
        db.sql("update consultation.session_item set position = ? where id = ?")
                .params(position, item)
                .update();
    }

    /// Takes an item out; {@link #restore} brings it back.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id of which session
    /// @param item which
    /// @throws NotFound where the agenda has none of that number, or it has begun
    @Transactional
    public void remove(Workspace workspace, SessionId id, long item) {
        workspace.require(Right.RUN_ROUNDS);
        var session = sessions.get(workspace, id);
        var began =
                session.course().steps().stream()
                        .anyMatch(step -> step.item() != null && step.item() == item);
        if (began || of(session).stream().noneMatch(one -> one.id() == item)) {
            throw new NotFound();
        }
        removals.remove(workspace, "consultation.session_item", item);
        audit.record(workspace, new AgendaChanged(id.value(), session.title()));
    }

    /// Brings an item back that was taken out.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id of which session
    /// @param item which
    /// @throws NotFound where it was not taken out
    @Transactional
    public void restore(Workspace workspace, SessionId id, long item) {
        workspace.require(Right.RUN_ROUNDS);
        var session = sessions.get(workspace, id);
        var back = removals.restore("consultation.session_item", item);
        if (!back || of(session).stream().noneMatch(one -> one.id() == item)) {
            throw new NotFound();
        }
        audit.record(workspace, new AgendaChanged(id.value(), session.title()));
    }
}
