package dev.landward.initiative.plan;

import dev.landward.accounts.Audit;
import dev.landward.initiative.Check;
import dev.landward.initiative.Check.When;
import dev.landward.initiative.InitiativeStarted;
import dev.landward.initiative.Owners;
import dev.landward.initiative.Phase;
import dev.landward.initiative.PhaseChecks;
import dev.landward.initiative.Workspace;
import dev.landward.web.Right;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The stages of a plan and their owners; each is named before the phase in which its work begins.
@Service
class Stages implements PhaseChecks {

    private final JdbcClient db;
    private final Audit audit;
    private final Owners owners;

    Stages(JdbcClient db, Audit audit, Owners owners) {
        this.db = db;
        this.audit = audit;
        this.owners = owners;
    }

    /// A stage as it is planned.
    record Planned(
            Stage stage,
            String goal,
            String owner,
            @Nullable LocalDate begins,
            @Nullable LocalDate ends) {}

    /// Part of the transaction that starts the initiative: it is never without its stages.
    @EventListener
    void on(InitiativeStarted started) {
        for (var stage : Stage.values()) {
            db.sql("insert into initiative.plan_stage (initiative, stage) values (?, ?)")
                    .params(started.initiative(), stage.name())
                    .update();
        }
    }

    /// Lists the three stages in order.
    List<Planned> all(Workspace workspace) {
        return db.sql(
                        """
                        select stage, goal, owner, begins, ends from initiative.plan_stage
                        where initiative = ?
                        order by array_position(array['DEVELOP', 'SELL', 'SUPPORT'], stage)
                        """)
                .param(workspace.id().value())
                .query(DataClassRowMapper.newInstance(Planned.class))
                .list();
    }

    Planned find(Workspace workspace, Stage stage) {
        return all(workspace).stream()
                .filter(planned -> planned.stage() == stage)
                .findAny()
                .orElseThrow();
    }

    /// Plans a stage anew.
    @Transactional
    public void plan(Workspace workspace, Planned planned) {
        workspace.require(Right.RUN_INITIATIVE);
        var owner = owners.read(workspace, planned.owner());
        db.sql(
                        """
                        update initiative.plan_stage set goal = :goal, owner = :owner,
                          owner_account = :account, begins = :begins, ends = :ends
                        where initiative = :initiative and stage = :stage
                        """)
                .param("initiative", workspace.id().value())
                .param("stage", planned.stage().name())
                .param("goal", planned.goal())
                .param("owner", owner.name())
                .param("account", owner.account(), Types.BIGINT)
                .param("begins", planned.begins(), Types.DATE)
                .param("ends", planned.ends(), Types.DATE)
                .update();
        audit.record(
                workspace,
                new StagePlanned(
                        planned.stage().name(),
                        owner.name(),
                        planned.goal(),
                        text(planned.begins()),
                        text(planned.ends())));
    }

    @Override
    public List<Check> checks(Workspace workspace) {
        var owned =
                all(workspace).stream()
                        .filter(planned -> !planned.owner().isEmpty())
                        .map(Planned::stage)
                        .toList();
        return Arrays.stream(Stage.values())
                .map(stage ->
                        new Check(
                                namedBy(stage),
                                When.EXIT,
                                "plan.check." + stage.path(),
                                true,
                                Check.done(owned.contains(stage)),
                                5,
                                "/plan/" + stage.path(),
                                List.of()))
                .toList();
    }

    /// An owner is named before the stage begins, so that they can shape it.
    private static Phase namedBy(Stage stage) {
        return switch (stage) {
            case DEVELOP -> Phase.LEARN;
            case SELL -> Phase.OPTIONS;
            case SUPPORT -> Phase.DECIDE;
        };
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
