package dev.landward.initiative.things;

import dev.landward.initiative.InitiativeId;
import dev.landward.web.Right;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The initiative itself, with its overview as its page.
@Component
class InitiativeThings implements Kind {

    private final JdbcClient db;

    InitiativeThings(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String name() {
        return "initiative";
    }

    @Override
    public Right need() {
        return Right.SEE_INITIATIVE;
    }

    @Override
    public List<Thing> read(InitiativeId initiative, Collection<Long> numbers) {
        return db.sql(
                        """
                        select id, name, purpose from initiative.initiative
                        where id = :initiative and id = any(:numbers)
                        """)
                .param("initiative", initiative.value())
                .param("numbers", numbers.toArray(Long[]::new))
                .query((row, _) ->
                        new Thing(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getString("purpose"),
                                ""))
                .list();
    }

    @Override
    public List<Long> all(InitiativeId initiative) {
        return db.sql("select id from initiative.initiative where id = ?")
                .param(initiative.value())
                .query((row, _) -> row.getLong(1))
                .list();
    }
}
