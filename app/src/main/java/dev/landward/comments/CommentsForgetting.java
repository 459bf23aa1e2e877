package dev.landward.comments;

import dev.landward.forgetting.Forgetting;
import dev.landward.forgetting.Forgotten;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Comments on somebody who is erased go; in others what that person was called becomes "…".
@Component
class CommentsForgetting implements Forgetting {

    private final JdbcClient db;

    CommentsForgetting(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<String> forget(Forgotten person) {
        return Stream.concat(drop(person).stream(), blank(person).stream()).distinct().toList();
    }

    private List<String> drop(Forgotten person) {
        return db.sql(
                        """
                        delete from comments.comment
                        where initiative = :initiative and kind = 'stakeholder'
                          and number = any(:rows)
                        returning id, need
                        """)
                .param("initiative", person.initiative())
                .param("rows", person.rows().toArray(Long[]::new))
                .query((row, _) -> reference(row.getLong("id"), row.getString("need")))
                .list();
    }

    private List<String> blank(Forgotten person) {
        db.sql(
                        """
                        update comments.takedown d
                        set reason = regexp_replace(reason, :pattern, '…', 'gi')
                        from comments.comment c
                        where c.id = d.comment and c.initiative = :initiative
                          and d.reason ~* :pattern
                        """)
                .param("initiative", person.initiative())
                .param("pattern", person.pattern())
                .update();
        return db.sql(
                        """
                        update comments.version v
                        set words = regexp_replace(words, :pattern, '…', 'gi')
                        from comments.comment c
                        where c.id = v.comment and c.initiative = :initiative
                          and v.words ~* :pattern
                        returning c.id, c.need
                        """)
                .param("initiative", person.initiative())
                .param("pattern", person.pattern())
                .query((row, _) -> reference(row.getLong("id"), row.getString("need")))
                .list();
    }

    private static String reference(long comment, String need) {
        return CommentThings.kind(need) + "/" + comment;
    }
}
