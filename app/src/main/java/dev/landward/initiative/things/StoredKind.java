package dev.landward.initiative.things;

import dev.landward.initiative.InitiativeId;
import dev.landward.web.Right;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A sort of thing that one query tells of.
public abstract class StoredKind implements Kind {

    private final JdbcClient db;
    private final String name;
    private final Right need;
    private final String path;
    private final String query;

    /// Describes the sort.
    ///
    /// @param db where its things are
    /// @param name names it, as references do
    /// @param need the right it takes to see its things
    /// @param path where the page of a thing is, up to its number; empty for the overview
    /// @param query reads `id`, `title` and `text` of all things of the sort that are there in
    ///   `:initiative`
    protected StoredKind(JdbcClient db, String name, Right need, String path, String query) {
        this.db = db;
        this.name = name;
        this.need = need;
        this.path = path;
        this.query = query;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Right need() {
        return need;
    }

    @Override
    public final List<Thing> read(InitiativeId initiative, Collection<Long> numbers) {
        return db.sql("select * from (" + query + ") t where t.id = any(:numbers)")
                .param("initiative", initiative.value())
                .param("numbers", numbers.toArray(Long[]::new))
                .query((row, _) ->
                        new Thing(
                                row.getLong("id"),
                                row.getString("title"),
                                row.getString("text"),
                                path.isEmpty() ? path : path + row.getLong("id")))
                .list();
    }

    @Override
    public final List<Long> all(InitiativeId initiative) {
        return db.sql("select t.id from (" + query + ") t")
                .param("initiative", initiative.value())
                .query((row, _) -> row.getLong(1))
                .list();
    }
}
