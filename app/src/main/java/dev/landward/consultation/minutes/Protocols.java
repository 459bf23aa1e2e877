package dev.landward.consultation.minutes;

import dev.landward.accounts.Audit;
import dev.landward.accounts.Removals;
import dev.landward.consultation.Round;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.RoundState;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.Showing;
import dev.landward.consultation.attendance.Gap;
import dev.landward.consultation.attendance.Roster;
import dev.landward.consultation.results.Results;
import dev.landward.consultation.room.Captured;
import dev.landward.consultation.room.Captures;
import dev.landward.consultation.sessions.Agenda;
import dev.landward.consultation.sessions.Item;
import dev.landward.consultation.sessions.Session;
import dev.landward.consultation.sessions.SessionId;
import dev.landward.consultation.sessions.Sessions;
import dev.landward.initiative.Workspace;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts the minutes of sessions together, and keeps what is written into them by hand.
@Service
class Protocols {

    private static final String PLACES =
            """
            select count(*) filter (where place = 'ROOM'),
              count(*) filter (where place = 'REMOTE'),
              count(*) filter (where place is null)
            from (
              select coalesce(nullif(p.place, ''), (select h.place from consultation.session_here h
                where h.session = :session and h.stakeholder = p.stakeholder)) as place
              from consultation.answered p where p.round = :round) a
            """;

    private final JdbcClient db;
    private final Audit audit;
    private final Removals removals;
    private final Sessions sessions;
    private final Agenda agenda;
    private final Roster roster;
    private final Captures captures;
    private final Rounds rounds;
    private final Results results;

    Protocols(
            JdbcClient db,
            Audit audit,
            Removals removals,
            Sessions sessions,
            Agenda agenda,
            Roster roster,
            Captures captures,
            Rounds rounds,
            Results results) {
        this.db = db;
        this.audit = audit;
        this.removals = removals;
        this.sessions = sessions;
        this.agenda = agenda;
        this.roster = roster;
        this.captures = captures;
        this.rounds = rounds;
        this.results = results;
    }

    Minutes of(Workspace workspace, SessionId id) {
        var session = sessions.get(workspace, id);
        var people = roster.of(session);
        var captured = captures.of(session);
        return new Minutes(
                session,
                sessions.meeting(workspace, id).orElse(null),
                people,
                Gap.of(people),
                agenda.of(session).stream()
                        .map(item -> point(workspace, session, item, captured))
                        .toList(),
                notes(session),
                sendings(session));
    }

    private Minutes.Point point(
            Workspace workspace, Session session, Item item, List<Captured> captured) {
        var own = captured.stream().filter(one -> one.item() == item.id()).toList();
        var shown = own.stream().filter(Captured::shown).toList();
        var spent = session.course().spent(item.id(), OffsetDateTime.now());
        return new Minutes.Point(
                item,
                Math.round(spent.toSeconds() / 60.0),
                shown,
                own.size() - shown.size(),
                answers(workspace, session, item.round()));
    }

    private Minutes.@Nullable Answers answers(
            Workspace workspace, Session session, @Nullable RoundId id) {
        var round = id == null ? null : rounds.find(workspace.id().value(), id).orElse(null);
        if (round == null || round.state() == RoundState.DRAFT) {
            return null;
        }
        return db.sql(PLACES)
                .param("session", session.id().value())
                .param("round", round.id().value())
                .query((row, _) ->
                        new Minutes.Answers(
                                round,
                                row.getInt(1),
                                row.getInt(2),
                                row.getInt(3),
                                open(round) ? results.look(round).result().orElse(null) : null))
                .single();
    }

    /// Minutes are read by all, so a result stands in them as soon as all may see it.
    private static boolean open(Round round) {
        return round.state() == RoundState.CLOSED && round.plan().showing() != Showing.TEAM_ONLY;
    }

    private List<Note> notes(Session session) {
        return db.sql(
                        """
                        select n.*, a.name from consultation.session_note n
                        left join accounts.account a on a.id = n.by
                        where n.session = ? and not exists (
                          select from consultation.session_note_removal x where x.session_note = n.id)
                        order by n.id
                        """)
                .param(session.id().value())
                .query((row, _) ->
                        new Note(
                                row.getLong("id"),
                                Note.Kind.valueOf(row.getString("kind")),
                                row.getString("words"),
                                row.getString("name"),
                                row.getObject("at", OffsetDateTime.class)))
                .list();
    }

    private List<Minutes.Sending> sendings(Session session) {
        return db.sql("select * from consultation.minutes_sending where session = ? order by id")
                .param(session.id().value())
                .query((row, _) ->
                        new Minutes.Sending(
                                row.getInt("people"), row.getObject("at", OffsetDateTime.class)))
                .list();
    }

    @Transactional
    public void note(Workspace workspace, SessionId id, Note.Kind kind, String words) {
        workspace.require(Right.RUN_ROUNDS);
        sessions.get(workspace, id);
        db.sql(
                        """
                        insert into consultation.session_note (session, kind, words, by)
                        values (?, ?, ?, ?)
                        """)
                .params(id.value(), kind.name(), words, workspace.account().value())
                .update();
        audit.record(workspace, new SessionNoted(id.value(), kind.name()));
    }

    @Transactional
    public void remove(Workspace workspace, SessionId id, long note) {
        workspace.require(Right.RUN_ROUNDS);
        if (notes(sessions.get(workspace, id)).stream().noneMatch(one -> one.id() == note)) {
            throw new NotFound();
        }
        removals.remove(workspace, "consultation.session_note", note);
        audit.record(workspace, new MinutesNoteRemoved(id.value()));
    }

    @Transactional
    public void restore(Workspace workspace, SessionId id, long note) {
        workspace.require(Right.RUN_ROUNDS);
        var session = sessions.get(workspace, id);
        var back = removals.restore("consultation.session_note", note);
        if (!back || notes(session).stream().noneMatch(one -> one.id() == note)) {
            throw new NotFound();
        }
        audit.record(workspace, new MinutesNoteRestored(id.value()));
    }

    /// Notes that the minutes go out. Part of the transaction of whoever sends them.
    ///
    /// @return the number of the sending
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.MANDATORY)
    public long sent(Workspace workspace, SessionId id, int people) {
        return db.sql(
                        """
                        insert into consultation.minutes_sending (session, people, by)
                        values (?, ?, ?) returning id
                        """)
                .params(id.value(), people, workspace.account().value())
                .query(Long.class)
                .single();
    }
}
