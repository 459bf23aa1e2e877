package dev.landward.initiative.learn;

import dev.landward.initiative.InitiativeId;
import dev.landward.initiative.things.Kind;
import dev.landward.initiative.things.Thing;
import dev.landward.web.Right;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The cards of the learn board as things.
@Component
class CardThings implements Kind {

    private final JdbcClient db;

    CardThings(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String name() {
        return "card";
    }

    @Override
    public Right need() {
        return Right.SEE_INITIATIVE;
    }

    @Override
    public List<Thing> read(InitiativeId initiative, Collection<Long> numbers) {
        return db.sql(
                        """
                        select c.id, c.wording, concat_ws(' ', c.source, c.owner, s.wording) as text
                        from initiative.card c
                        left join initiative.card_settling s on s.card = c.id
                        where c.initiative = :initiative and c.id = any(:numbers)
                          and not exists (
                            select from initiative.card_removal r where r.card = c.id)
                        """)
                .param("initiative", initiative.value())
                .param("numbers", numbers.toArray(Long[]::new))
                .query((row, _) ->
                        new Thing(
                                row.getLong("id"),
                                row.getString("wording"),
                                row.getString("text"),
                                "/learn/cards/" + row.getLong("id")))
                .list();
    }

    @Override
    public List<Long> all(InitiativeId initiative) {
        return db.sql(
                        "select c.id from initiative.card c where c.initiative = ? and not exists (select from initiative.card_removal r where r.card = c.id)")
                .param(initiative.value())
                .query((row, _) -> row.getLong(1))
                .list();
    }
}
