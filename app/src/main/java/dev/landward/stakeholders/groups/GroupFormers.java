package dev.landward.stakeholders.groups;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.GroupId;
import dev.landward.web.NotFound;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Remembers what groups were before they were changed, and puts it back.
@Component
class GroupFormers {

    private final JdbcClient db;

    GroupFormers(JdbcClient db) {
        this.db = db;
    }

    private record Former(long id, String name, boolean taken) {}

    /// Remembers what a group is.
    void keep(Workspace workspace, GroupId id) {
        db.sql(
                        """
                        insert into stakeholders.grouping_former (grouping, was, replaced_by)
                        select g.id, to_jsonb(g), ? from stakeholders.grouping g where g.id = ?
                        """)
                .params(workspace.account().value(), id.value())
                .update();
    }

    /// Puts back what a group was before its last change.
    ///
    /// @return its name again; none where another group has it by now
    /// @throws NotFound where nothing was changed
    Optional<String> putBack(Workspace workspace, GroupId id) {
        var former =
                db.sql(
                                """
                                select f.id, f.was ->> 'name', exists (
                                  select from stakeholders.grouping g
                                  where g.initiative = ? and g.id <> f.grouping
                                    and g.name_key = f.was ->> 'name_key')
                                from stakeholders.grouping_former f where f.grouping = ?
                                order by f.id desc limit 1
                                """)
                        .params(workspace.id().value(), id.value())
                        .query((row, _) ->
                                new Former(row.getLong(1), row.getString(2), row.getBoolean(3)))
                        .optional()
                        .orElseThrow(NotFound::new);
        if (former.taken()) {
            return Optional.empty();
        }
        db.sql(
                        """
                        with f as (delete from stakeholders.grouping_former where id = ?
                          returning grouping, was)
                        update stakeholders.grouping g set name = r.name, name_key = r.name_key,
                          key = r.key, informed_threshold = r.informed_threshold,
                          engaged_threshold = r.engaged_threshold
                        from f cross join lateral
                          jsonb_populate_record(null::stakeholders.grouping, f.was) r
                        where g.id = f.grouping
                        """)
                .param(former.id())
                .update();
        return Optional.of(former.name());
    }
}
