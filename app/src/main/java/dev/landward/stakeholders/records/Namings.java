package dev.landward.stakeholders.records;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Actor;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes down whom somebody named.
@Component
class Namings {

    private final JdbcClient db;

    Namings(JdbcClient db) {
        this.db = db;
    }

    /// Somebody who was named.
    ///
    /// @param by who named them, by number
    /// @param name who
    /// @param role what they do, perhaps empty
    /// @param reach how to reach them, perhaps empty
    /// @param why why they matter
    record Named(long by, String name, String role, String reach, String why) {}

    long add(Actor actor, Named named, @Nullable AccountId account, @Nullable Long link) {
        return db.sql(
                        """
                        insert into stakeholders.suggestion
                          (initiative, suggested_by, name, role, reach, why, link, account)
                        values (:initiative, :by, :name, :role, :reach, :why, :link, :account)
                        returning id
                        """)
                .param("initiative", actor.initiativeNumber(), Types.BIGINT)
                .param("by", named.by())
                .param("name", named.name())
                .param("role", named.role())
                .param("reach", named.reach())
                .param("why", named.why())
                .param("link", link, Types.BIGINT)
                .param("account", account == null ? null : account.value(), Types.BIGINT)
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
