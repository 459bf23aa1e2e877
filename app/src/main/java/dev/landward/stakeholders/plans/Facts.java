package dev.landward.stakeholders.plans;

import dev.landward.initiative.Workspace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The little of the register that plans need of everybody, in one query.
@Component
class Facts {

    private final JdbcClient db;

    Facts(JdbcClient db) {
        this.db = db;
    }

    record Of(long id, LocalDate added, List<String> barriers, String wants) {}

    Map<Long, Of> all(Workspace workspace) {
        return db
                .sql(
                        """
                        select id, (added_at at time zone 'UTC')::date as added, barriers,
                          left(wants, 160) as wants
                        from stakeholders.present where initiative = ?
                        """)
                .param(workspace.id().value())
                .query(Facts::of)
                .list()
                .stream()
                .collect(Collectors.toMap(Of::id, Function.identity()));
    }

    private static Of of(ResultSet row, int number) throws SQLException {
        return new Of(
                row.getLong("id"),
                Objects.requireNonNull(row.getObject("added", LocalDate.class)),
                List.of((String[]) row.getArray("barriers").getArray()),
                row.getString("wants"));
    }
}
