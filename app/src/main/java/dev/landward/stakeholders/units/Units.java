package dev.landward.stakeholders.units;

import dev.landward.accounts.Audit;
import dev.landward.accounts.Removals;
import dev.landward.initiative.Recalled;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Bounds;
import dev.landward.stakeholders.Origin;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.StakeholderRows;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The organisation tree: which unit belongs to which, who leads it, and who must approve.
@Service
public class Units {

    private static final String TREE =
            """
            with recursive
              placed as (
                select u.*, s.name, h.name as head_name from stakeholders.unit u
                join stakeholders.present s on s.id = u.stakeholder
                left join stakeholders.present h on h.id = u.head
                where s.initiative = ? and not exists (
                  select from stakeholders.unit_removal r where r.unit = u.stakeholder)),
              tree as (
                select p.stakeholder, null::bigint as parent, p.head, p.head_name,
                  array[p.name] as path, array[p.position, p.stakeholder] as place
                from placed p
                where p.parent is null or p.parent not in (select stakeholder from placed)
                union all
                select p.stakeholder, p.parent, p.head, p.head_name,
                  t.path || p.name, t.place || array[p.position, p.stakeholder]
                from placed p join tree t on t.stakeholder = p.parent)
            select * from tree order by place
            """;

    private final JdbcClient db;
    private final Audit audit;
    private final Bounds bounds;
    private final Removals removals;
    private final UnitWriter writer;
    private final UnitFormers formers;

    Units(
            JdbcClient db,
            Audit audit,
            Bounds bounds,
            Removals removals,
            UnitWriter writer,
            UnitFormers formers) {
        this.db = db;
        this.audit = audit;
        this.bounds = bounds;
        this.removals = removals;
        this.writer = writer;
        this.formers = formers;
    }

    /// What writing many units did.
    ///
    /// @param placed how many units have their place now
    /// @param added how many of them were new to the register
    /// @param unknownHeads the heads that nobody, or more than one, in the register matches
    public record Outcome(int placed, int added, List<String> unknownHeads) {}

    /// Gives an organisation of the register its place in the tree, the last below its parent.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id the organisation
    /// @param parent the unit above, or `null` for the top
    /// @param head who leads it, or `null`
    /// @return whether it has the place
    /// @throws NotFound where one of them is nobody in this initiative, or no organisation
    @Transactional
    public UnitPlacing place(
            Workspace workspace,
            StakeholderId id,
            @Nullable StakeholderId parent,
            @Nullable StakeholderId head) {
        workspace.require(Right.EDIT_PEOPLE);
        var name = bounds.name(workspace, id);
        bounds.stakeholders(workspace, Stream.of(parent, head));
        lock(workspace);
        var tree = tree(workspace);
        if (parent != null
                && Unit.upwards(tree, parent).stream().anyMatch(unit -> unit.id().equals(id))) {
            return new UnitPlacing.WouldCircle();
        }
        if (parent != null && tree.stream().noneMatch(unit -> unit.id().equals(parent))) {
            throw new NotFound();
        }
        insert(workspace, id, parent, head);
        removals.restore("stakeholders.unit", id.value());
        audit.record(workspace, new UnitPlaced(id.value(), name));
        return new UnitPlacing.Placed();
    }

    /// Takes a unit out of the tree; it stays in the register.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @return whether it is out; a unit with others below it stays
    /// @throws NotFound where it is not in the tree
    @Transactional
    public boolean remove(Workspace workspace, StakeholderId id) {
        workspace.require(Right.EDIT_PEOPLE);
        lock(workspace);
        var tree = tree(workspace);
        if (Unit.upwards(tree, id).isEmpty()) {
            throw new NotFound();
        }
        if (tree.stream().anyMatch(unit -> id.equals(unit.parent()))) {
            return false;
        }
        removals.remove(workspace, "stakeholders.unit", id.value());
        audit.record(workspace, new UnitRemoved(id.value(), bounds.name(workspace, id)));
        return true;
    }

    /// Brings a unit back to its place.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @throws NotFound where it was not taken out
    @Transactional
    public void restore(Workspace workspace, StakeholderId id) {
        workspace.require(Right.EDIT_PEOPLE);
        var name = bounds.name(workspace, id);
        lock(workspace);
        if (!removals.restore("stakeholders.unit", id.value())) {
            throw new NotFound();
        }
        audit.record(workspace, new UnitPlaced(id.value(), name));
    }

    /// Reads the tree.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return every unit after the one it belongs to, in their order
    @Recalled
    public List<Unit> tree(Workspace workspace) {
        return db.sql(TREE).param(workspace.id().value()).query(Units::unit).list();
    }

