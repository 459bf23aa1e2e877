package dev.landward.consultation.attendance;

import dev.landward.accounts.Audit;
import dev.landward.consultation.sessions.Session;
import dev.landward.consultation.sessions.SessionId;
import dev.landward.consultation.sessions.Sessions;
import dev.landward.initiative.Workspace;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is expected in sessions, and where everybody is. Until a session begins its groups are as
/// they are in the register; then they are kept.
@Service
public class Roster {

    private static final String EXPECTED =
            """
            with expected as (
              select e.stakeholder, e.grouping, e.link from consultation.session_expected e
              where e.session = :session
              union all
              select s.id, s.grouping, null from consultation.session_group g
              join stakeholders.present s on s.grouping = g.grouping and s.kind = 'PERSON'
              where g.session = :session
                and not exists (select from consultation.session_step t
                  where t.session = :session)
                and not exists (select from consultation.session_expected e
                  where e.session = :session and e.stakeholder = s.id))
            """;

    private static final String PEOPLE =
            EXPECTED
                    + """
                    select e.stakeholder, h.id as guest, s.name, s.role, s.email,
                      coalesce(g.name, '') as grouping, true as expected,
                      e.link is not null as invited, coalesce(h.way, '') as way, h.state, h.place,
                      h.came_at, h.left_at, g.position as place_of_group
                    from expected e
                    join stakeholders.stakeholder s on s.id = e.stakeholder
                    left join stakeholders.grouping g on g.id = e.grouping
                    left join consultation.session_here h
                      on h.session = :session and h.stakeholder = e.stakeholder
                    union all
                    select h.stakeholder, h.id, coalesce(s.name, h.name), coalesce(s.role, ''),
                      coalesce(s.email, ''), coalesce(g.name, ''), false, false, h.way, h.state,
                      h.place, h.came_at, h.left_at, g.position
                    from consultation.session_here h
                    left join stakeholders.stakeholder s on s.id = h.stakeholder
                    left join stakeholders.grouping g on g.id = s.grouping
                    where h.session = :session and (h.stakeholder is null and h.says is null
                      or h.stakeholder not in (select x.stakeholder from expected x))
                    order by expected desc, place_of_group nulls last, name, guest
                    """;

    private final JdbcClient db;
    private final Audit audit;
    private final Sessions sessions;

    Roster(JdbcClient db, Audit audit, Sessions sessions) {
        this.db = db;
        this.audit = audit;
        this.sessions = sessions;
    }

    /// Lists everybody who is expected or came.
    ///
    /// @param session which; the caller has made sure that the viewer may see it
    /// @return those who were expected first, group by group
    public List<Attendee> of(Session session) {
        return db.sql(PEOPLE).param("session", session.id().value()).query(Roster::attendee).list();
    }

    private static Attendee attendee(ResultSet row, int number) throws SQLException {
        return new Attendee(
                row.getObject("stakeholder", Long.class),
                row.getObject("guest", Long.class),
                row.getString("name"),
                row.getString("role"),
                row.getString("email"),
                row.getString("grouping"),
                row.getBoolean("expected"),
                row.getBoolean("invited"),
                row.getString("way"),
                presence(row.getString("state")),
                presence(row.getString("place")),
                row.getObject("came_at", OffsetDateTime.class),
                row.getObject("left_at", OffsetDateTime.class));
    }

    private static @Nullable Presence presence(@Nullable String name) {
        return name == null ? null : Presence.valueOf(name);
    }

    /// A group that can be expected.
    record Choice(long id, String name, int people, boolean chosen) {}

    /// Somebody who can be expected alone.
    record Candidate(long id, String name, String role, boolean chosen) {}

    /// A round whose people can be taken over.
    record Asking(long id, String question, int people) {}

    List<Choice> groups(Workspace workspace, SessionId session) {
        return db.sql(
                        """
                        select g.id, g.name, (select count(*) from stakeholders.present s
                            where s.grouping = g.id and s.kind = 'PERSON') as people,
                          exists (select from consultation.session_group a
                            where a.session = :session and a.grouping = g.id) as chosen
                        from stakeholders.present_grouping g
                        where g.initiative = :initiative order by g.position, g.id
                        """)
                .param("session", session.value())
                .param("initiative", workspace.id().value())
                .query((row, _) ->
                        new Choice(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getInt("people"),
                                row.getBoolean("chosen")))
                .list();
    }

    List<Candidate> candidates(Workspace workspace, SessionId session) {
        return db.sql(
                        """
                        select s.id, s.name, s.role, exists (
                          select from consultation.session_expected a
                          where a.session = :session and a.stakeholder = s.id) as chosen
                        from stakeholders.present s
                        where s.initiative = :initiative and s.kind = 'PERSON'
                        order by s.name, s.id limit 500
                        """)
                .param("session", session.value())
                .param("initiative", workspace.id().value())
                .query((row, _) ->
                        new Candidate(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getString("role"),
                                row.getBoolean("chosen")))
                .list();
    }

    List<Asking> rounds(Workspace workspace) {
        return db
                .sql(
                        """
                        select r.id, r.question, (select count(*) from consultation.asked a
                          where a.round = r.id) as people
                        from consultation.present r where r.initiative = ? order by r.id desc
                        """)
                .param(workspace.id().value())
                .query((row, _) ->
                        new Asking(
                                row.getLong("id"), row.getString("question"), row.getInt("people")))
                .list()
                .stream()
                .filter(round -> round.people() > 0)
                .toList();
    }

