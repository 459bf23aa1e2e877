package dev.landward.accounts;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes rows out by a row beside theirs that says who and when, and brings them back by dropping
/// that row: what `x.card_removal (card, by, at)` names is taken out of `x.card`.
@Component
public class Removals {

    private final JdbcClient db;

    Removals(JdbcClient db) {
        this.db = db;
    }

    /// Takes a row out.
    ///
    /// @param actor who does
    /// @param table where the row is, such as `stakeholders.tie`
    /// @param row its number
    public void remove(Actor actor, String table, long row) {
        db.sql(
                        "insert into %s_removal (%s, by) values (?, ?) on conflict do nothing"
                                .formatted(table, column(table)))
                .params(row, Objects.requireNonNull(actor.account()).value())
                .update();
    }

    /// Brings a row back.
    ///
    /// @param table where the row is
    /// @param row its number; that it is the actor's to bring back is for the caller to ask
    /// @return whether it had been taken out
    public boolean restore(String table, long row) {
        return db.sql("delete from %s_removal where %s = ?".formatted(table, column(table)))
                        .param(row)
                        .update()
                > 0;
    }

    private static String column(String table) {
        return table.substring(table.indexOf('.') + 1);
    }
}
