package dev.landward.stakeholders.merges;

import dev.landward.accounts.Audit;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Bounds;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Records;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.assessments.AssessmentLog;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes one stakeholder of two rows, and two again.
///
/// What belonged to the row that goes moves to the one that stays; which rows moved is kept, so
/// that undoing a merge gives each side its own back. What is added after the merge stays where it
/// is.
@Service
public class Merges {

    /// Everything that points at a stakeholder: a table, its key, and the column.
    private enum Pointer {
        ASSESSMENT("assessment", "id", "stakeholder"),
        TIE_FROM("tie", "id", "from_stakeholder"),
        TIE_TO("tie", "id", "to_stakeholder"),
        INTEREST("interest", "id", "stakeholder"),
        LIMITATION("limitation", "id", "stakeholder"),
        NOTE("note", "id", "stakeholder"),
        MEMBER_OF("stakeholder", "id", "member_of"),
        SUGGESTED_BY("stakeholder", "id", "suggested_by"),
        UNIT_PARENT("unit", "stakeholder", "parent"),
        UNIT_HEAD("unit", "stakeholder", "head"),
        EARLIER_MERGE("merge", "id", "kept");

        private final String table;
        private final String key;
        private final String column;

        Pointer(String table, String key, String column) {
            this.table = table;
            this.key = key;
            this.column = column;
        }
    }

    private static final String FORMER = "FORMER";
    private static final String UNIT = "UNIT";

    private final JdbcClient db;
    private final Audit audit;
    private final Bounds bounds;
    private final Stakeholders stakeholders;
    private final Records records;
    private final AssessmentLog log;

    Merges(
            JdbcClient db,
            Audit audit,
            Bounds bounds,
            Stakeholders stakeholders,
            Records records,
            AssessmentLog log) {
        this.db = db;
        this.audit = audit;
        this.bounds = bounds;
        this.stakeholders = stakeholders;
        this.records = records;
        this.log = log;
    }

    private record Merge(long id, long kept, long gone, String keptName, String goneName) {}

    /// Makes one of two.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param kept the row that stays
    /// @param gone the row that goes; whoever asks for it finds the other one
    /// @param details what the register shall say from now on
    /// @return the number of the merge; empty where both are units of the organisation tree, which
    ///   has to be put right first
    /// @throws NotFound where one of them is not in the register, or both are the same
    @Transactional
    public Optional<MergeId> merge(
            Workspace workspace, StakeholderId kept, StakeholderId gone, Details details) {
        workspace.require(Right.EDIT_PEOPLE);
        var goneName = bounds.name(workspace, gone);
        var before = stakeholders.present(workspace, kept).details();
        bounds.check(workspace, List.of(details));
        if (kept.equals(gone)) {
            throw new NotFound();
        }
        log.lock(List.of(kept.value(), gone.value()));
        if (units(kept, gone) > 1) {
            return Optional.empty();
        }
        var merge = insert(workspace, kept, gone);
        if (!before.equals(details)) {
            change(workspace, merge, kept, details);
        }
        takeUnit(merge, kept, gone);
        for (var pointer : Pointer.values()) {
            move(pointer, merge, kept, gone);
        }
        log.compute(List.of(kept.value(), gone.value()));
        audit.record(
                workspace,
                new StakeholdersMerged(
                        kept.value(), details.name(), gone.value(), goneName, merge));
        return Optional.of(new MergeId(merge));
    }

    /// Makes two again of what was merged.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id the merge
    /// @throws NotFound where there is no such merge, or it was undone
    @Transactional
    public void undo(Workspace workspace, MergeId id) {
        workspace.require(Right.EDIT_PEOPLE);
        var merge = find(workspace, id);
        log.lock(List.of(merge.kept(), merge.gone()));
        for (var pointer : Pointer.values()) {
            moveBack(pointer, merge);
        }
        records.putBack(formers(merge));
        db.sql(
                        """
                        delete from stakeholders.unit u using stakeholders.merge_moved m
                        where m.merge = ? and m.what = ? and u.stakeholder = m.row
                        """)
                .params(merge.id(), UNIT)
                .update();
        db.sql("delete from stakeholders.merge where id = ?").param(merge.id()).update();
        log.compute(List.of(merge.kept(), merge.gone()));
        audit.record(
                workspace,
                new StakeholdersParted(
                        merge.kept(), merge.keptName(), merge.gone(), merge.goneName()));
    }

