package dev.landward.consultation.imports;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dev.landward.accounts.AccountId;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.InitiativeId;
import dev.landward.initiative.Initiatives;
import dev.landward.initiative.Workspace;
import dev.landward.web.NotFound;
import dev.landward.web.Refused;
import dev.landward.web.Right;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes large files in in the background, on any node: the order stands in the database, so it
/// outlives a crash, and whoever takes it away cancels it.
@Component
public class Work {

    private static final Logger LOG = LoggerFactory.getLogger(Work.class);

    private static final String NAME = "round-import";

    private final JdbcClient db;
    private final Initiatives initiatives;
    private final Received received;
    private final Taking taking;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final TransactionTemplate apart;

    Work(
            JdbcClient db,
            Initiatives initiatives,
            Received received,
            Taking taking,
            ObjectProvider<SchedulerClient> scheduler,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.initiatives = initiatives;
        this.received = received;
        this.taking = taking;
        this.scheduler = scheduler;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private record Order(long initiative, long by, boolean skip) {}

    private static final class Cancelled extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        /// The work on one upload; its name begins with the upload's number.
        @Bean
        OneTimeTask<Void> roundImport(Work work) {
            return Tasks.oneTime(NAME)
                    .execute((order, _) ->
                            work.run(
                                    Long.parseLong(
                                            order.getId()
                                                    .substring(0, order.getId().indexOf('/')))));
        }

        @Bean
        Task<Void> forgetRoundImports(Received received) {
            return Tasks.recurring("forget-round-imports", Schedules.daily(LocalTime.of(3, 25)))
                    .execute((_, _) -> received.forget());
        }
    }

    /// Orders files to be taken in; an order that is there already stays.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @param skip whether rows that cannot be understood are left out
    public void order(Workspace workspace, long id, boolean skip) {
        var upload = received.get(workspace, id);
        if (!upload.kept() || upload.round() != null) {
            throw new NotFound();
        }
        db.sql("delete from consultation.import_failure where import = ?").param(id).update();
        db.sql(
                        """
                        insert into consultation.import_work (import, by, skip) values (?, ?, ?)
                        on conflict (import) do update
                          set by = excluded.by, skip = excluded.skip, done = 0, told_at = now()
                        """)
                .params(id, workspace.account().value(), skip)
                .update();
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        new TaskInstance<Void>(NAME, id + "/" + UUID.randomUUID()), Instant.now());
    }

    /// Takes an order away; what it has begun is rolled back.
    void cancel(Workspace workspace, long id) {
        workspace.require(Right.RUN_ROUNDS);
        received.get(workspace, id);
        db.sql("delete from consultation.import_work where import = ?").param(id).update();
    }

    /// Does what was ordered; nothing where the order was taken away.
    void run(long id) {
        db.sql(
                        """
                        select i.initiative, w.by, w.skip from consultation.import_work w
                        join consultation.import i on i.id = w.import where w.import = ?
                        """)
                .param(id)
                .query((row, _) -> new Order(row.getLong(1), row.getLong(2), row.getBoolean(3)))
                .optional()
                .ifPresent(order -> run(id, order));
    }

    private void run(long id, Order order) {
        try {
            var viewer = new Viewer(new AccountId(order.by()), "background", "");
            var workspace = initiatives.enter(new InitiativeId(order.initiative()), viewer);
            var outcome =
                    taking.take(
                            workspace,
                            received.get(workspace, id),
                            order.skip(),
                            (done, total) -> tell(id, done, total));
            if (outcome instanceof Taking.Outcome.Not not) {
                keep(id, not.reason());
            }
        } catch (Cancelled _) {
            LOG.info("round import {} was cancelled", id);
        } catch (NotFound | Refused _) {
            keep(id, Upload.Failure.RIGHTS);
        } catch (RuntimeException e) {
            LOG.error("round import {} failed", id, e);
            keep(id, Upload.Failure.PROGRAM);
        } finally {
            db.sql("delete from consultation.import_work where import = ?").param(id).update();
        }
    }

    private void keep(long id, Upload.Failure reason) {
        db.sql(
                        """
                        insert into consultation.import_failure (import, reason)
                        select i.id, ? from consultation.import i where i.id = ?
                        on conflict (import) do update set reason = excluded.reason
                        """)
                .params(reason.name(), id)
                .update();
    }

    /// In a transaction of its own, so that others see it.
    private void tell(long id, int done, int total) {
        apart.executeWithoutResult(_ -> {
            var told =
                    db.sql(
                                    """
                                    update consultation.import_work
                                    set done = ?, total = ?, told_at = now() where import = ?
                                    """)
                            .params(done, total, id)
                            .update();
            if (told == 0) {
                throw new Cancelled();
            }
        });
    }
}
