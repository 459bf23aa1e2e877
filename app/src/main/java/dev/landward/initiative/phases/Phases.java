package dev.landward.initiative.phases;

import dev.landward.accounts.Audit;
import dev.landward.initiative.Check;
import dev.landward.initiative.Phase;
import dev.landward.initiative.PhaseChecks;
import dev.landward.initiative.Recalled;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.phases.Closing.Outcome;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Closes the phases of an initiative one after another, once their mandatory checks are done or
/// somebody answers for going on without.
@Service
public class Phases {

    private final JdbcClient db;
    private final Audit audit;
    private final List<PhaseChecks> modules;

    Phases(JdbcClient db, Audit audit, List<PhaseChecks> modules) {
        this.db = db;
        this.audit = audit;
        this.modules = modules;
    }

    /// Computes the checks of all phases, from every module that knows any.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return the checks
    @Recalled
    public List<Check> checks(Workspace workspace) {
        return modules.stream().flatMap(module -> module.checks(workspace).stream()).toList();
    }

    /// Finds where an initiative is.
    ///
    /// @param workspace the viewer's place in it
    /// @return the first phase that is not closed, none once all are
    public Optional<Phase> current(Workspace workspace) {
        return current(closings(workspace));
    }

    /// Closes the current phase.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param phase the phase to close
    /// @param reason why it closes though something mandatory is open; empty to hold to the checks
    /// @return whether it is closed, or what keeps it open
    @Transactional
    public Outcome close(Workspace workspace, Phase phase, String reason) {
        workspace.require(Right.RUN_INITIATIVE);
        lock(workspace);
        if (current(workspace).filter(phase::equals).isEmpty()) {
            return new Outcome.OutOfTurn();
        }
        var open = checks(workspace).stream().filter(check -> check.blocks(phase)).toList();
        if (!open.isEmpty() && reason.isBlank()) {
            return new Outcome.Blocked(open);
        }
        var why = open.isEmpty() ? "" : reason.strip();
        var keys = open.stream().map(Check::key).distinct().toList();
        var id = store(workspace, phase, why, keys);
        audit.record(workspace, new PhaseClosed(id, phase.name(), !open.isEmpty(), why, keys));
        return new Outcome.Closed(id);
    }

    /// Opens the phase again that was closed last; the closing stays on record.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param phase the phase
    /// @throws NotFound where it is not the last one that is closed
    @Transactional
    public void reopen(Workspace workspace, Phase phase) {
        workspace.require(Right.RUN_INITIATIVE);
        lock(workspace);
        var last =
                closings(workspace).stream()
                        .filter(Closing::holds)
                        .reduce((_, later) -> later)
                        .filter(closing -> closing.phase() == phase)
                        .orElseThrow(NotFound::new);
        db.sql("insert into initiative.phase_reopening (closing, reopened_by) values (?, ?)")
                .params(last.id(), workspace.account().value())
                .update();
        audit.record(workspace, new PhaseReopened(last.id(), phase.name()));
    }

    /// Lists every closing there ever was, the oldest first.
    @Recalled
    public List<Closing> closings(Workspace workspace) {
        return db.sql(
                        """
                        select c.id, c.phase, a.name as closed_by, c.closed_at, c.override_reason,
                          c.left_open, b.name as reopened_by, r.reopened_at
                        from initiative.phase_closing c
                        left join initiative.phase_reopening r on r.closing = c.id
                        left join accounts.account a on a.id = c.closed_by
                        left join accounts.account b on b.id = r.reopened_by
                        where c.initiative = ? order by c.id
                        """)
                .param(workspace.id().value())
                .query(Phases::closing)
                .list();
    }

    static Optional<Phase> current(List<Closing> closings) {
        var open = EnumSet.allOf(Phase.class);
        closings.stream().filter(Closing::holds).map(Closing::phase).forEach(open::remove);
        return open.stream().findFirst();
    }

    private long store(Workspace workspace, Phase phase, String reason, List<String> open) {
        return db.sql(
                        """
                        insert into initiative.phase_closing
                          (initiative, phase, closed_by, override_reason, left_open)
                        values (:initiative, :phase, :by, :reason, :open) returning id
                        """)
                .param("initiative", workspace.id().value())
                .param("phase", phase.name())
                .param("by", workspace.account().value())
                .param("reason", reason.isEmpty() ? null : reason, Types.VARCHAR)
                .param("open", open.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    private void lock(Workspace workspace) {
        db.sql("select id from initiative.initiative where id = ? for update")
                .param(workspace.id().value())
                .query(Long.class)
                .single();
    }

    private static Closing closing(ResultSet row, int number) throws SQLException {
        return new Closing(
                row.getLong("id"),
                Phase.valueOf(row.getString("phase")),
                row.getString("closed_by"),
                row.getObject("closed_at", OffsetDateTime.class),
                row.getString("override_reason"),
                Arrays.asList((String[]) row.getArray("left_open").getArray()),
                row.getString("reopened_by"),
                row.getObject("reopened_at", OffsetDateTime.class));
    }
}
