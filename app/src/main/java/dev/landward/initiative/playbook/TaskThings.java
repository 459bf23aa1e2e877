package dev.landward.initiative.playbook;

import dev.landward.initiative.InitiativeId;
import dev.landward.initiative.Sector;
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

/// The tasks of the playbook as things; the method's own are found by their English wording.
@Component
class TaskThings implements Kind {

    private final JdbcClient db;
    private final Texts texts;

    TaskThings(JdbcClient db, Texts texts) {
        this.db = db;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "task";
    }

    @Override
    public Right need() {
        return Right.SEE_INITIATIVE;
    }

    @Override
    public List<Thing> read(InitiativeId initiative, Collection<Long> numbers) {
        var sector =
                db.sql("select sector from initiative.initiative where id = ?")
                        .param(initiative.value())
                        .query((row, _) -> Sector.valueOf(row.getString(1)))
                        .optional();
        return db
                .sql(TaskRows.SELECT + " and t.id = any(:numbers)")
                .param("initiative", initiative.value())
                .param("numbers", numbers.toArray(Long[]::new))
                .query(TaskRows::task)
                .stream()
                .map(task -> thing(task, sector.orElse(Sector.PUBLIC)))
                .toList();
    }

    @Override
    public List<Long> all(InitiativeId initiative) {
        return db.sql(
                        "select t.id from initiative.task t where t.initiative = ? and not exists (select from initiative.task_removal r where r.task = t.id)")
                .param(initiative.value())
                .query((row, _) -> row.getLong(1))
                .list();
    }

    @Override
    public Set<String> many() {
        return Set.of("initiative");
    }

    private Thing thing(Task task, Sector sector) {
        return new Thing(
                task.id(),
                task.title(texts, Locale.ENGLISH, sector),
                String.join(" ", task.ownWhy(), task.owner(), task.note()),
                "/playbook/tasks/" + task.id());
    }
}
