package dev.landward.consultation.attendance;

import dev.landward.forgetting.Forgetting;
import dev.landward.forgetting.Forgotten;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whoever is erased is expected in no session any more; where they came, somebody came.
@Component
class AttendanceForgetting implements Forgetting {

    private final JdbcClient db;

    AttendanceForgetting(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<String> forget(Forgotten person) {
        var rows = person.rows().toArray(Long[]::new);
        db.sql(
                        """
                        delete from consultation.session_key k using consultation.session_guest g
                        where g.id = k.guest and (g.stakeholder = any(:rows) or g.says = any(:rows))
                        """)
                .param("rows", rows)
                .update();
        db.sql(
                        """
                        update consultation.session_guest set stakeholder = null, says = null, name = ''
                        where stakeholder = any(:rows) or says = any(:rows)
                        """)
                .param("rows", rows)
                .update();
        db.sql("delete from consultation.session_expected where stakeholder = any(?)")
                .param(rows)
                .update();
        db.sql(
                        """
                        update consultation.session_guest g set name = ''
                        from consultation.session s
                        where s.id = g.session and s.initiative = :initiative
                          and g.name ~* :pattern
                        """)
                .param("initiative", person.initiative())
                .param("pattern", person.pattern())
                .update();
        return List.of();
    }
}
