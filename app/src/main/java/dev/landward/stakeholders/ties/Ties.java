package dev.landward.stakeholders.ties;

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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Who listens to whom: the ties between stakeholders, inside and outside in one network. A tie
/// ends on a day; it is not deleted.
@Service
public class Ties {

    private static final String SELECT =
            """
            select t.*, f.name as from_name, t2.name as to_name, a.name as recorded_by_name
            from stakeholders.tie t
            join stakeholders.present f on f.id = t.from_stakeholder
            join stakeholders.present t2 on t2.id = t.to_stakeholder
            left join accounts.account a on a.id = t.recorded_by
            where f.initiative = :initiative and t.from_stakeholder <> t.to_stakeholder
            """;

    private static final String LASTING =
            " and not exists (select from stakeholders.tie_removal r where r.tie = t.id)";

    private final JdbcClient db;
    private final Audit audit;
    private final Bounds bounds;
    private final Removals removals;
    private final JsonMapper json;

    Ties(JdbcClient db, Audit audit, Bounds bounds, Removals removals, JsonMapper json) {
        this.db = db;
        this.audit = audit;
        this.bounds = bounds;
        this.removals = removals;
        this.json = json;
    }

    /// Records a tie.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param tie what is said of it
    /// @return its number
    /// @throws NotFound where an end is nobody in this initiative
    @Transactional
    public TieId record(Workspace workspace, TieDetails tie) {
        workspace.require(Right.EDIT_PEOPLE);
        var from = bounds.name(workspace, tie.from());
        var to = bounds.name(workspace, tie.to());
        var id = insert(workspace, List.of(tie)).getFirst();
        audit.record(
                workspace,
                new TieRecorded(
                        id,
                        tie.from().value(),
                        from,
                        tie.to().value(),
                        to,
                        tie.kind(),
                        tie.strength()));
        return new TieId(id);
    }

    /// Records many ties with one entry in the trail.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param ties what is said of each
    /// @return their numbers, in their order
    /// @throws NotFound where an end is nobody in this initiative
    @Transactional
    public List<TieId> recordAll(Workspace workspace, List<TieDetails> ties) {
        workspace.require(Right.EDIT_PEOPLE);
        bounds.stakeholders(
                workspace, ties.stream().flatMap(tie -> Stream.of(tie.from(), tie.to())));
        var ids = insert(workspace, ties);
        audit.record(workspace, new TiesRecorded(ids.size()));
        return ids.stream().map(TieId::new).toList();
    }

    /// Ends a tie; ending it anew moves the day.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @param on since when it is no more
    @Transactional
    public void end(Workspace workspace, TieId id, LocalDate on) {
        workspace.require(Right.EDIT_PEOPLE);
        var tie = get(workspace, id);
        db.sql("update stakeholders.tie set ended_on = ? where id = ?")
                .params(on, id.value())
                .update();
        audit.record(workspace, new TieEnded(id.value(), tie.fromName(), tie.toName(), on));
    }

    /// Takes out a tie that should not have been recorded.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    @Transactional
    public void remove(Workspace workspace, TieId id) {
        workspace.require(Right.EDIT_PEOPLE);
        var tie = get(workspace, id);
        removals.remove(workspace, "stakeholders.tie", id.value());
        audit.record(workspace, new TieRemoved(id.value(), tie.fromName(), tie.toName()));
    }

    /// Brings a tie back that was taken out, or lets one last that had ended.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    @Transactional
    public void restore(Workspace workspace, TieId id) {
        workspace.require(Right.EDIT_PEOPLE);
        var tie = find(workspace, id, "");
        removals.restore("stakeholders.tie", id.value());
        db.sql("update stakeholders.tie set ended_on = null where id = ?")
                .param(id.value())
                .update();
        audit.record(workspace, new TieRestored(id.value(), tie.fromName(), tie.toName()));
    }

