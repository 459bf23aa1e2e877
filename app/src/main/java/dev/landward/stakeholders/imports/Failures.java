package dev.landward.stakeholders.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps why work in the background came to nothing, until somebody goes on.
@Component
class Failures {

    private final JdbcClient db;

    Failures(JdbcClient db) {
        this.db = db;
    }

    /// Keeps why work in the background came to nothing, unless the import is gone or stored.
    void keep(ImportId id, boolean storing, Import.Failure.Reason reason) {
        db.sql(
                        """
                        insert into stakeholders.import_failure (import, storing, reason)
                        select i.id, ?, ? from stakeholders.import i
                        where i.id = ? and not exists (
                          select from stakeholders.import_stored s where s.import = i.id)
                        on conflict (import) do update set storing = excluded.storing,
                          reason = excluded.reason, at = clock_timestamp()
                        """)
                .params(storing, reason.name(), id.value())
                .update();
    }

    /// Forgets a failure, because somebody goes on.
    void forget(ImportId id) {
        db.sql("delete from stakeholders.import_failure where import = ?")
                .param(id.value())
                .update();
    }

    /// Reads one from two columns of a row; `null` where they say nothing.
    static Import.@Nullable Failure read(ResultSet row, int column) throws SQLException {
        var reason = row.getString(column + 1);
        return reason == null
                ? null
                : new Import.Failure(row.getBoolean(column), Import.Failure.Reason.valueOf(reason));
    }
}