    /// Says whom a session expects: groups and people, and everybody whom a round asks. Once it has
    /// begun, or somebody has a way in of their own, people only come in addition.
    @Transactional
    public void expect(
            Workspace workspace,
            SessionId id,
            List<Long> groups,
            List<Long> people,
            @Nullable Long round) {
        workspace.require(Right.RUN_ROUNDS);
        var session = sessions.get(workspace, id);
        if (session.course().steps().isEmpty()) {
            db.sql("delete from consultation.session_group where session = ?")
                    .param(id.value())
                    .update();
            db.sql("delete from consultation.session_expected where session = ? and link is null")
                    .param(id.value())
                    .update();
        }
        db.sql(
                        """
                        insert into consultation.session_group (session, grouping)
                        select :session, g.id from stakeholders.present_grouping g
                        where g.initiative = :initiative and g.id = any(:groups)
                        on conflict do nothing
                        """)
                .param("session", id.value())
                .param("initiative", workspace.id().value())
                .param("groups", groups.toArray(Long[]::new))
                .update();
        db.sql(
                        """
                        insert into consultation.session_expected (session, stakeholder, grouping)
                        select :session, s.id, s.grouping from stakeholders.present s
                        where s.initiative = :initiative and s.kind = 'PERSON' and (
                          s.id = any(:people) or s.id in (
                            select a.stakeholder from consultation.asked a where a.round = :round))
                        on conflict do nothing
                        """)
                .param("session", id.value())
                .param("initiative", workspace.id().value())
                .param("people", people.toArray(Long[]::new))
                .param("round", round, Types.BIGINT)
                .update();
        if (!session.course().steps().isEmpty()) {
            putIn(id);
        }
        audit.record(workspace, new PeopleExpected(id.value()));
    }

    /// Keeps the people of the groups as they are now. Part of the transaction of whoever needs
    /// them.
    ///
    /// @param session which
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.MANDATORY)
    public void putIn(SessionId session) {
        db.sql(
                        """
                        insert into consultation.session_expected (session, stakeholder, grouping)
                        select g.session, s.id, s.grouping from consultation.session_group g
                        join stakeholders.present s on s.grouping = g.grouping and s.kind = 'PERSON'
                        where g.session = ?
                        on conflict do nothing
                        """)
                .param(session.value())
                .update();
    }

    void keepLink(SessionId session, long stakeholder, long link) {
        db.sql(
                        """
                        update consultation.session_expected set link = ?
                        where session = ? and stakeholder = ?
                        """)
                .params(link, session.value(), stakeholder)
                .update();
    }

    /// Marks where somebody of the register is, whether they were expected or not.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which session
    /// @param stakeholder who
    /// @param state where
    /// @throws NotFound where the register has nobody of that number
    @Transactional
    public void mark(Workspace workspace, SessionId id, long stakeholder, Presence state) {
        workspace.require(Right.RUN_ROUNDS);
        sessions.get(workspace, id);
        var guest =
                db.sql(
                                """
                                insert into consultation.session_guest (session, stakeholder, name, way)
                                select :session, s.id, '', 'MARKED' from stakeholders.present s
                                where s.initiative = :initiative and s.id = :stakeholder
                                on conflict (session, stakeholder) where stakeholder is not null
                                do update set way = session_guest.way returning id
                                """)
                        .param("session", id.value())
                        .param("initiative", workspace.id().value())
                        .param("stakeholder", stakeholder)
                        .query(Long.class)
                        .optional()
                        .orElseThrow(NotFound::new);
        note(guest, state, workspace.account().value());
        audit.record(workspace, new PresenceMarked(id.value(), state.name()));
    }

    /// Marks where somebody is who came by themselves.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which session
    /// @param guest their number among those who came
    /// @param state where
    /// @throws NotFound where nobody of that number came
    @Transactional
    public void markGuest(Workspace workspace, SessionId id, long guest, Presence state) {
        workspace.require(Right.RUN_ROUNDS);
        sessions.get(workspace, id);
        var there =
                db.sql("select id from consultation.session_guest where session = ? and id = ?")
                        .params(id.value(), guest)
                        .query(Long.class)
                        .optional()
                        .orElseThrow(NotFound::new);
        note(there, state, workspace.account().value());
        audit.record(workspace, new PresenceMarked(id.value(), state.name()));
    }

    /// Notes somebody who is there and was not expected.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which session
    /// @param name what they are called, 1 to 200 characters
    /// @param state where they are
    @Transactional
    public void walkIn(Workspace workspace, SessionId id, String name, Presence state) {
        workspace.require(Right.RUN_ROUNDS);
        sessions.get(workspace, id);
        var guest =
                db.sql(
                                """
                                insert into consultation.session_guest (session, name, way)
                                values (?, ?, 'MARKED') returning id
                                """)
                        .params(id.value(), name.strip())
                        .query(Long.class)
                        .single();
        note(guest, state, workspace.account().value());
        audit.record(workspace, new PresenceMarked(id.value(), state.name()));
    }

    void note(long guest, Presence state, @Nullable Long by) {
        db.sql("insert into consultation.session_presence (guest, state, by) values (?, ?, ?)")
                .param(1, guest)
                .param(2, state.name())
                .param(3, by, Types.BIGINT)
                .update();
    }
}
