package dev.landward.stakeholders.units;

import dev.landward.initiative.Workspace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Remembers where the units of an organisation tree were before an import moved them, and moves
/// them back.
@Component
public class UnitFormers {

    private static final String GONE =
            "exists (select from stakeholders.unit_removal r where r.unit = u.stakeholder)";

    private final JdbcClient db;

    UnitFormers(JdbcClient db) {
        this.db = db;
    }

    private record Former(
            long unit,
            boolean placed,
            @Nullable Long parent,
            @Nullable Long head,
            int position,
            boolean gone) {}

    /// Remembers the tree as it is.
    void before(Workspace workspace, long importNumber) {
        db.sql(
                        """
                        insert into stakeholders.unit_former
                          (import_number, unit, placed, parent, head, position, gone)
                        select :import, u.stakeholder, true, u.parent, u.head, u.position, %s
                        from stakeholders.unit u
                        join stakeholders.stakeholder s on s.id = u.stakeholder
                        where s.initiative = :initiative
                        on conflict do nothing
                        """
                                .formatted(GONE))
                .param("import", importNumber)
                .param("initiative", workspace.id().value())
                .update();
    }

    /// Remembers what became of it, and forgets the units that are as they were.
    void after(Workspace workspace, long importNumber) {
        db.sql(
                        """
                        insert into stakeholders.unit_former (import_number, unit, placed, position, gone)
                        select :import, u.stakeholder, false, 0, false from stakeholders.unit u
                        join stakeholders.stakeholder s on s.id = u.stakeholder
                        where s.initiative = :initiative
                        on conflict do nothing
                        """)
                .param("import", importNumber)
                .param("initiative", workspace.id().value())
                .update();
        db.sql(
                        """
                        update stakeholders.unit_former f set parent_then = u.parent,
                          head_then = u.head, position_then = u.position, gone_then = %s
                        from stakeholders.unit u
                        where f.import_number = ? and u.stakeholder = f.unit
                        """
                                .formatted(GONE))
                .param(importNumber)
                .update();
        db.sql(
                        """
                        delete from stakeholders.unit_former where import_number = ? and placed
                          and parent is not distinct from parent_then
                          and head is not distinct from head_then
                          and position = position_then and gone = gone_then
                        """)
                .param(importNumber)
                .update();
    }

    /// Moves units back that nobody has moved since; none so that the tree would run in a circle.
    public void putBack(Workspace workspace, long importNumber) {
        var back =
                new ArrayList<>(
                        unmoved(workspace, importNumber).stream().filter(Former::placed).toList());
        var parents = parents(workspace);
        boolean circling = true;
        while (circling) {
            circling = back.removeAll(circling(parents, back));
        }
        back.forEach(former -> place(importNumber, former));
    }

    /// Units that had no place lose it, the lowest first; one that has others below it stays, and
    /// so does one that the import added and somebody has worked on since.
    public void takeOut(Workspace workspace, long importNumber) {
        var ids =
                unmoved(workspace, importNumber).stream()
                        .filter(former -> !former.placed())
                        .mapToLong(Former::unit)
                        .toArray();
        List<Long> out;
        do {
            out =
                    db.sql(
                                    """
                                    delete from stakeholders.unit t
                                    where t.stakeholder = any(?) and not exists (
                                      select from stakeholders.present p
                                      where p.id = t.stakeholder and p.import_number = ?)
                                    and not exists (
                                      select from stakeholders.unit u
                                      join stakeholders.present p on p.id = u.stakeholder
                                      where u.parent = t.stakeholder and not %s)
                                    returning t.stakeholder
                                    """
                                            .formatted(GONE))
                            .params(ids, importNumber)
                            .query((row, _) -> row.getLong(1))
                            .list();
            forget(importNumber, out);
        } while (!out.isEmpty());
    }

    private List<Former> unmoved(Workspace workspace, long importNumber) {
        return db.sql(
                        """
                        select f.* from stakeholders.unit_former f
                        join stakeholders.unit u on u.stakeholder = f.unit
                        join stakeholders.stakeholder s on s.id = f.unit
                        where f.import_number = ? and s.initiative = ?
                          and u.parent is not distinct from f.parent_then
                          and u.head is not distinct from f.head_then and f.gone_then = %s
                        order by f.unit
                        """
                                .formatted(GONE))
                .params(importNumber, workspace.id().value())
                .query(UnitFormers::former)
                .list();
    }

    private Map<Long, Long> parents(Workspace workspace) {
        var parents = new HashMap<Long, Long>();
        db.sql(
                        """
                        select u.stakeholder, u.parent from stakeholders.unit u
                        join stakeholders.stakeholder s on s.id = u.stakeholder
                        where s.initiative = ? and u.parent is not null
                        """)
                .param(workspace.id().value())
                .query(row -> {
                    parents.put(row.getLong(1), row.getLong(2));
                });
        return parents;
    }

    private static List<Former> circling(Map<Long, Long> now, List<Former> back) {
        var then = new HashMap<>(now);
        for (var former : back) {
            var parent = former.parent();
            if (parent == null) {
                then.remove(former.unit());
            } else {
                then.put(former.unit(), parent);
            }
        }
        return back.stream().filter(former -> circles(then, former.unit())).toList();
    }

    private static boolean circles(Map<Long, Long> parents, long unit) {
        var seen = new HashSet<Long>();
        Long above = parents.get(unit);
        while (above != null && above != unit && seen.add(above)) {
            above = parents.get(above);
        }
        return above != null && above == unit;
    }

    private void place(long importNumber, Former former) {
        db.sql(
                        """
                        update stakeholders.unit set parent = :parent, head = :head,
                          position = :position
                        where stakeholder = :unit
                        """)
                .param("parent", former.parent(), Types.BIGINT)
                .param("head", former.head(), Types.BIGINT)
                .param("position", former.position())
                .param("unit", former.unit())
                .update();
        if (former.gone()) {
            db.sql("insert into stakeholders.unit_removal (unit) values (?) on conflict do nothing")
                    .param(former.unit())
                    .update();
        }
        forget(importNumber, List.of(former.unit()));
    }

    private void forget(long importNumber, List<Long> units) {
        db.sql("delete from stakeholders.unit_former where import_number = ? and unit = any(?)")
                .params(importNumber, units.stream().mapToLong(Long::longValue).toArray())
                .update();
    }

    private static Former former(ResultSet row, int number) throws SQLException {
        return new Former(
                row.getLong("unit"),
                row.getBoolean("placed"),
                row.getObject("parent", Long.class),
                row.getObject("head", Long.class),
                row.getInt("position"),
                row.getBoolean("gone"));
    }
}
