package dev.landward.stakeholders.plans;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Audit;
import dev.landward.initiative.Recalled;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.PlannedSteps;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The steps planned with people: what, for whom, who does it, until when, and how it ended.
@Service
public class Steps implements PlannedSteps {

    private static final String SELECT =
            """
            select p.*, s.id as s_id, g.id as g_id, coalesce(s.name, g.name) as name,
              o.name as owner_name, e.outcome, e.words as end_words, b.name as end_by, e.at as end_at
            from stakeholders.step p
            """
                    + Rows.WHOM
                    + """
                    left join accounts.account o on o.id = p.owner
                    left join stakeholders.step_end e on e.step = p.id
                    left join accounts.account b on b.id = e.by
                    where p.initiative = :initiative and not exists (
                      select from stakeholders.step_removal r where r.step = p.id) and
                    """
                    + Rows.PRESENT;

    private final JdbcClient db;
    private final Audit audit;
    private final Members members;

    Steps(JdbcClient db, Audit audit, Members members) {
        this.db = db;
        this.audit = audit;
        this.members = members;
    }

    /// A part of the list.
    ///
    /// @param rows the part
    /// @param total how long the whole list is
    public record Page(List<Step> rows, int total) {}

    /// Plans the same step for one or many.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param whom for whom, at least one
    /// @param draft what, by whom, until when
    /// @return the number that takes all of them back
    /// @throws NotFound where one of them is not of this initiative, or the owner is no member
    @Transactional
    public long plan(Workspace workspace, List<Whom> whom, Step.Draft draft) {
        workspace.require(Right.EDIT_PEOPLE);
        members.check(workspace, draft.owner());
        var batch =
                db.sql("select nextval('stakeholders.step_batch')")
                        .query((row, _) -> row.getLong(1))
                        .single();
        var added = insert(workspace, batch, whom.stream().distinct().toList(), draft);
        audit.record(workspace, new StepsPlanned(batch, added, draft.words()));
        return batch;
    }

    /// Takes back what was planned in one go.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param batch what {@link #plan} returned
    /// @return how many steps that were
    /// @throws NotFound where there are none
    @Transactional
    public int takeBack(Workspace workspace, long batch) {
        workspace.require(Right.EDIT_PEOPLE);
        var count =
                db.sql(
                                """
                                insert into stakeholders.step_removal (step, by)
                                select id, :account from stakeholders.step
                                where initiative = :initiative and batch = :batch
                                on conflict do nothing
                                """)
                        .param("account", workspace.account().value())
                        .param("initiative", workspace.id().value())
                        .param("batch", batch)
                        .update();
        if (count == 0) {
            throw new NotFound();
        }
        audit.record(workspace, new StepsTakenBack(batch, count));
        return count;
    }

    /// Says that an open step was done.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @param evidence how one knows, 1 to 2000 characters
    /// @throws NotFound where there is no such open step
    @Transactional
    public void done(Workspace workspace, StepId id, String evidence) {
        var step = end(workspace, id, Step.Outcome.DONE, evidence);
        audit.record(workspace, new StepDone(id.value(), step.words(), evidence.strip()));
    }

    /// Drops an open step.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @param why the reason, 1 to 2000 characters
    /// @throws NotFound where there is no such open step
    @Transactional
    public void drop(Workspace workspace, StepId id, String why) {
        var step = end(workspace, id, Step.Outcome.DROPPED, why);
        audit.record(workspace, new StepDropped(id.value(), step.words(), why.strip()));
    }

    /// Opens a step again that was done or dropped.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @throws NotFound where there is no step that ended
    @Transactional
    public void reopen(Workspace workspace, StepId id) {
        workspace.require(Right.EDIT_PEOPLE);
        var step = find(workspace, id);
        if (db.sql("delete from stakeholders.step_end where step = ?").param(id.value()).update()
                == 0) {
            throw new NotFound();
        }
        audit.record(workspace, new StepReopened(id.value(), step.words()));
    }

    /// Gives an open step another owner and due date.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @param owner who does it now, or `null`
    /// @param due until when, or `null`
    /// @throws NotFound where there is no such open step, or the owner is no member
    @Transactional
    public void handOver(
            Workspace workspace, StepId id, @Nullable AccountId owner, @Nullable LocalDate due) {
        workspace.require(Right.EDIT_PEOPLE);
        members.check(workspace, owner);
        var step = open(workspace, id);
        db.sql("update stakeholders.step set owner = :owner, due = :due where id = :id")
                .param("owner", owner == null ? null : owner.value(), Types.BIGINT)
                .param("due", due, Types.DATE)
                .param("id", id.value())
                .update();
        audit.record(workspace, new StepHandedOver(id.value(), step.words()));
    }

