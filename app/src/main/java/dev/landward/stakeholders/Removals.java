package dev.landward.stakeholders;

import dev.landward.initiative.Workspace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes rows out by a row that says who and when, and brings them back by dropping that row.
@Component
public class Removals {

    private final JdbcClient db;

    Removals(JdbcClient db) {
        this.db = db;
    }

    /// Takes a row out.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param what the table, such as `tie`, of which `tie_removal` keeps what was taken out
    /// @param row its number
    public void remove(Workspace workspace, String what, long row) {
        db.sql(
                        "insert into stakeholders.%1$s_removal (%1$s, by) values (?, ?) on conflict do nothing"
                                .formatted(what))
                .params(row, workspace.account().value())
                .update();
    }

    /// Brings a row back.
    ///
    /// @param what the table
    /// @param row its number
    /// @return whether it had been taken out
    public boolean restore(String what, long row) {
        return db.sql("delete from stakeholders.%1$s_removal where %1$s = ?".formatted(what))
                        .param(row)
                        .update()
                > 0;
    }
}
