package dev.landward.consultation.sessions;

import dev.landward.accounts.Audit;
import dev.landward.accounts.Removals;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.meetings.Meeting;
import dev.landward.initiative.meetings.Meetings;
import dev.landward.initiative.meetings.Occasion;
import dev.landward.mail.Address;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The sessions of an initiative. When and where each is, and who is invited by mail, stands with
/// the meetings of the initiative.
@Service
public class Sessions {

    private static final String SELECT =
            """
            select s.*, a.name as facilitator_name
            from consultation.session s
            left join accounts.account a on a.id = s.facilitator
            where s.initiative = :initiative and not exists (
              select from consultation.session_removal x where x.session = s.id)
            """;

    private final JdbcClient db;
    private final Audit audit;
    private final Removals removals;
    private final Meetings meetings;

    Sessions(JdbcClient db, Audit audit, Removals removals, Meetings meetings) {
        this.db = db;
        this.audit = audit;
        this.removals = removals;
        this.meetings = meetings;
    }

    /// What a session is to be.
    ///
    /// @param title what it is called, 1 to 200 characters
    /// @param purpose what for, at most 1,000 characters
    /// @param begins when it begins
    /// @param minutes how long it takes, 5 to 720
    /// @param place where it is, perhaps empty
    /// @param link where those meet who are elsewhere, perhaps empty
    public record Plan(
            String title,
            String purpose,
            ZonedDateTime begins,
            int minutes,
            String place,
            String link) {

        /// Strips the texts.
        public Plan {
            title = title.strip();
            purpose = purpose.strip();
            place = place.strip();
            link = link.strip();
        }
    }

    /// Lists the sessions.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return all, the latest first
    public List<Session> all(Workspace workspace) {
        workspace.require(Right.SEE_ROUNDS);
        var courses = courses(workspace.id().value());
        return db.sql(SELECT + "order by s.id desc")
                .param("initiative", workspace.id().value())
                .query((row, _) -> session(row, courses))
                .list();
    }

    /// Finds when and where the sessions are.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return the meetings, by the number of their session
    public Map<Long, Meeting> meetings(Workspace workspace) {
        return meetings.all(workspace, "session");
    }

    /// Finds when and where a session is.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which session
    /// @return its meeting
    public Optional<Meeting> meeting(Workspace workspace, SessionId id) {
        return meetings.of(workspace, id.about());
    }

    /// Finds a session.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @return the session
    /// @throws NotFound where the initiative has none of that number
    public Session get(Workspace workspace, SessionId id) {
        workspace.require(Right.SEE_ROUNDS);
        return find(workspace.id().value(), id).orElseThrow(NotFound::new);
    }

    /// Finds a session for somebody who came to it by a link.
    ///
    /// @param initiative of which initiative, by number
    /// @param id which
    /// @return the session, or nothing where the initiative has none of that number
    public Optional<Session> find(long initiative, SessionId id) {
        return db.sql(SELECT + "and s.id = :id")
                .param("initiative", initiative)
                .param("id", id.value())
                .query((row, _) -> session(row, Map.of(id.value(), steps(id))))
                .optional();
    }

    private static Session session(java.sql.ResultSet row, Map<Long, List<Course.Step>> courses)
            throws java.sql.SQLException {
        var id = row.getLong("id");
        return new Session(
                new SessionId(id),
                row.getString("title"),
                row.getString("purpose"),
                row.getString("facilitator_name"),
                new Course(courses.getOrDefault(id, List.of())));
    }

    private record Owned(long session, Course.Step step) {}

    private Map<Long, List<Course.Step>> courses(long initiative) {
        return db
                .sql(
                        """
                        select t.* from consultation.session_step t
                        join consultation.session s on s.id = t.session
                        where s.initiative = ? order by t.id
                        """)
                .param(initiative)
                .query((row, _) -> new Owned(row.getLong("session"), step(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Owned::session,
                                Collectors.mapping(Owned::step, Collectors.toList())));
    }

    private List<Course.Step> steps(SessionId id) {
        return db.sql("select * from consultation.session_step where session = ? order by id")
                .param(id.value())
                .query((row, _) -> step(row))
                .list();
    }

    private static Course.Step step(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Course.Step(
                Course.What.valueOf(row.getString("what")),
                row.getObject("item", Long.class),
                row.getObject("at", OffsetDateTime.class));
    }

    /// Plans a session; nobody is told before somebody is invited.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param plan what it is to be
    /// @return its number
    @Transactional
    public SessionId make(Workspace workspace, Plan plan) {
        workspace.require(Right.RUN_ROUNDS);
        var id =
                db.sql(
                                """
                                insert into consultation.session (initiative, title, purpose,
                                  facilitator, made_by)
                                values (:initiative, :title, :purpose, :by, :by) returning id
                                """)
                        .param("initiative", workspace.id().value())
                        .param("title", plan.title())
                        .param("purpose", plan.purpose())
                        .param("by", workspace.account().value())
                        .query((row, _) -> new SessionId(row.getLong(1)))
                        .single();
        arrange(workspace, id, plan, List.of());
        audit.record(workspace, new SessionPlanned(id.value(), plan.title()));
        return id;
    }

    /// Changes what a session is for, when and where; whoever is invited is told of a new time or
    /// place.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @param plan what it is to be
    @Transactional
    public void change(Workspace workspace, SessionId id, Plan plan) {
        workspace.require(Right.RUN_ROUNDS);
        get(workspace, id);
        db.sql("update consultation.session set title = ?, purpose = ? where id = ?")
                .params(plan.title(), plan.purpose(), id.value())
                .update();
        var invited = meeting(workspace, id).map(Meeting::invited).orElse(List.of());
        arrange(workspace, id, plan, invited);
        audit.record(workspace, new SessionChanged(id.value(), plan.title()));
    }

    /// Invites people by mail, with an entry for their calendars. Part of the transaction of
    /// whoever says who they are.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which session
    /// @param invited all who are invited
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.MANDATORY)
    public void invite(Workspace workspace, SessionId id, List<Address> invited) {
        var session = get(workspace, id);
        var meeting = meeting(workspace, id).orElseThrow(NotFound::new);
        arrange(
                workspace,
                id,
                new Plan(
                        session.title(),
                        session.purpose(),
                        meeting.local(),
                        meeting.minutes(),
                        meeting.place(),
                        meeting.link()),
                invited);
    }

