package dev.landward.stakeholders.plans;

import dev.landward.initiative.things.StoredKind;
import dev.landward.web.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The capacity scenarios as things.
@Component
class ScenarioThings extends StoredKind {

    ScenarioThings(JdbcClient db) {
        super(
                db,
                "scenario",
                Right.SEE_PEOPLE,
                "/people/plans/capacity/",
                """
                select distinct on (c.id) c.id, v.name as title, v.who as text
                from stakeholders.capacity_scenario c
                join stakeholders.capacity_version v on v.scenario = c.id
                where c.initiative = :initiative and not exists (
                  select from stakeholders.capacity_scenario_removal r where r.capacity_scenario = c.id)
                order by c.id, v.id desc
                """);
    }
}
