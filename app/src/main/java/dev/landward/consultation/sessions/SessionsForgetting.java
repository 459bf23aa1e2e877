package dev.landward.consultation.sessions;

import dev.landward.forgetting.Forgetting;
import dev.landward.forgetting.Forgotten;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whoever is erased stands in no text of a session any more.
@Component
class SessionsForgetting implements Forgetting {

    private static final Map<String, List<String>> TEXTS =
            Map.of("session", List.of("title", "purpose"), "session_item", List.of("title"));

    private final JdbcClient db;

    SessionsForgetting(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<String> forget(Forgotten person) {
        TEXTS.forEach((table, columns) -> columns.forEach(column -> blank(person, table, column)));
        return List.of();
    }

    private void blank(Forgotten person, String table, String column) {
        db.sql(
                        """
                        update consultation.%1$s
                        set %2$s = regexp_replace(%2$s, :pattern, '…', 'gi')
                        where %2$s ~* :pattern and %3$s in (
                          select id from consultation.session where initiative = :initiative)
                        """
                                .formatted(
                                        table, column, table.equals("session") ? "id" : "session"))
                .param("pattern", person.pattern())
                .param("initiative", person.initiative())
                .update();
    }
}
