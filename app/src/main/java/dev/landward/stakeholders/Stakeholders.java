package dev.landward.stakeholders;

import dev.landward.accounts.Audit;
import dev.landward.accounts.Removals;
import dev.landward.initiative.Recalled;
import dev.landward.initiative.Workspace;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The register: adds, changes and removes one stakeholder at a time; `StakeholderBatches` writes
/// many, `Standings` lists them.
@Service
public class Stakeholders {

    private final JdbcClient db;
    private final Audit audit;
    private final Records records;
    private final Bounds bounds;
    private final Removals removals;

    Stakeholders(JdbcClient db, Audit audit, Records records, Bounds bounds, Removals removals) {
        this.db = db;
        this.audit = audit;
        this.records = records;
        this.bounds = bounds;
        this.removals = removals;
    }

    /// Adds a stakeholder.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param details what is known
    /// @param provenance where it comes from
    /// @return the number of the new row
    @Transactional
    public StakeholderId add(Workspace workspace, Details details, Provenance provenance) {
        workspace.require(Right.EDIT_PEOPLE);
        bounds.check(workspace, List.of(details));
        bounds.stakeholders(workspace, Stream.of(provenance.suggestedBy()));
        var id = records.numbers(1).getFirst();
        records.insert(
                workspace.id().value(),
                workspace.account().value(),
                provenance,
                List.of(new Records.Line(id, null, details)));
        audit.record(workspace, new StakeholderAdded(id, details.name(), provenance.origin()));
        return new StakeholderId(id);
    }

    /// Changes what the register says; what it said is kept, so that it can be put back.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id who
    /// @param details what the register shall say
    /// @return the names of what is different now, as {@link Details} calls them, perhaps none
    @Transactional
    public List<String> change(Workspace workspace, StakeholderId id, Details details) {
        workspace.require(Right.EDIT_PEOPLE);
        bounds.check(workspace, List.of(details));
        var fields = Differences.between(present(workspace, id).details(), details);
        if (!fields.isEmpty()) {
            records.update(
                    workspace.account().value(),
                    null,
                    List.of(new Records.Line(id.value(), null, details)));
        }
        audit.record(workspace, new StakeholderChanged(id.value(), details.name(), fields));
        return fields;
    }

    /// Puts back what the register said before the last change.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id who
    /// @throws NotFound where nothing was changed
    @Transactional
    public void undoChange(Workspace workspace, StakeholderId id) {
        workspace.require(Right.EDIT_PEOPLE);
        var now = present(workspace, id).details();
        var former =
                db.sql("select max(id) from stakeholders.former where stakeholder = ?")
                        .param(id.value())
                        .query((row, _) -> Optional.ofNullable(row.getObject(1, Long.class)))
                        .single()
                        .orElseThrow(NotFound::new);
        records.putBack(List.of(former));
        var again = present(workspace, id).details();
        audit.record(
                workspace,
                new StakeholderChanged(id.value(), again.name(), Differences.between(now, again)));
    }

    /// Takes a stakeholder out of the register; nothing is lost, and {@link #restore} brings it
    /// back.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id who
    @Transactional
    public void remove(Workspace workspace, StakeholderId id) {
        workspace.require(Right.EDIT_PEOPLE);
        var name = bounds.name(workspace, id);
        removals.remove(workspace, "stakeholders.stakeholder", id.value());
        audit.record(workspace, new StakeholderRemoved(id.value(), name));
    }

    /// Brings a removed stakeholder back.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id who
    /// @throws NotFound where there is none that was removed
    @Transactional
    public void restore(Workspace workspace, StakeholderId id) {
        workspace.require(Right.EDIT_PEOPLE);
        var name =
                db.sql(
                                """
                                delete from stakeholders.stakeholder_removal r
                                using stakeholders.stakeholder s
                                where s.id = r.stakeholder and s.id = ? and s.initiative = ?
                                returning s.name
                                """)
                        .params(id.value(), workspace.id().value())
                        .query(String.class)
                        .optional()
                        .orElseThrow(NotFound::new);
        audit.record(workspace, new StakeholderRestored(id.value(), name));
    }

    /// Finds a stakeholder, wherever a merge may have moved it.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id who
    /// @return the row, of another number where this one was merged into it; empty where there is
    ///   none, or it was removed
    public Optional<Stakeholder> find(Workspace workspace, StakeholderId id) {
        return db.sql(
                        StakeholderRows.SELECT
                                + """
                                where s.initiative = :initiative and s.id = coalesce(
                                    (select m.kept from stakeholders.merge m where m.gone = :id), :id)
                                  and not exists (
                                    select from stakeholders.stakeholder_removal r
                                    where r.stakeholder = s.id)
                                """)
                .param("id", id.value())
                .param("initiative", workspace.id().value())
                .query(StakeholderRows::stakeholder)
                .optional();
    }

    /// Finds a stakeholder, or answers that there is none.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id who
    /// @return the row
    /// @throws NotFound where there is none, or it was removed
    public Stakeholder get(Workspace workspace, StakeholderId id) {
        return find(workspace, id).orElseThrow(NotFound::new);
    }

    /// Lists rows that look like one that is about to be added: the same mail, or the same name.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param details what is about to be added
    /// @return the rows, at most 10
    public List<Stakeholder> alike(Workspace workspace, Details details) {
        var organisation = details.kind() == StakeholderKind.ORGANISATION;
        var name = organisation ? Keys.organisation(details.name()) : Keys.name(details.name());
        return db.sql(
                        StakeholderRows.SELECT_PRESENT
                                + """
                                where s.initiative = :initiative
                                  and (s.name_key = :name or s.email_key = :email and :email <> '')
                                order by s.id limit 10
                                """)
                .param("initiative", workspace.id().value())
                .param("name", name)
                .param("email", Keys.email(details.email()))
                .query(StakeholderRows::stakeholder)
                .list();
    }

    /// Lists everybody with all details, for an export.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return all rows, by name
    @Recalled
    public List<Stakeholder> all(Workspace workspace) {
        return db.sql(
                        StakeholderRows.SELECT_PRESENT
                                + " where s.initiative = ? order by s.name, s.id")
                .param(workspace.id().value())
                .query(StakeholderRows::stakeholder)
                .list();
    }

    /// Finds a stakeholder of whom more may be written.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id who
    /// @return the row
    /// @throws NotFound where there is none, or it was removed, merged or erased
    public Stakeholder present(Workspace workspace, StakeholderId id) {
        bounds.name(workspace, id);
        return get(workspace, id);
    }
}
