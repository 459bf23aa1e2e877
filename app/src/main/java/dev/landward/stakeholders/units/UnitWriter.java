package dev.landward.stakeholders.units;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Keys;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.Records;
import dev.landward.stakeholders.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes the organisation tree from the lines of a file, in three statements however long it is.
@Component
class UnitWriter {

    private final JdbcClient db;
    private final JsonMapper json;
    private final Records records;

    UnitWriter(JdbcClient db, JsonMapper json, Records records) {
        this.db = db;
        this.json = json;
        this.records = records;
    }

    private record Somebody(long id, boolean organisation, String nameKey, String emailKey) {}

    Units.Outcome write(
            Workspace workspace, List<Unit> tree, List<UnitPath> paths, Provenance provenance) {
        var heads = new LinkedHashMap<List<String>, String>();
        for (var path : paths) {
            for (int depth = 1; depth < path.names().size(); depth++) {
                heads.putIfAbsent(path.names().subList(0, depth), "");
            }
            heads.put(path.names(), path.head());
        }
        var known = known(workspace);
        var ids = ids(tree, known, heads.keySet());
        var added = add(workspace, ids, provenance);
        var unknown = new LinkedHashSet<String>();
        insert(rows(heads, ids, known, unknown));
        return new Units.Outcome(heads.size(), added, List.copyOf(unknown));
    }

    private List<Somebody> known(Workspace workspace) {
        return db.sql(
                        """
                        select id, kind = 'ORGANISATION', name_key, email_key
                        from stakeholders.present where initiative = ?
                        """)
                .param(workspace.id().value())
                .query((row, _) ->
                        new Somebody(
                                row.getLong(1),
                                row.getBoolean(2),
                                row.getString(3),
                                row.getString(4)))
                .list();
    }

    /// A unit is the one at the same path, else an organisation of its name that has no place yet,
    /// else a new one: 0.
    private static Map<List<String>, Long> ids(
            List<Unit> tree, List<Somebody> known, Set<List<String>> paths) {
        var placed = new HashMap<List<String>, Long>();
        tree.forEach(unit -> placed.putIfAbsent(keys(unit.path()), unit.id().value()));
        var free = new HashMap<String, Long>();
        known.stream()
                .filter(Somebody::organisation)
                .filter(one -> tree.stream().noneMatch(unit -> unit.id().value() == one.id()))
                .forEach(one -> free.putIfAbsent(one.nameKey(), one.id()));
        var ids = new LinkedHashMap<List<String>, Long>();
        for (var path : paths) {
            var at = placed.get(keys(path));
            var other = at == null ? free.remove(Keys.organisation(path.getLast())) : at;
            ids.put(path, other == null ? 0 : other);
        }
        return ids;
    }

    private int add(Workspace workspace, Map<List<String>, Long> ids, Provenance provenance) {
        var fresh =
                ids.entrySet().stream()
                        .filter(entry -> entry.getValue() == 0)
                        .map(Map.Entry::getKey)
                        .toList();
        var numbers = records.numbers(fresh.size());
        var lines = new ArrayList<Records.Line>();
        for (int i = 0; i < fresh.size(); i++) {
            ids.put(fresh.get(i), numbers.get(i));
            var details = Details.organisation(fresh.get(i).getLast()).side(Side.INSIDE).done();
            lines.add(new Records.Line(numbers.get(i), null, details));
        }
        records.insert(workspace.id().value(), workspace.account().value(), provenance, lines);
        return fresh.size();
    }

    private static List<Map<String, @Nullable Object>> rows(
            Map<List<String>, String> heads,
            Map<List<String>, Long> ids,
            List<Somebody> known,
            Set<String> unknown) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        heads.forEach((path, head) -> {
            var above = path.subList(0, path.size() - 1);
            var row = new LinkedHashMap<String, @Nullable Object>();
            row.put("stakeholder", ids.get(path));
            row.put("parent", above.isEmpty() ? null : ids.get(above));
            row.put("head", head(head, known, unknown));
            row.put("position", rows.size() + 1);
            rows.add(row);
        });
        return rows;
    }

    private static @Nullable Long head(String head, List<Somebody> known, Set<String> unknown) {
        if (head.isEmpty()) {
            return null;
        }
        var email = Keys.email(head);
        var name = Keys.name(head);
        var found =
                known.stream()
                        .filter(one -> !one.organisation())
                        .filter(one -> one.emailKey().equals(email) || one.nameKey().equals(name))
                        .toList();
        if (found.size() != 1) {
            unknown.add(head);
            return null;
        }
        return found.getFirst().id();
    }

    private void insert(List<Map<String, @Nullable Object>> rows) {
        db.sql(
                        """
                        with r as (
                          select * from jsonb_to_recordset(?::jsonb)
                            as r (stakeholder bigint, parent bigint, head bigint, position int)),
                          back as (
                            delete from stakeholders.unit_removal where unit in (
                              select stakeholder from r))
                        insert into stakeholders.unit (stakeholder, parent, head, position)
                        select stakeholder, parent, head, position from r
                        on conflict (stakeholder) do update set parent = excluded.parent,
                          head = coalesce(excluded.head, stakeholders.unit.head),
                          position = excluded.position
                        """)
                .param(json.writeValueAsString(rows).replace("\\u0000", ""))
                .update();
    }

    private static List<String> keys(List<String> path) {
        return path.stream().map(Keys::words).toList();
    }
}
