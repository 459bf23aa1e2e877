package dev.landward.initiative.plan;

import dev.landward.initiative.InitiativeId;
import dev.landward.initiative.things.Kind;
import dev.landward.initiative.things.Thing;
import dev.landward.web.Right;
import dev.landward.web.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The stages of the plan as things.
@Component
class StageThings implements Kind {

    private final JdbcClient db;
    private final Texts texts;

    StageThings(JdbcClient db, Texts texts) {
        this.db = db;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "stage";
    }

    @Override
    public Right need() {
        return Right.SEE_INITIATIVE;
    }

    @Override
    public List<Thing> read(InitiativeId initiative, Collection<Long> numbers) {
        return db
                .sql("select stage, goal, owner from initiative.plan_stage where initiative = ?")
                .param(initiative.value())
                .query((row, _) ->
                        thing(
                                Stage.valueOf(row.getString("stage")),
                                row.getString("goal") + " " + row.getString("owner")))
                .list()
                .stream()
                .filter(thing -> numbers.contains(thing.number()))
                .toList();
    }

    @Override
    public List<Long> all(InitiativeId initiative) {
        return List.of(1L, 2L, 3L);
    }

    @Override
    public Set<String> many() {
        return Set.of("initiative");
    }

    private Thing thing(Stage stage, String text) {
        return new Thing(
                stage.ordinal() + 1L,
                texts.getMessage("plan.stage." + stage.path(), new Object[0], Locale.ENGLISH),
                text,
                "/plan");
    }
}
