package dev.landward.stakeholders.plans;

import dev.landward.initiative.InitiativeId;
import dev.landward.initiative.things.Kind;
import dev.landward.initiative.things.Thing;
import dev.landward.web.Right;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The planned steps as things.
@Component
class StepThings implements Kind {

    private final JdbcClient db;

    StepThings(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String name() {
        return "step";
    }

    @Override
    public Right need() {
        return Right.SEE_PEOPLE;
    }

    @Override
    public List<Thing> read(InitiativeId initiative, Collection<Long> numbers) {
        return db.sql(
                        """
                        select t.id, t.words, t.reason from stakeholders.step t
                        where t.initiative = :initiative and t.id = any(:numbers)
                          and not exists (
                            select from stakeholders.step_removal r where r.step = t.id)
                        """)
                .param("initiative", initiative.value())
                .param("numbers", numbers.toArray(Long[]::new))
                .query((row, _) ->
                        new Thing(
                                row.getLong("id"),
                                row.getString("words"),
                                row.getString("reason"),
                                "/people/plans/steps/" + row.getLong("id")))
                .list();
    }

    @Override
    public List<Long> all(InitiativeId initiative) {
        return db.sql(
                        "select t.id from stakeholders.step t where t.initiative = ? and not exists (select from stakeholders.step_removal r where r.step = t.id)")
                .param(initiative.value())
                .query((row, _) -> row.getLong(1))
                .list();
    }

    @Override
    public Set<String> many() {
        return Set.of("step-batch");
    }
}