    /// Finds a tie.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @return the tie
    /// @throws NotFound where there is none, or it was taken out
    public Tie get(Workspace workspace, TieId id) {
        return find(workspace, id, LASTING);
    }

    /// Lists the ties of a stakeholder, those that ended as well.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id whose
    /// @return the strongest first
    public List<Tie> of(Workspace workspace, StakeholderId id) {
        return db.sql(
                        SELECT
                                + LASTING
                                + """
                                 and (t.from_stakeholder = :id or t.to_stakeholder = :id)
                                order by t.ended_on is not null, t.strength desc, t.id
                                """)
                .param("initiative", workspace.id().value())
                .param("id", id.value())
                .query(Ties::tie)
                .list();
    }

    /// Lists the ties of a network, in one query.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param filter which
    /// @return all, in the order in which they were recorded
    @Recalled
    public List<Tie> network(Workspace workspace, TieFilter filter) {
        return db.sql(
                        SELECT
                                + LASTING
                                + """
                                 and (%s) and (:all or t.kind = any(:kinds))
                                  and t.said_on <= :on and (t.ended_on is null or t.ended_on > :on)
                                order by t.id
                                """
                                        .formatted(filter.reach().condition()))
                .param("initiative", workspace.id().value())
                .param("all", filter.kinds().isEmpty())
                .param("kinds", filter.kinds().stream().map(Enum::name).toArray(String[]::new))
                .param("on", filter.on())
                .query(Ties::tie)
                .list();
    }

    private Tie find(Workspace workspace, TieId id, String condition) {
        return db.sql(SELECT + condition + " and t.id = :id")
                .param("initiative", workspace.id().value())
                .param("id", id.value())
                .query(Ties::tie)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private List<Long> insert(Workspace workspace, List<TieDetails> ties) {
        var rows = ties.stream().map(Ties::row).toList();
        return db.sql(
                        """
                        insert into stakeholders.tie (from_stakeholder, to_stakeholder, kind, words,
                          strength, said_by, said_on, evidence, note, recorded_by)
                        select r.first, r.second, r.kind, r.words, r.strength, r.said_by, r.said_on,
                          r.evidence, r.note, :account
                        from rows from (jsonb_to_recordset(:rows::jsonb) as (
                          first bigint, second bigint, kind text, words text, strength smallint,
                          said_by text, said_on date, evidence text, note text))
                          with ordinality r
                        order by r.ordinality
                        returning id
                        """)
                .param("rows", json.writeValueAsString(rows).replace("\\u0000", ""))
                .param("account", workspace.account().value())
                .query((row, _) -> row.getLong(1))
                .list();
    }

    private static Map<String, Object> row(TieDetails tie) {
        var row = new LinkedHashMap<String, Object>();
        row.put("first", tie.from().value());
        row.put("second", tie.to().value());
        row.put("kind", tie.kind().name());
        row.put("words", tie.words().strip());
        row.put("strength", tie.strength());
        row.put("said_by", tie.saidBy().strip());
        row.put("said_on", tie.saidOn().toString());
        row.put("evidence", tie.evidence().strip());
        row.put("note", tie.note().strip());
        return row;
    }

    private static Tie tie(ResultSet row, int number) throws SQLException {
        return new Tie(
                new TieId(row.getLong("id")),
                new TieDetails(
                        new StakeholderId(row.getLong("from_stakeholder")),
                        new StakeholderId(row.getLong("to_stakeholder")),
                        TieKind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getInt("strength"),
                        row.getString("said_by"),
                        Objects.requireNonNull(row.getObject("said_on", LocalDate.class)),
                        row.getString("evidence"),
                        row.getString("note")),
                row.getString("from_name"),
                row.getString("to_name"),
                row.getObject("ended_on", LocalDate.class),
                row.getString("recorded_by_name"),
                Objects.requireNonNull(row.getObject("recorded_at", OffsetDateTime.class)));
    }
}