    private void arrange(Workspace workspace, SessionId id, Plan plan, List<Address> invited) {
        meetings.arrange(
                workspace,
                occasion(workspace, id, plan.title()),
                new Meetings.Plan(
                        plan.begins(), plan.minutes(), plan.place(), plan.link(), invited));
    }

    /// Says what the meeting of a session is for.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which session
    /// @param title what it is called
    /// @return the occasion
    public static Occasion occasion(Workspace workspace, SessionId id, String title) {
        return new Occasion(id.about(), title, path(workspace, id), Right.RUN_ROUNDS);
    }

    /// Says where the pages of a session are.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which session
    /// @return such as `/initiatives/7/listen/sessions/12`
    public static String path(Workspace workspace, SessionId id) {
        return workspace.path() + "/listen/sessions/" + id.value();
    }

    /// Notes a step of a session.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @param what what happens
    /// @param item which item begins, for {@link Course.What#ITEM}
    @Transactional
    public void step(Workspace workspace, SessionId id, Course.What what, Optional<Long> item) {
        workspace.require(Right.RUN_ROUNDS);
        var session = locked(workspace, id);
        db.sql(
                        """
                        insert into consultation.session_step (session, what, item, by)
                        values (?, ?, ?, ?)
                        """)
                .param(1, id.value())
                .param(2, what.name())
                .param(3, item.orElse(null), java.sql.Types.BIGINT)
                .param(4, workspace.account().value())
                .update();
        audit.record(workspace, new SessionMoved(id.value(), session.title(), what.name()));
    }

    /// Takes the last step back, where that ended the session.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @throws NotFound where it is not over
    @Transactional
    public void reopen(Workspace workspace, SessionId id) {
        workspace.require(Right.RUN_ROUNDS);
        var session = locked(workspace, id);
        if (session.state() != SessionState.ENDED) {
            throw new NotFound();
        }
        db.sql(
                        """
                        delete from consultation.session_step where id = (
                          select max(id) from consultation.session_step where session = ?)
                        """)
                .param(id.value())
                .update();
        audit.record(workspace, new SessionMoved(id.value(), session.title(), "REOPENED"));
    }

    /// Two who lead a session at the same time do it one after the other.
    private Session locked(Workspace workspace, SessionId id) {
        db.sql("select id from consultation.session where initiative = ? and id = ? for update")
                .params(workspace.id().value(), id.value())
                .query(Long.class)
                .optional();
        return get(workspace, id);
    }

    /// Takes a session out that has not begun, and tells whoever was invited; {@link #restore}
    /// brings it back.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @throws NotFound where it has begun
    @Transactional
    public void remove(Workspace workspace, SessionId id) {
        workspace.require(Right.RUN_ROUNDS);
        var session = locked(workspace, id);
        if (session.state() != SessionState.PLANNED) {
            throw new NotFound();
        }
        meeting(workspace, id)
                .filter(meeting -> !meeting.invited().isEmpty())
                .ifPresent(
                        _ -> meetings.cancel(workspace, occasion(workspace, id, session.title())));
        removals.remove(workspace, "consultation.session", id.value());
        audit.record(workspace, new SessionRemoved(id.value(), session.title()));
    }

    /// Brings a session back that was taken out.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @throws NotFound where it was not taken out
    @Transactional
    public void restore(Workspace workspace, SessionId id) {
        workspace.require(Right.RUN_ROUNDS);
        if (!removals.restore("consultation.session", id.value())) {
            throw new NotFound();
        }
        audit.record(workspace, new SessionRestored(id.value(), get(workspace, id).title()));
    }
}
