package dev.landward.initiative.meetings;

import dev.landward.accounts.Audit;
import dev.landward.initiative.Phase;
import dev.landward.initiative.Workspace;
import dev.landward.mail.Address;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Arranges sessions, changes them and calls them off; whoever is invited is told each time.
@Service
class Meetings {

    private final JdbcClient db;
    private final Audit audit;
    private final Invitations invitations;

    Meetings(JdbcClient db, Audit audit, Invitations invitations) {
        this.db = db;
        this.audit = audit;
        this.invitations = invitations;
    }

    /// What is arranged.
    record Plan(
            ZonedDateTime begins, int minutes, String place, String link, List<Address> invited) {}

    Optional<Meeting> of(Workspace workspace, Phase phase) {
        return db.sql(
                        """
                        select m.*, coalesce(a.email, '') as email, coalesce(a.name, '') as name
                        from initiative.meeting m
                        left join accounts.account a on a.id = m.arranged_by
                        where m.initiative = ? and m.phase = ? and not exists (
                          select from initiative.meeting_cancellation c where c.meeting = m.id)
                        """)
                .params(workspace.id().value(), phase.name())
                .query(this::meeting)
                .optional();
    }

    /// Arranges the session on a phase, or changes the one that is arranged.
    ///
    /// @return who is told
    @Transactional
    public Invitations.Told arrange(Workspace workspace, Phase phase, Plan plan) {
        workspace.require(Right.RUN_INITIATIVE);
        lock(workspace);
        var before = of(workspace, phase);
        var id =
                before.map(meeting -> change(meeting, plan))
                        .orElseGet(() -> add(workspace, phase, plan));
        invite(id, plan.invited());
        var now = of(workspace, phase).orElseThrow();
        var told = invitations.tell(workspace, phase, before.orElse(null), now);
        var day = plan.begins().toLocalDate().toString();
        audit.record(
                workspace,
                before.isPresent()
                        ? new MeetingChanged(id, phase.name(), day)
                        : new MeetingArranged(id, phase.name(), day));
        return told;
    }

    /// Calls the session off.
    ///
    /// @throws NotFound where none is arranged
    @Transactional
    public void cancel(Workspace workspace, Phase phase) {
        workspace.require(Right.RUN_INITIATIVE);
        lock(workspace);
        var meeting = of(workspace, phase).orElseThrow(NotFound::new);
        db.sql("insert into initiative.meeting_cancellation (meeting, cancelled_by) values (?, ?)")
                .params(meeting.id(), workspace.account().value())
                .update();
        invitations.callOff(workspace, phase, meeting);
        audit.record(
                workspace,
                new MeetingCancelled(
                        meeting.id(), phase.name(), meeting.local().toLocalDate().toString()));
    }

    /// Two who arrange at the same time do it one after the other.
    private void lock(Workspace workspace) {
        db.sql("select id from initiative.initiative where id = ? for update")
                .param(workspace.id().value())
                .query(Long.class)
                .single();
    }

    private long add(Workspace workspace, Phase phase, Plan plan) {
        return db.sql(
                        """
                        insert into initiative.meeting (initiative, phase, begins_at, minutes, zone,
                          place, link, arranged_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        workspace.id().value(),
                        phase.name(),
                        plan.begins().toOffsetDateTime(),
                        plan.minutes(),
                        plan.begins().getZone().getId(),
                        plan.place(),
                        plan.link(),
                        workspace.account().value())
                .query(Long.class)
                .single();
    }

    private long change(Meeting meeting, Plan plan) {
        db.sql(
                        """
                        update initiative.meeting set begins_at = ?, minutes = ?, zone = ?, place = ?,
                          link = ?, sequence = sequence + 1, changed_at = clock_timestamp()
                        where id = ?
                        """)
                .params(
                        plan.begins().toOffsetDateTime(),
                        plan.minutes(),
                        plan.begins().getZone().getId(),
                        plan.place(),
                        plan.link(),
                        meeting.id())
                .update();
        return meeting.id();
    }

    private void invite(long meeting, List<Address> invited) {
        db.sql("delete from initiative.meeting_guest where meeting = ?").param(meeting).update();
        invited.forEach(guest ->
                db.sql(
                                """
                                insert into initiative.meeting_guest (meeting, email, name) values (?, ?, ?)
                                on conflict do nothing
                                """)
                        .params(meeting, guest.key(), guest.name())
                        .update());
    }

    private Meeting meeting(ResultSet row, int number) throws SQLException {
        var id = row.getLong("id");
        return new Meeting(
                id,
                row.getObject("begins_at", OffsetDateTime.class),
                row.getInt("minutes"),
                ZoneId.of(row.getString("zone")),
                row.getString("place"),
                row.getString("link"),
                row.getInt("sequence"),
                row.getObject("changed_at", OffsetDateTime.class),
                new Address(row.getString("email"), row.getString("name")),
                guests(id));
    }

    private List<Address> guests(long meeting) {
        return db.sql(
                        "select email, name from initiative.meeting_guest where meeting = ? order by email")
                .param(meeting)
                .query((row, _) -> new Address(row.getString(1), row.getString(2)))
                .list();
    }
}
