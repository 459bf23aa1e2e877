package dev.landward.search;

import dev.landward.accounts.Viewer;
import dev.landward.initiative.Initiatives;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.things.Reference;
import dev.landward.initiative.things.Thing;
import dev.landward.initiative.things.Things;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds things through their viewer: the query asks for the initiatives and sorts that the viewer
/// may see, and what it found is read once more through the viewer before it is shown.
@Service
class Finder {

    /// So close must a word of a title be to what was typed, where nothing fits as it stands.
    private static final String CLOSE = "0.35";

    private static final String MINE =
            """
            (e.initiative, e.kind) in (
              select * from unnest(:initiatives::bigint[], :kinds::text[])) and (
              :tag = '' or exists (
                select from tags.tagging g join tags.present t on t.id = g.tag
                where t.initiative = e.initiative and t.name_key = :tag
                  and g.kind = e.kind and g.number = e.number))
            """;

    /// Three ways to fit, each with an index of its own and a bound; the best of all come first.
    private static final String FITTING =
            """
            with near as (
              (select e.initiative, e.kind, e.number from search.entry e
                where e.key like :prefix and %1$s limit 200)
              union
              (select e.initiative, e.kind, e.number from search.entry e
                where ts_filter(e.words, '{a}') @@ to_tsquery('simple', :words) and %1$s limit 400)
              union
              (select e.initiative, e.kind, e.number from search.entry e
                where e.words @@ to_tsquery('simple', :words) and %1$s limit 400))
            select e.initiative, e.kind, e.number
            from near join search.entry e using (initiative, kind, number)
            order by (e.initiative = :here)::int
                + (e.key = :key)::int * 8 + (e.key like :prefix)::int * 4
                + (ts_filter(e.words, '{a}') @@ to_tsquery('simple', :words))::int * 2
                + ts_rank(e.words, to_tsquery('simple', :words))
                + similarity(e.key, :key) desc,
              e.written_at desc, e.number
            limit :count
            """
                    .formatted(MINE);

    private static final String ALIKE =
            """
            select e.initiative, e.kind, e.number from search.entry e
            where e.key %%> :key and %s
            order by word_similarity(:key, e.key) desc, e.written_at desc, e.number limit :count
            """
                    .formatted(MINE);

    private static final String TAGGED =
            """
            select e.initiative, e.kind, e.number from search.entry e
            where %s order by e.key, e.number limit :count
            """
                    .formatted(MINE);

    private final JdbcClient db;
    private final Initiatives initiatives;
    private final Things things;

    Finder(JdbcClient db, Initiatives initiatives, Things things) {
        this.db = db;
        this.initiatives = initiatives;
        this.things = things;
    }

    private record Found(long initiative, Reference reference) {}

    /// Finds things.
    ///
    /// @param viewer who looks
    /// @param sought what they typed
    /// @param here the initiative they are in, whose things come first; 0 for none
    /// @param count at most so many
    /// @return the best first
    @Transactional(readOnly = true)
    public List<Hit> find(Viewer viewer, Sought sought, long here, int count) {
        if (sought.isEmpty()) {
            return List.of();
        }
        var places = new LinkedHashMap<Long, Workspace>();
        initiatives.of(viewer).forEach(place -> places.put(place.id().value(), place));
        var found = new ArrayList<Found>();
        if (sought.key().isEmpty()) {
            found.addAll(ask(TAGGED, places.values(), sought, here, count));
        } else {
            found.addAll(ask(FITTING, places.values(), sought, here, count));
            if (found.isEmpty() && sought.key().length() > 3) {
                found.addAll(alike(places.values(), sought, here, count));
            }
        }
        var distinct = found.stream().distinct().toList();
        return hits(places, distinct, sought).stream().limit(count).toList();
    }

    private List<Found> alike(Collection<Workspace> places, Sought sought, long here, int count) {
        db.sql("select set_config('pg_trgm.word_similarity_threshold', ?, true)")
                .param(CLOSE)
                .query(String.class)
                .single();
        return ask(ALIKE, places, sought, here, count);
    }

    private List<Found> ask(
            String sql, Collection<Workspace> places, Sought sought, long here, int count) {
        var numbers = new ArrayList<Long>();
        var kinds = new ArrayList<String>();
        for (var place : places) {
            things.kinds().values().stream()
                    .filter(kind -> place.may(kind.need()))
                    .forEach(kind -> {
                        numbers.add(place.id().value());
                        kinds.add(kind.name());
                    });
        }
        return db.sql(sql)
                .param("initiatives", numbers.toArray(Long[]::new))
                .param("kinds", kinds.toArray(String[]::new))
                .param("tag", sought.tag())
                .param("key", sought.key())
                .param("prefix", sought.key() + "%")
                .param("words", sought.query())
                .param("here", here)
                .param("count", count + 10)
                .query((row, _) ->
                        new Found(row.getLong(1), new Reference(row.getString(2), row.getLong(3))))
                .list();
    }

    /// Only what the viewer can open now.
    private List<Hit> hits(Map<Long, Workspace> places, List<Found> found, Sought sought) {
        var read = new HashMap<Found, Hit>();
        places.forEach((initiative, place) -> {
            var here =
                    found.stream()
                            .filter(one -> one.initiative() == initiative)
                            .map(Found::reference)
                            .toList();
            things.find(place, here)
                    .forEach((reference, thing) ->
                            read.put(
                                    new Found(initiative, reference),
                                    hit(place, reference, thing, sought)));
        });
        return found.stream().map(read::get).filter(Objects::nonNull).toList();
    }

    private static Hit hit(Workspace place, Reference reference, Thing thing, Sought sought) {
        return new Hit(
                "thing." + reference.kind(),
                thing.title(),
                false,
                place.name(),
                sought.excerpt(thing.text()),
                place.path() + thing.path());
    }
}
