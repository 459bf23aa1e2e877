package dev.landward.consultation.answers;

import dev.landward.forgetting.Forgetting;
import dev.landward.forgetting.Forgotten;
import dev.landward.web.Folded;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody answered stays and counts, under nobody's name; where texts name them, they are
/// taken out.
@Component
class AnswersForgetting implements Forgetting {

    private static final Map<String, String> TEXTS =
            Map.of("statement", "text", "reason", "words", "answer", "words", "decline", "words");

    private final JdbcClient db;

    AnswersForgetting(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<String> forget(Forgotten person) {
        var rows = person.rows().toArray(Long[]::new);
        db.sql(
                        """
                        delete from consultation.key k using consultation.participant p
                        where p.id = k.participant and p.stakeholder = any(?)
                        """)
                .param(rows)
                .update();
        db.sql(
                        """
                        update consultation.participant
                        set stakeholder = null, account = null, link = null, role = '',
                          credit = 'NONE', credit_name = ''
                        where stakeholder = any(?)
                        """)
                .param(rows)
                .update();
        db.sql(
                        """
                        update consultation.decline set stakeholder = null, words = ''
                        where stakeholder = any(?)
                        """)
                .param(rows)
                .update();
        TEXTS.forEach((table, column) -> blank(table, column, person));
        fold(person);
        return List.of();
    }

    /// What a statement is found by follows its text.
    private void fold(Forgotten person) {
        db.sql(
                        """
                        select s.id, s.text from consultation.statement s
                        join consultation.round r on r.id = s.round
                        where r.initiative = ? and s.text like '%…%'
                        """)
                .param(person.initiative())
                .query((row, _) -> Map.entry(row.getLong(1), row.getString(2)))
                .list()
                .forEach(statement ->
                        db.sql("update consultation.statement set text_key = ? where id = ?")
                                .params(Folded.words(statement.getValue()), statement.getKey())
                                .update());
    }

    private void blank(String table, String column, Forgotten person) {
        var rounds =
                table.equals("reason")
                        ? """
                        statement in (select s.id from consultation.statement s
                          join consultation.round r on r.id = s.round
                          where r.initiative = :initiative)
                        """
                        : "round in (select id from consultation.round where initiative = :initiative)";
        db.sql(
                        "update consultation.%1$s set %2$s = regexp_replace(%2$s, :pattern, '…', 'gi') where %2$s ~* :pattern and %3$s"
                                .formatted(table, column, rounds))
                .param("initiative", person.initiative())
                .param("pattern", person.pattern())
                .update();
    }
}
