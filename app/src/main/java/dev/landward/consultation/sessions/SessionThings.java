package dev.landward.consultation.sessions;

import dev.landward.initiative.things.StoredKind;
import dev.landward.web.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Sessions, as things.
@Component
class SessionThings extends StoredKind {

    SessionThings(JdbcClient db) {
        super(
                db,
                "session",
                Right.SEE_ROUNDS,
                "/listen/sessions/",
                """
                select s.id, s.title, s.purpose as text from consultation.session s
                where s.initiative = :initiative and not exists (
                  select from consultation.session_removal x where x.session = s.id)
                """);
    }
}
