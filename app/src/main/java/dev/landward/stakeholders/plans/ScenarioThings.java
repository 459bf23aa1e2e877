package dev.landward.stakeholders.plans;

import dev.landward.initiative.InitiativeId;
import dev.landward.initiative.things.Kind;
import dev.landward.initiative.things.Thing;
import dev.landward.web.Right;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The capacity scenarios as things.
@Component
class ScenarioThings implements Kind {

    private final JdbcClient db;

    ScenarioThings(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String name() {
        return "scenario";
    }

    @Override
    public Right need() {
        return Right.SEE_PEOPLE;
    }

    @Override
    public List<Thing> read(InitiativeId initiative, Collection<Long> numbers) {
        return db.sql(
                        """
                        select distinct on (c.id) c.id, v.name, v.who
                        from stakeholders.capacity_scenario c
                        join stakeholders.capacity_version v on v.scenario = c.id
                        where c.initiative = :initiative and c.id = any(:numbers)
                          and not exists (
                            select from stakeholders.capacity_scenario_removal r
                            where r.capacity_scenario = c.id)
                        order by c.id, v.id desc
                        """)
                .param("initiative", initiative.value())
                .param("numbers", numbers.toArray(Long[]::new))
                .query((row, _) ->
                        new Thing(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getString("who"),
                                "/people/plans/capacity/" + row.getLong("id")))
                .list();
    }

    @Override
    public List<Long> all(InitiativeId initiative) {
        return db.sql(
                        "select c.id from stakeholders.capacity_scenario c where c.initiative = ? and not exists (select from stakeholders.capacity_scenario_removal r where r.capacity_scenario = c.id)")
                .param(initiative.value())
                .query((row, _) -> row.getLong(1))
                .list();
    }
}