    /// Lists a part of the steps: open ones first, overdue before others, then those that ended.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param offset how many to pass over
    /// @param count at most so many
    /// @return the part, and how many steps there are
    @Recalled
    public Page page(Workspace workspace, int offset, int count) {
        var rows =
                db.sql(
                                SELECT
                                        + """
                                        order by e.step is not null, e.at desc, p.due nulls last, p.id
                                        offset :offset limit :count
                                        """)
                        .param("initiative", workspace.id().value())
                        .param("offset", offset)
                        .param("count", count)
                        .query(Steps::step)
                        .list();
        return new Page(rows, offset == 0 && rows.size() < count ? rows.size() : count(workspace));
    }

    /// Lists all open steps, overdue ones first.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return by due date, those without one last
    @Recalled
    public List<Step> allOpen(Workspace workspace) {
        return db.sql(SELECT + " and e.step is null order by p.due nulls last, p.id")
                .param("initiative", workspace.id().value())
                .query(Steps::step)
                .list();
    }

    @Recalled
    @Override
    public List<Open> open(Workspace workspace) {
        var today = LocalDate.now(ZoneOffset.UTC);
        return allOpen(workspace).stream()
                .map(step ->
                        new Open(
                                step.id().value(),
                                step.words(),
                                step.name(),
                                step.reason(),
                                step.ownerName(),
                                step.due(),
                                step.overdue(today),
                                workspace.path() + "/people/plans/steps"))
                .toList();
    }

    private int insert(Workspace workspace, long batch, List<Whom> whom, Step.Draft draft) {
        var added =
                db.sql(
                                """
                                insert into stakeholders.step (initiative, batch, stakeholder,
                                  grouping, segment, words, reason, level, owner, due, planned_by)
                                select :initiative, :batch, s.id, g.id,
                                  case when w.code ~ '^[A-Z]' then w.code end,
                                  :words, :reason, :level, :owner, :due, :account
                                from unnest(string_to_array(:codes, ',')) with ordinality w(code, nr)
                                left join stakeholders.present s
                                  on s.initiative = :initiative and 's' || s.id = w.code
                                left join stakeholders.present_grouping g
                                  on g.initiative = :initiative and 'g' || g.id = w.code
                                where w.code ~ '^[A-Z]' or s.id is not null or g.id is not null
                                order by w.nr
                                """)
                        .param("initiative", workspace.id().value())
                        .param("batch", batch)
                        .param("words", draft.words())
                        .param("reason", draft.reason())
                        .param(
                                "level",
                                draft.level() == null
                                        ? null
                                        : Objects.requireNonNull(draft.level()).value(),
                                Types.SMALLINT)
                        .param(
                                "owner",
                                draft.owner() == null
                                        ? null
                                        : Objects.requireNonNull(draft.owner()).value(),
                                Types.BIGINT)
                        .param("due", draft.due(), Types.DATE)
                        .param("account", workspace.account().value())
                        .param(
                                "codes",
                                whom.stream().map(Whom::code).collect(Collectors.joining(",")))
                        .update();
        if (added == 0 || added != whom.size()) {
            throw new NotFound();
        }
        return added;
    }

    private Step end(Workspace workspace, StepId id, Step.Outcome outcome, String words) {
        workspace.require(Right.EDIT_PEOPLE);
        var step = open(workspace, id);
        db.sql("insert into stakeholders.step_end (step, outcome, words, by) values (?, ?, ?, ?)")
                .params(id.value(), outcome.name(), words.strip(), workspace.account().value())
                .update();
        return step;
    }

    private Step open(Workspace workspace, StepId id) {
        var step = find(workspace, id);
        if (step.end() != null) {
            throw new NotFound();
        }
        return step;
    }

    /// Finds a step.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @return the step, open or ended
    /// @throws NotFound where there is none
    public Step find(Workspace workspace, StepId id) {
        return db.sql(SELECT + " and p.id = :id")
                .param("initiative", workspace.id().value())
                .param("id", id.value())
                .query(Steps::step)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private int count(Workspace workspace) {
        return db.sql("select count(*) from (" + SELECT + ") as steps")
                .param("initiative", workspace.id().value())
                .query((row, _) -> row.getInt(1))
                .single();
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                new StepId(row.getLong("id")),
                row.getLong("batch"),
                Rows.whom(row),
                row.getString("name"),
                row.getString("words"),
                row.getString("reason"),
                Rows.level(row),
                Rows.account(row, "owner"),
                row.getString("owner_name"),
                row.getObject("due", LocalDate.class),
                ending(row));
    }

    private static Step.@Nullable End ending(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Step.End(
                        Step.Outcome.valueOf(outcome),
                        row.getString("end_words"),
                        row.getString("end_by"),
                        Rows.moment(row, "end_at"));
    }
}
