package dev.landward.initiative.meetings;

import dev.landward.accounts.Audit;
import dev.landward.initiative.Workspace;
import dev.landward.mail.Address;
import dev.landward.web.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Arranges sessions, changes them and calls them off; whoever is invited is told each time.
@Service
public class Meetings {

    private static final String STANDING =
            """
            select m.*, coalesce(a.email, '') as email, coalesce(a.name, '') as name
            from initiative.meeting m
            left join accounts.account a on a.id = m.arranged_by
            where m.initiative = ? and not exists (
              select from initiative.meeting_cancellation c where c.meeting = m.id)
            """;

    private final JdbcClient db;
    private final Audit audit;
    private final Invitations invitations;

    Meetings(JdbcClient db, Audit audit, Invitations invitations) {
        this.db = db;
        this.audit = audit;
        this.invitations = invitations;
    }

    /// What is arranged.
    ///
    /// @param begins when it begins
    /// @param minutes how long it takes, 5 to 720
    /// @param place where it is, or an empty text
    /// @param link its page or video room, or an empty text
    /// @param invited who is invited
    public record Plan(
            ZonedDateTime begins, int minutes, String place, String link, List<Address> invited) {}

    /// Finds what is arranged.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param about for what, see {@link Occasion}
    /// @return the meeting, unless there is none or it was called off
    public Optional<Meeting> of(Workspace workspace, String about) {
        return db.sql(STANDING + "and m.about = ?")
                .params(workspace.id().value(), about)
                .query(this::meeting)
                .optional();
    }

    /// Finds all that is arranged for things of one kind.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param kind such as `session`
    /// @return the meetings by the number of their thing
    public Map<Long, Meeting> all(Workspace workspace, String kind) {
        var all = new HashMap<Long, Meeting>();
        db.sql(STANDING + "and m.about like ? || '/%'")
                .params(workspace.id().value(), kind)
                .query((row, number) -> {
                    var about = row.getString("about");
                    return all.put(
                            Long.valueOf(about.substring(kind.length() + 1)), meeting(row, number));
                })
                .list();
        return all;
    }

    /// Arranges a meeting, or changes the one that is arranged; those for whom something is new are
    /// told.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param occasion for what
    /// @param plan when, where and with whom
    /// @return who is told
    @Transactional
    public Invitations.Told arrange(Workspace workspace, Occasion occasion, Plan plan) {
        workspace.require(occasion.need());
        lock(workspace);
        var before = of(workspace, occasion.about());
        var id =
                before.map(meeting -> change(meeting, plan))
                        .orElseGet(() -> add(workspace, occasion, plan));
        invite(id, plan.invited());
        var now = of(workspace, occasion.about()).orElseThrow();
        var told = invitations.tell(workspace, occasion, before.orElse(null), now);
        var day = plan.begins().toLocalDate().toString();
        audit.record(
                workspace,
                before.isPresent()
                        ? new MeetingChanged(id, occasion.word(), day)
                        : new MeetingArranged(id, occasion.word(), day));
        return told;
    }

    /// Calls a meeting off, and tells whoever was invited.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param occasion for what it was
    /// @throws NotFound where none is arranged
    @Transactional
    public void cancel(Workspace workspace, Occasion occasion) {
        workspace.require(occasion.need());
        lock(workspace);
        var meeting = of(workspace, occasion.about()).orElseThrow(NotFound::new);
        db.sql("insert into initiative.meeting_cancellation (meeting, cancelled_by) values (?, ?)")
                .params(meeting.id(), workspace.account().value())
                .update();
        invitations.callOff(workspace, occasion, meeting);
        audit.record(
                workspace,
                new MeetingCancelled(
                        meeting.id(), occasion.word(), meeting.local().toLocalDate().toString()));
    }

    /// Two who arrange at the same time do it one after the other.
    private void lock(Workspace workspace) {
        db.sql("select id from initiative.initiative where id = ? for update")
                .param(workspace.id().value())
                .query(Long.class)
                .single();
    }

    private long add(Workspace workspace, Occasion occasion, Plan plan) {
        return db.sql(
                        """
                        insert into initiative.meeting (initiative, about, begins_at, minutes, zone,
                          place, link, arranged_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        workspace.id().value(),
                        occasion.about(),
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
