package dev.landward.initiative.meetings;

import dev.landward.forgetting.Forgetting;
import dev.landward.forgetting.Forgotten;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whoever is erased is invited to no session any more, and hears of none.
@Component
class MeetingsForgetting implements Forgetting {

    private final JdbcClient db;

    MeetingsForgetting(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<String> forget(Forgotten person) {
        db.sql(
                        """
                        delete from initiative.meeting_guest g using initiative.meeting m
                        where m.id = g.meeting and m.initiative = ? and lower(g.email) = any(?)
                        """)
                .params(person.initiative(), person.emails().toArray(String[]::new))
                .update();
        return List.of();
    }
}
