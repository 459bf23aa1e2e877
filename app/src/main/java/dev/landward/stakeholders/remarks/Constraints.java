package dev.landward.stakeholders.remarks;

import dev.landward.accounts.Audit;
import dev.landward.accounts.Removals;
import dev.landward.initiative.Recalled;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Bounds;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.StakeholderRows;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the change has to live with, of whatever kind.
@Service
public class Constraints {

    private static final String SELECT =
            """
            select l.*, coalesce(s.name, g.name) as of from stakeholders.limitation l
            left join stakeholders.present s on s.id = l.stakeholder
            left join stakeholders.present_grouping g on g.id = l.grouping
            where l.initiative = :initiative
              and (l.stakeholder is null or s.id is not null)
              and (l.grouping is null or g.id is not null)
            """;

    private static final String LASTING =
            """
             and not exists (
              select from stakeholders.limitation_removal r where r.limitation = l.id)
            """;

    private final JdbcClient db;
    private final Audit audit;
    private final Bounds bounds;
    private final Removals removals;

    Constraints(JdbcClient db, Audit audit, Bounds bounds, Removals removals) {
        this.db = db;
        this.audit = audit;
        this.bounds = bounds;
        this.removals = removals;
    }

    /// Adds a constraint.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param details what it says
    /// @return its number
    @Transactional
    public ConstraintId add(Workspace workspace, ConstraintDetails details) {
        workspace.require(Right.EDIT_PEOPLE);
        var stakeholder = details.stakeholder();
        var group = details.group();
        bounds.stakeholders(workspace, Stream.of(stakeholder));
        bounds.groups(workspace, Stream.of(group));
        var id =
                db.sql(
                                """
                                insert into stakeholders.limitation (initiative, stakeholder,
                                  grouping, kind, words, source, valid_until, added_by)
                                values (:initiative, :stakeholder, :group, :kind, :words, :source,
                                  :until, :account)
                                returning id
                                """)
                        .param("initiative", workspace.id().value())
                        .param(
                                "stakeholder",
                                stakeholder == null ? null : stakeholder.value(),
                                Types.BIGINT)
                        .param("group", group == null ? null : group.value(), Types.BIGINT)
                        .param("kind", details.kind())
                        .param("words", details.words())
                        .param("source", details.source())
                        .param("until", details.validUntil(), Types.DATE)
                        .param("account", workspace.account().value())
                        .query((row, _) -> row.getLong(1))
                        .single();
        audit.record(workspace, new ConstraintAdded(id, details.kind()));
        return new ConstraintId(id);
    }

    /// Takes a constraint out.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    @Transactional
    public void remove(Workspace workspace, ConstraintId id) {
        workspace.require(Right.EDIT_PEOPLE);
        var constraint = find(workspace, id, LASTING);
        removals.remove(workspace, "stakeholders.limitation", id.value());
        audit.record(workspace, new ConstraintRemoved(id.value(), constraint.details().kind()));
    }

    /// Brings a constraint back.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    @Transactional
    public void restore(Workspace workspace, ConstraintId id) {
        workspace.require(Right.EDIT_PEOPLE);
        var constraint = find(workspace, id, "");
        removals.restore("stakeholders.limitation", id.value());
        audit.record(workspace, new ConstraintRestored(id.value(), constraint.details().kind()));
    }

    /// Lists the constraints.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return all, by kind
    @Recalled
    public List<Constraint> all(Workspace workspace) {
        return db.sql(SELECT + LASTING + " order by lower(l.kind), l.id")
                .param("initiative", workspace.id().value())
                .query(Constraints::constraint)
                .list();
    }

    /// Lists the constraints of a stakeholder.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id whose
    /// @return all, by kind
    public List<Constraint> of(Workspace workspace, StakeholderId id) {
        return db.sql(SELECT + LASTING + " and l.stakeholder = :id order by lower(l.kind), l.id")
                .param("initiative", workspace.id().value())
                .param("id", id.value())
                .query(Constraints::constraint)
                .list();
    }

    private Constraint find(Workspace workspace, ConstraintId id, String condition) {
        return db.sql(SELECT + condition + " and l.id = :id")
                .param("initiative", workspace.id().value())
                .param("id", id.value())
                .query(Constraints::constraint)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Constraint constraint(ResultSet row, int number) throws SQLException {
        return new Constraint(
                new ConstraintId(row.getLong("id")),
                new ConstraintDetails(
                        StakeholderRows.stakeholderId(row, "stakeholder"),
                        StakeholderRows.groupId(row, "grouping"),
                        row.getString("kind"),
                        row.getString("words"),
                        row.getString("source"),
                        row.getObject("valid_until", LocalDate.class)),
                row.getString("of"));
    }
}
