package dev.landward.home;

import dev.landward.accounts.Audit;
import dev.landward.accounts.Program;
import dev.landward.initiative.Recalled;
import dev.landward.initiative.Workspace;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds groups that stopped moving: in the last four weeks nothing that is known of them changed,
/// and fewer entries were written than in the four weeks before, or none at all.
@Component
class Stalls {

    /// Each entry of the log that counts, whether it changed anything, and its day.
    private static final String SQL =
            """
            with entry as (
              select s.grouping, a.as_of, a.value is distinct from
                lag(a.value) over (partition by a.stakeholder, a.dimension order by a.as_of, a.id)
                as moved
              from stakeholders.assessment a
              join stakeholders.present s on s.id = a.stakeholder
              where s.grouping is not null and a.as_of <= :today and not a.void %s
                and not exists (
                  select from stakeholders.assessment c where c.corrects = a.id))
            select g.id, g.name, g.initiative, i.organisation, max(e.as_of) as last,
              count(*) filter (where e.as_of > :today - 28) as recent,
              count(*) filter (where e.as_of > :today - 56 and e.as_of <= :today - 28) as before
            from stakeholders.present_grouping g
            join initiative.initiative i on i.id = g.initiative
            left join entry e on e.grouping = g.id
            where exists (select from stakeholders.present s where s.grouping = g.id) %s
            group by g.id, g.name, g.initiative, i.organisation, g.position
            having coalesce(bool_or(e.moved and e.as_of > :today - 28), false) = false
              and (count(*) filter (where e.as_of > :today - 28) = 0
                or count(*) filter (where e.as_of > :today - 28)
                  < count(*) filter (where e.as_of > :today - 56 and e.as_of <= :today - 28))
            order by last nulls first, g.position
            """;

    private static final String OF_ONE =
            SQL.formatted(" and s.initiative = :initiative", " and g.initiative = :initiative");
    private static final String OF_ALL = SQL.formatted("", "");

    private final JdbcClient db;
    private final Audit audit;

    Stalls(JdbcClient db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    /// A group that stopped moving: when it was last heard of, how many entries the last four weeks
    /// brought, and how many the four before.
    record Stall(
            long group,
            String name,
            long initiative,
            long organisation,
            @Nullable LocalDate last,
            int recent,
            int before) {}

    @Recalled
    public List<Stall> of(Workspace workspace, LocalDate today) {
        return db.sql(OF_ONE)
                .param("initiative", workspace.id().value())
                .param("today", today)
                .query(Stalls::stall)
                .list();
    }

    /// Tells of every group that stopped moving, once a week for each.
    @Transactional
    public int tell(LocalDate today) {
        var told = 0;
        var week = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (var stall : db.sql(OF_ALL).param("today", today).query(Stalls::stall).list()) {
            if (first(stall, week)) {
                told++;
                audit.record(
                        Program.in(stall.organisation(), stall.initiative()),
                        new GroupStalled(
                                stall.group(),
                                stall.name(),
                                stall.last() == null ? "" : stall.last().toString()));
            }
        }
        return told;
    }

    private boolean first(Stall stall, LocalDate week) {
        return db.sql(
                                """
                                insert into home.stall (grouping, week, last_activity)
                                values (:group, :week, :last) on conflict do nothing
                                """)
                        .param("group", stall.group())
                        .param("week", week)
                        .param("last", stall.last(), Types.DATE)
                        .update()
                > 0;
    }

    private static Stall stall(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Stall(
                row.getLong("id"),
                row.getString("name"),
                row.getLong("initiative"),
                row.getLong("organisation"),
                row.getObject("last", LocalDate.class),
                row.getInt("recent"),
                row.getInt("before"));
    }
}
