package dev.landward.consultation.asking;

import dev.landward.forgetting.Forgetting;
import dev.landward.forgetting.Forgotten;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whoever is erased is no longer among those who were asked; what they answered counts on with
/// those whom nobody asked by name. What the team wrote keeps no name of theirs.
@Component
class AskingForgetting implements Forgetting {

    /// Tables by the round that they belong to, and what people write in them.
    private static final Map<String, List<String>> OF_ROUND =
            Map.of("question", List.of("text"), "round", List.of("question", "purpose", "promise"));

    private static final Map<String, String> OF_STATEMENT =
            Map.of("ruling", "reason", "response", "words");

    private final JdbcClient db;

    AskingForgetting(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<String> forget(Forgotten person) {
        for (var table : List.of("reminder", "asked")) {
            db.sql("delete from consultation.%s where stakeholder = any(?)".formatted(table))
                    .param(person.rows().toArray(Long[]::new))
                    .update();
        }
        OF_ROUND.forEach((table, columns) ->
                columns.forEach(column ->
                        blank(
                                person,
                                table,
                                column,
                                "t.%s in (select id from consultation.round where initiative = :initiative)"
                                        .formatted(table.equals("round") ? "id" : "round"))));
        OF_STATEMENT.forEach((table, column) ->
                blank(
                        person,
                        table,
                        column,
                        """
                        t.statement in (select s.id from consultation.statement s
                          join consultation.round r on r.id = s.round
                          where r.initiative = :initiative)
                        """));
        blank(
                person,
                "words_ruling",
                "why",
                """
                t.id in (select u.id from consultation.words_ruling u
                  left join consultation.answer a on a.id = u.answer
                  left join consultation.reason w on w.id = u.reason
                  left join consultation.statement s on s.id = w.statement
                  join consultation.round r on r.id = coalesce(a.round, s.round)
                  where r.initiative = :initiative)
                """);
        return List.of();
    }

    private void blank(Forgotten person, String table, String column, String where) {
        db.sql(
                        "update consultation.%1$s t set %2$s = regexp_replace(t.%2$s, :pattern, '…', 'gi') where t.%2$s ~* :pattern and %3$s"
                                .formatted(table, column, where))
                .param("pattern", person.pattern())
                .param("initiative", person.initiative())
                .update();
    }
}
