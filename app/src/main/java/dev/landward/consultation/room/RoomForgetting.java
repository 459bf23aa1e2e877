package dev.landward.consultation.room;

import dev.landward.forgetting.Forgetting;
import dev.landward.forgetting.Forgotten;
import dev.landward.web.Folded;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody sent stays, under nobody's name; where texts name whoever is erased, that is taken
/// out.
@Component
class RoomForgetting implements Forgetting {

    private final JdbcClient db;

    RoomForgetting(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<String> forget(Forgotten person) {
        db.sql(
                        """
                        update consultation.captured c
                        set words = regexp_replace(c.words, :pattern, '…', 'gi')
                        from consultation.session s
                        where s.id = c.session and s.initiative = :initiative
                          and c.words ~* :pattern
                        returning c.id, c.words
                        """)
                .param("initiative", person.initiative())
                .param("pattern", person.pattern())
                .query((row, _) -> Map.entry(row.getLong(1), row.getString(2)))
                .list()
                .forEach(one ->
                        db.sql("update consultation.captured set words_key = ? where id = ?")
                                .params(Folded.words(one.getValue()), one.getKey())
                                .update());
        return List.of();
    }
}
