package dev.landward.home;

import dev.landward.initiative.Workspace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Remembers up to which entry of the trail a viewer has seen an initiative.
@Component
class Visits {

    private final JdbcClient db;

    Visits(JdbcClient db) {
        this.db = db;
    }

    /// The visit before this one; entry 0 and no day where this is the first.
    record Last(long entry, @Nullable OffsetDateTime at) {}

    private record Known(Last last, boolean current) {}

    /// Notes this look; another one within a minute, with nothing new, writes nothing.
    Last look(Workspace workspace) {
        var known =
                db.sql(
                                """
                                select v.before_entry, v.before_at,
                                  v.at > now() - interval '1 minute' and v.upto_entry >= (
                                    select coalesce(max(id), 0) from accounts.audit_entry
                                    where initiative = v.initiative)
                                from home.visit v
                                where v.initiative = :initiative and v.account = :account
                                """)
                        .param("initiative", workspace.id().value())
                        .param("account", workspace.account().value())
                        .query((row, _) -> new Known(last(row), row.getBoolean(3)))
                        .optional();
        return known.filter(Known::current).map(Known::last).orElseGet(() -> note(workspace));
    }

    private Last note(Workspace workspace) {
        return db.sql(
                        """
                        insert into home.visit as v (initiative, account, before_entry, upto_entry)
                        select :initiative, :account, 0, coalesce(max(id), 0)
                        from accounts.audit_entry where initiative = :initiative
                        on conflict (initiative, account) do update set
                          before_entry = case when v.at < now() - interval '30 minutes'
                            then v.upto_entry else v.before_entry end,
                          before_at = case when v.at < now() - interval '30 minutes'
                            then v.at else v.before_at end,
                          upto_entry = excluded.upto_entry, at = now()
                        returning before_entry, before_at
                        """)
                .param("initiative", workspace.id().value())
                .param("account", workspace.account().value())
                .query((row, _) -> last(row))
                .single();
    }

    private static Last last(ResultSet row) throws SQLException {
        return new Last(row.getLong(1), row.getObject(2, OffsetDateTime.class));
    }
}
