package dev.landward.stakeholders.remarks;

import dev.landward.accounts.Audit;
import dev.landward.accounts.Removals;
import dev.landward.initiative.Recalled;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Bounds;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What stakeholders want of the change, tagged and weighed.
@Service
public class Interests {

    private static final String SELECT =
            """
            select i.*, s.name from stakeholders.interest i
            join stakeholders.present s on s.id = i.stakeholder
            where s.initiative = :initiative
            """;

    private static final String LASTING =
            " and not exists (select from stakeholders.interest_removal r where r.interest = i.id)";

    private final JdbcClient db;
    private final Audit audit;
    private final Bounds bounds;
    private final Removals removals;

    Interests(JdbcClient db, Audit audit, Bounds bounds, Removals removals) {
        this.db = db;
        this.audit = audit;
        this.bounds = bounds;
        this.removals = removals;
    }

    private record Row(Interest interest, String name) {}

    /// Adds an interest.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id whose
    /// @param tag what it is called, 1 to 80 characters
    /// @param weight how much it matters to them, 1 to 5
    /// @param words in their words
    /// @return its number
    @Transactional
    public InterestId add(
            Workspace workspace, StakeholderId id, String tag, int weight, String words) {
        workspace.require(Right.EDIT_PEOPLE);
        var name = bounds.name(workspace, id);
        var interest =
                db.sql(
                                """
                                insert into stakeholders.interest
                                  (stakeholder, tag, weight, words, added_by)
                                values (?, ?, ?, ?, ?) returning id
                                """)
                        .params(
                                id.value(),
                                tag.strip(),
                                weight,
                                words.strip(),
                                workspace.account().value())
                        .query((row, _) -> row.getLong(1))
                        .single();
        audit.record(workspace, new InterestAdded(id.value(), name, tag.strip()));
        return new InterestId(interest);
    }

    /// Takes an interest out.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    @Transactional
    public void remove(Workspace workspace, InterestId id) {
        workspace.require(Right.EDIT_PEOPLE);
        var row = find(workspace, id, LASTING);
        removals.remove(workspace, "stakeholders.interest", id.value());
        audit.record(
                workspace,
                new InterestRemoved(
                        row.interest().stakeholder().value(), row.name(), row.interest().tag()));
    }

    /// Brings an interest back.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    @Transactional
    public void restore(Workspace workspace, InterestId id) {
        workspace.require(Right.EDIT_PEOPLE);
        var row = find(workspace, id, "");
        removals.restore("stakeholders.interest", id.value());
        audit.record(
                workspace,
                new InterestRestored(
                        row.interest().stakeholder().value(), row.name(), row.interest().tag()));
    }

    /// Lists the interests of a stakeholder.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id whose
    /// @return the weightiest first
    public List<Interest> of(Workspace workspace, StakeholderId id) {
        return db.sql(SELECT + LASTING + " and s.id = :id order by i.weight desc, i.id")
                .param("initiative", workspace.id().value())
                .param("id", id.value())
                .query((row, _) -> row(row).interest())
                .list();
    }

    /// Lists the interests of everybody.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return all, in the order in which they were added
    @Recalled
    public List<Interest> all(Workspace workspace) {
        return db.sql(SELECT + LASTING + " order by i.id")
                .param("initiative", workspace.id().value())
                .query((row, _) -> row(row).interest())
                .list();
    }

    private Row find(Workspace workspace, InterestId id, String condition) {
        return db.sql(SELECT + condition + " and i.id = :id")
                .param("initiative", workspace.id().value())
                .param("id", id.value())
                .query((row, _) -> row(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new Interest(
                        new InterestId(row.getLong("id")),
                        new StakeholderId(row.getLong("stakeholder")),
                        row.getString("tag"),
                        row.getInt("weight"),
                        row.getString("words")),
                row.getString("name"));
    }
}
