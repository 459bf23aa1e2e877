package dev.landward.search;

import dev.landward.initiative.InitiativeId;
import dev.landward.initiative.things.Kind;
import dev.landward.initiative.things.Thing;
import dev.landward.web.Folded;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes what can be found: many rows travel as one JSON text.
@Component
class Entries {

    private static final int LONG = 20_000;

    private static final String INSERT =
            """
            insert into search.entry (initiative, kind, number, key, words)
            select :initiative, :kind, r.number, r.key,
              setweight(to_tsvector('simple', r.key), 'A')
                || setweight(to_tsvector('simple', r.text), 'B')
            from jsonb_to_recordset(:rows::jsonb) as r (number bigint, key text, text text)
            order by r.number
            on conflict (initiative, kind, number) do
            """;
    private static final String OVER =
            INSERT
                    + """
                    update set key = excluded.key, words = excluded.words,
                      written_at = excluded.written_at
                    where search.entry.key <> excluded.key or search.entry.words <> excluded.words
                    """;
    private static final String BESIDE = INSERT + "nothing";

    private final JdbcClient db;
    private final JsonMapper json;

    Entries(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    private record Row(long number, String key, String text) {}

    /// Writes what things are now: one read and one write.
    void write(InitiativeId initiative, Kind kind, Collection<Long> numbers) {
        var found = kind.read(initiative, numbers);
        put(OVER, initiative, kind, found);
        var there = found.stream().map(Thing::number).collect(Collectors.toSet());
        forget(initiative, kind, numbers.stream().filter(one -> !there.contains(one)).toList());
    }

    /// The same where others may write at the same time: who is changing one of the rows goes
    /// first, and a row that appears meanwhile is newer than what is read here.
    void again(InitiativeId initiative, Kind kind, List<Long> numbers) {
        var known =
                db.sql(
                                """
                                select number from search.entry
                                where initiative = ? and kind = ? and number = any(?)
                                order by number for update
                                """)
                        .params(initiative.value(), kind.name(), numbers.toArray(Long[]::new))
                        .query((row, _) -> row.getLong(1))
                        .list();
        var old = Set.copyOf(known);
        var fresh = numbers.stream().filter(one -> !old.contains(one)).toList();
        if (!known.isEmpty()) {
            write(initiative, kind, known);
        }
        if (!fresh.isEmpty()) {
            put(BESIDE, initiative, kind, kind.read(initiative, fresh));
        }
    }

    List<Long> known(InitiativeId initiative, Kind kind) {
        return db.sql("select number from search.entry where initiative = ? and kind = ?")
                .params(initiative.value(), kind.name())
                .query((row, _) -> row.getLong(1))
                .list();
    }

    private void put(String sql, InitiativeId initiative, Kind kind, List<Thing> things) {
        if (things.isEmpty()) {
            return;
        }
        var rows = things.stream().map(Entries::row).toList();
        db.sql(sql)
                .param("initiative", initiative.value())
                .param("kind", kind.name())
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    private void forget(InitiativeId initiative, Kind kind, List<Long> gone) {
        if (!gone.isEmpty()) {
            db.sql("delete from search.entry where initiative = ? and kind = ? and number = any(?)")
                    .params(initiative.value(), kind.name(), gone.toArray(Long[]::new))
                    .update();
        }
    }

    private static Row row(Thing thing) {
        var text = thing.text().length() <= LONG ? thing.text() : thing.text().substring(0, LONG);
        return new Row(thing.number(), Folded.words(thing.title()), Folded.words(text));
    }
}