    /// Lists who must approve for a unit: the unit itself first, the top last.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id the unit, or somebody or something that belongs to one
    /// @return the units upwards; a unit without a head is a gap in the chain; empty where there is
    ///   no unit
    public List<Unit> approvalChain(Workspace workspace, StakeholderId id) {
        var tree = tree(workspace);
        var own = Unit.upwards(tree, id);
        if (!own.isEmpty()) {
            return own;
        }
        return db.sql(
                        """
                        select member_of from stakeholders.present
                        where id = ? and initiative = ? and member_of is not null
                        """)
                .params(id.value(), workspace.id().value())
                .query((row, _) -> new StakeholderId(row.getLong(1)))
                .optional()
                .map(unit -> Unit.upwards(tree, unit))
                .orElse(List.of());
    }

    /// Writes the tree as the lines of a file.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return one for each unit, in the order of the tree
    public List<UnitPath> paths(Workspace workspace) {
        var emails = new HashMap<Long, String>();
        db.sql(
                        """
                        select h.id, h.email from stakeholders.unit u
                        join stakeholders.present h on h.id = u.head
                        where h.initiative = ? and h.email <> ''
                        """)
                .param(workspace.id().value())
                .query(row -> {
                    emails.put(row.getLong(1), row.getString(2));
                });
        return tree(workspace).stream()
                .map(unit -> new UnitPath(unit.path(), head(unit, emails)))
                .toList();
    }

    /// Reads the tree from the lines of a file: units that are there get their head and their
    /// place, others are added to the register. Units that the file does not name stay.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param paths the lines; a unit above that has no line of its own is added, too
    /// @return what was done
    @Transactional
    public Outcome write(Workspace workspace, List<UnitPath> paths) {
        return write(workspace, paths, new Provenance(Origin.IMPORT, null, null, ""));
    }

    /// Reads the tree from the lines of a file, see {@link #write(Workspace, List)}.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param paths the lines
    /// @param provenance where units that are new to the register come from
    /// @return what was done
    @Transactional
    public Outcome write(Workspace workspace, List<UnitPath> paths, Provenance provenance) {
        workspace.require(Right.EDIT_PEOPLE);
        lock(workspace);
        var outcome = writer.write(workspace, tree(workspace), paths, provenance);
        audit.record(workspace, new UnitsPlaced(outcome.placed()));
        return outcome;
    }

    /// Remembers what changes of an import do to the tree, so that it can be taken back.
    public void remember(Workspace workspace, long importNumber, Runnable changes) {
        workspace.require(Right.EDIT_PEOPLE);
        lock(workspace);
        formers.before(workspace, importNumber);
        changes.run();
        formers.after(workspace, importNumber);
    }

    private static String head(Unit unit, Map<Long, String> emails) {
        var head = unit.head();
        var name = unit.headName();
        if (head == null || name == null) {
            return "";
        }
        return emails.getOrDefault(head.value(), name);
    }

    /// Two who change the tree of one initiative at the same moment come one after the other.
    private void lock(Workspace workspace) {
        db.sql("select pg_advisory_xact_lock(hashtext('stakeholders.unit'), ?::int)")
                .param((int) workspace.id().value())
                .query((_, _) -> true)
                .single();
    }

    private void insert(
            Workspace workspace,
            StakeholderId id,
            @Nullable StakeholderId parent,
            @Nullable StakeholderId head) {
        var placed =
                db.sql(
                                """
                                insert into stakeholders.unit (stakeholder, parent, head, position)
                                select s.id, :parent, :head, coalesce((
                                  select max(u.position) from stakeholders.unit u
                                  join stakeholders.stakeholder o on o.id = u.stakeholder
                                  where o.initiative = :initiative), 0) + 1
                                from stakeholders.present s
                                where s.id = :id and s.kind = 'ORGANISATION'
                                on conflict (stakeholder) do update set
                                  parent = excluded.parent, head = excluded.head
                                """)
                        .param("id", id.value())
                        .param("initiative", workspace.id().value())
                        .param("parent", parent == null ? null : parent.value(), Types.BIGINT)
                        .param("head", head == null ? null : head.value(), Types.BIGINT)
                        .update();
        if (placed == 0) {
            throw new NotFound();
        }
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                new StakeholderId(row.getLong("stakeholder")),
                StakeholderRows.stakeholderId(row, "parent"),
                row.getString("head_name") == null
                        ? null
                        : StakeholderRows.stakeholderId(row, "head"),
                row.getString("head_name"),
                List.of((String[]) Objects.requireNonNull(row.getArray("path")).getArray()));
    }
}
