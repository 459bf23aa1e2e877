package dev.landward.initiative.learn;

import dev.landward.initiative.things.StoredKind;
import dev.landward.web.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The cards of the learn board as things.
@Component
class CardThings extends StoredKind {

    CardThings(JdbcClient db) {
        super(
                db,
                "card",
                Right.SEE_INITIATIVE,
                "/learn/cards/",
                """
                select c.id, c.wording as title, concat_ws(' ', c.source, c.owner, s.wording) as text
                from initiative.card c
                left join initiative.card_settling s on s.card = c.id
                where c.initiative = :initiative and not exists (
                  select from initiative.card_removal r where r.card = c.id)
                """);
    }
}
