package dev.landward.initiative.things;

import dev.landward.web.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The initiative itself, with its overview as its page.
@Component
class InitiativeThings extends StoredKind {

    InitiativeThings(JdbcClient db) {
        super(
                db,
                "initiative",
                Right.SEE_INITIATIVE,
                "",
                """
                select id, name as title, purpose as text from initiative.initiative
                where id = :initiative
                """);
    }
}
