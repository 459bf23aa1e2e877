package dev.landward.links;

import dev.landward.forgetting.Forgetting;
import dev.landward.forgetting.Forgotten;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Ends the links to the record of somebody who is erased, and those that were made for them; whom
/// they were for is forgotten.
@Component
class LinksForgetting implements Forgetting {

    private final JdbcClient db;

    LinksForgetting(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<String> forget(Forgotten person) {
        var ended = end(person);
        if (!ended.isEmpty()) {
            db.sql("delete from links.code where link in (:ended)").param("ended", ended).update();
            db.sql("update links.start set account = null where link in (:ended)")
                    .param("ended", ended)
                    .update();
        }
        db.sql(
                        """
                        update links.link set words = regexp_replace(words, :pattern, '…', 'gi')
                        where initiative = :initiative and words ~* :pattern
                        """)
                .param("initiative", person.initiative())
                .param("pattern", person.pattern())
                .update();
        return List.of();
    }

    /// Whoever has the same name and another address is somebody else.
    private List<Long> end(Forgotten person) {
        return db.sql(
                        """
                        update links.link set name = '', email = '', email_key = '', words = '',
                          account = null, expires_at = least(expires_at, now())
                        where initiative = :initiative and (about = any(:subjects)
                          or email_key = any(:emails) or email_key = '' and lower(name) in (
                            select lower(word) from unnest(:words::text[]) word))
                        returning id
                        """)
                .param("initiative", person.initiative())
                .param("subjects", person.subjects().toArray(String[]::new))
                .param("emails", person.emails().toArray(String[]::new))
                .param("words", person.words().toArray(String[]::new))
                .query((row, _) -> row.getLong(1))
                .list();
    }
}
