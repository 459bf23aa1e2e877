package dev.landward.initiative.playbook;

import dev.landward.accounts.Audit;
import dev.landward.initiative.InitiativeStarted;
import dev.landward.initiative.Phase;
import dev.landward.initiative.Workspace;
import dev.landward.web.Right;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lays the playbook of an initiative: from a pack of the method or from another initiative.
@Service
public class Playbooks {

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;
    private final Audit audit;
    private final Method method;

    Playbooks(JdbcClient db, NamedParameterJdbcTemplate batches, Audit audit, Method method) {
        this.db = db;
        this.batches = batches;
        this.audit = audit;
        this.method = method;
    }

    /// Part of the transaction that starts the initiative: it is never without its playbook.
    @EventListener
    void on(InitiativeStarted started) {
        if (started.copied() == 0) {
            lay(started.initiative(), method.steps(Pack.of(started.pack())));
        } else {
            copy(started.copied(), started.initiative());
        }
    }

    /// Brings in the steps of a pack that the playbook lacks; a step that was removed comes back.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param pack where the steps come from
    /// @param stream only those of this stream, or `null` for all
    /// @return how many came
    @Transactional
    public int extend(Workspace workspace, Pack pack, @Nullable Stream stream) {
        workspace.require(Right.RUN_INITIATIVE);
        var wanted =
                method.steps(pack).stream()
                        .filter(step -> stream == null || step.stream() == stream)
                        .toList();
        var back = restore(workspace, wanted.stream().map(Step::key).toList());
        var have = Set.copyOf(origins(workspace));
        var missing = wanted.stream().filter(step -> !have.contains(step.key())).toList();
        lay(workspace.id().value(), missing);
        var count = back + missing.size();
        audit.record(workspace, new PlaybookExtended(workspace.id().value(), pack.key(), count));
        return count;
    }

    private List<String> origins(Workspace workspace) {
        return db.sql(
                        "select origin from initiative.task where initiative = ? and origin is not null")
                .param(workspace.id().value())
                .query((row, _) -> row.getString("origin"))
                .list();
    }

    private int restore(Workspace workspace, Collection<String> origins) {
        return db.sql(
                        """
                        delete from initiative.task_removal r using initiative.task t
                        where r.task = t.id and t.initiative = ? and t.origin = any (?)
                        """)
                .params(workspace.id().value(), origins.toArray(String[]::new))
                .update();
    }

    private void lay(long initiative, List<Step> steps) {
        batches.batchUpdate(
                """
                insert into initiative.task (initiative, phase, stream, origin, essential, covers,
                  role, due, position)
                select :initiative, :phase, :stream, :origin, :essential, :covers, :role,
                  begins_on + :day, :position
                from initiative.initiative where id = :initiative
                """,
                steps.stream()
                        .map(step -> row(initiative, step))
                        .toArray(MapSqlParameterSource[]::new));
    }

    private MapSqlParameterSource row(long initiative, Step step) {
        return new MapSqlParameterSource()
                .addValue("initiative", initiative)
                .addValue("phase", step.phase().name())
                .addValue("stream", step.stream().name())
                .addValue("origin", step.key())
                .addValue("essential", step.essential())
                .addValue("covers", step.covers().toArray(String[]::new), Types.ARRAY, "text")
                .addValue("role", step.role().name())
                .addValue("day", step.day())
                .addValue("position", 10 * (1 + method.steps().indexOf(step)));
    }

    /// People, marks and days of the other initiative stay there; its days move along.
    private void copy(long from, long to) {
        db.sql(
                        """
                        insert into initiative.task (initiative, phase, stream, origin, title, why,
                          essential, covers, role, due, position)
                        select n.id, t.phase, t.stream, t.origin, t.title, t.why, t.essential,
                          t.covers, t.role, t.due + (n.begins_on - o.begins_on), t.position
                        from initiative.task t
                        join initiative.initiative o on o.id = t.initiative
                        join initiative.initiative n on n.id = :to
                        where o.id = :from and o.organisation = n.organisation
                          and not exists (
                            select from initiative.task_removal r where r.task = t.id)
                        """)
                .param("from", from)
                .param("to", to)
                .update();
    }

    /// Lists the steps that a pack has in a phase.
    List<Step> steps(Pack pack, Phase phase) {
        return method.steps(pack).stream().filter(step -> step.phase() == phase).toList();
    }

    int size(Pack pack) {
        return method.steps(pack).size();
    }
}
