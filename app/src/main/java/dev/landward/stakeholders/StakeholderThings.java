package dev.landward.stakeholders;

import dev.landward.initiative.InitiativeId;
import dev.landward.initiative.things.Kind;
import dev.landward.initiative.things.Thing;
import dev.landward.web.Right;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Everybody in the register as things. Private notes are no part of what is searched.
@Component
class StakeholderThings implements Kind {

    private final JdbcClient db;

    StakeholderThings(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String name() {
        return "stakeholder";
    }

    @Override
    public Right need() {
        return Right.SEE_PEOPLE;
    }

    @Override
    public List<Thing> read(InitiativeId initiative, Collection<Long> numbers) {
        return db.sql(
                        """
                        select id, name,
                          concat_ws(' ', role, organisation, email, about, wants, fears, ask) as text
                        from stakeholders.present
                        where initiative = :initiative and id = any(:numbers)
                        """)
                .param("initiative", initiative.value())
                .param("numbers", numbers.toArray(Long[]::new))
                .query((row, _) ->
                        new Thing(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getString("text"),
                                "/people/" + row.getLong("id")))
                .list();
    }

    @Override
    public List<Long> all(InitiativeId initiative) {
        return db.sql("select id from stakeholders.present where initiative = ?")
                .param(initiative.value())
                .query((row, _) -> row.getLong(1))
                .list();
    }

    @Override
    public Set<String> many() {
        return Set.of("import", "units");
    }
}