    private Merge find(Workspace workspace, MergeId id) {
        return db.sql(
                        """
                        select m.id, m.kept, m.gone, k.name, g.name as gone_name
                        from stakeholders.merge m
                        join stakeholders.stakeholder k on k.id = m.kept
                        join stakeholders.stakeholder g on g.id = m.gone
                        where m.id = ? and k.initiative = ?
                        """)
                .params(id.value(), workspace.id().value())
                .query((row, _) ->
                        new Merge(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getString(4),
                                row.getString(5)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private int units(StakeholderId kept, StakeholderId gone) {
        return db.sql("select count(*) from stakeholders.unit where stakeholder in (?, ?)")
                .params(kept.value(), gone.value())
                .query(Integer.class)
                .single();
    }

    private long insert(Workspace workspace, StakeholderId kept, StakeholderId gone) {
        return db.sql(
                        """
                        insert into stakeholders.merge (kept, gone, by) values (?, ?, ?)
                        returning id
                        """)
                .params(kept.value(), gone.value(), workspace.account().value())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private void change(Workspace workspace, long merge, StakeholderId kept, Details details) {
        records.update(
                workspace.account().value(),
                null,
                List.of(new Records.Line(kept.value(), null, details)));
        db.sql(
                        """
                        insert into stakeholders.merge_moved (merge, what, row)
                        select ?, ?, max(id) from stakeholders.former where stakeholder = ?
                        """)
                .params(merge, FORMER, kept.value())
                .update();
    }

    /// The place in the tree is taken over; the row that goes keeps its own for the way back.
    private void takeUnit(long merge, StakeholderId kept, StakeholderId gone) {
        db.sql(
                        """
                        with taken as (
                          insert into stakeholders.unit (stakeholder, parent, head, position)
                          select :kept, parent, head, position from stakeholders.unit
                          where stakeholder = :gone returning stakeholder)
                        insert into stakeholders.merge_moved (merge, what, row)
                        select :merge, :what, stakeholder from taken
                        """)
                .param("kept", kept.value())
                .param("gone", gone.value())
                .param("merge", merge)
                .param("what", UNIT)
                .update();
    }

    private void move(Pointer pointer, long merge, StakeholderId kept, StakeholderId gone) {
        db.sql(
                        """
                        with moved as (
                          update stakeholders.%1$s set %3$s = :kept
                          where %3$s = :gone and %2$s <> :own returning %2$s)
                        insert into stakeholders.merge_moved (merge, what, row)
                        select :merge, :what, %2$s from moved
                        """
                                .formatted(pointer.table, pointer.key, pointer.column))
                .param("kept", kept.value())
                .param("gone", gone.value())
                .param("own", own(pointer, kept))
                .param("merge", merge)
                .param("what", pointer.name())
                .update();
    }

    /// Nobody is moved below themselves: a key that only the row that stays can have.
    private static long own(Pointer pointer, StakeholderId kept) {
        return switch (pointer) {
            case MEMBER_OF, SUGGESTED_BY, UNIT_PARENT, UNIT_HEAD -> kept.value();
            default -> 0;
        };
    }

    private void moveBack(Pointer pointer, Merge merge) {
        db.sql(
                        """
                        update stakeholders.%1$s t set %3$s = :gone
                        from stakeholders.merge_moved m
                        where m.merge = :merge and m.what = :what
                          and t.%2$s = m.row and t.%3$s = :kept
                        """
                                .formatted(pointer.table, pointer.key, pointer.column))
                .param("gone", merge.gone())
                .param("kept", merge.kept())
                .param("merge", merge.id())
                .param("what", pointer.name())
                .update();
    }

    /// What the row that stayed said before, unless it was changed again since.
    private List<Long> formers(Merge merge) {
        return db.sql(
                        """
                        select m.row from stakeholders.merge_moved m
                        join stakeholders.former f on f.id = m.row
                        where m.merge = ? and m.what = ? and %s
                        """
                                .formatted(Records.LAST))
                .params(merge.id(), FORMER)
                .query((row, _) -> row.getLong(1))
                .list();
    }
}
