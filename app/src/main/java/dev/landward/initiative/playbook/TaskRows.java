package dev.landward.initiative.playbook;

import dev.landward.initiative.Phase;
import dev.landward.web.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

/// How tasks are read.
final class TaskRows {

    /// Every task that was not removed, with its latest mark, in the order of the playbook.
    static final String SELECT =
            """
            select t.id, t.phase, t.stream, t.origin, t.title, t.why, t.essential, t.covers,
              t.role, t.owner, t.owner_account, t.due, t.touched_at,
              coalesce(m.state, 'OPEN') as state, coalesce(m.note, '') as note,
              coalesce(m.link, '') as link, a.name as by, m.marked_at,
              t.due < current_date and coalesce(m.state, 'OPEN') = 'OPEN' as overdue
            from initiative.task t
            left join lateral (
              select k.state, k.note, k.link, k.marked_by, k.marked_at
              from initiative.task_mark k where k.task = t.id order by k.id desc limit 1) m on true
            left join accounts.account a on a.id = m.marked_by
            where t.initiative = :initiative
              and not exists (select from initiative.task_removal r where r.task = t.id)
            """;

    private TaskRows() {}

    static Task task(ResultSet row, int number) throws SQLException {
        return new Task(
                row.getLong("id"),
                Phase.valueOf(row.getString("phase")),
                Stream.valueOf(row.getString("stream")),
                row.getString("origin"),
                row.getString("title"),
                row.getString("why"),
                row.getBoolean("essential"),
                texts(row),
                row.getString("role") == null ? null : Role.valueOf(row.getString("role")),
                row.getString("owner"),
                row.getObject("owner_account", Long.class),
                row.getObject("due", LocalDate.class),
                row.getBoolean("overdue"),
                row.getObject("touched_at", OffsetDateTime.class),
                TaskState.valueOf(row.getString("state")),
                row.getString("note"),
                row.getString("link"),
                row.getString("by"),
                row.getObject("marked_at", OffsetDateTime.class));
    }

    private static List<String> texts(ResultSet row) throws SQLException {
        return Arrays.asList((String[]) row.getArray("covers").getArray());
    }
}
