package dev.landward.consultation.minutes;

import dev.landward.forgetting.Forgetting;
import dev.landward.forgetting.Forgotten;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was decided stays; whoever is erased is not named in it.
@Component
class MinutesForgetting implements Forgetting {

    private final JdbcClient db;

    MinutesForgetting(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<String> forget(Forgotten person) {
        db.sql(
                        """
                        update consultation.session_note n
                        set words = regexp_replace(n.words, :pattern, '…', 'gi')
                        from consultation.session s
                        where s.id = n.session and s.initiative = :initiative
                          and n.words ~* :pattern
                        """)
                .param("pattern", person.pattern())
                .param("initiative", person.initiative())
                .update();
        return List.of();
    }
}
