package dev.landward.consultation;

import dev.landward.initiative.things.StoredKind;
import dev.landward.web.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rounds that were opened, as things.
@Component
class RoundThings extends StoredKind {

    RoundThings(JdbcClient db) {
        super(
                db,
                "round",
                Right.SEE_ROUNDS,
                "/listen/rounds/",
                """
                select id, question as title, purpose as text from consultation.present
                where initiative = :initiative and state <> 'DRAFT'
                """);
    }
}
