package dev.landward.stakeholders.imports;

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
import dev.landward.stakeholders.imports.Import.Failure.Reason;
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
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Checks and stores large files in the background, on any node: the order stands in the database,
/// so it outlives a crash, and whoever takes it away cancels it.
@Component
class Background {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private static final String WORK = "import-work";

    private final JdbcClient db;
    private final Initiatives initiatives;
    private final Imports imports;
    private final Checks checks;
    private final Storing storing;
    private final Failures failures;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final TransactionTemplate apart;

    Background(
            JdbcClient db,
            Initiatives initiatives,
            Imports imports,
            Checks checks,
            Storing storing,
            Failures failures,
            ObjectProvider<SchedulerClient> scheduler,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.initiatives = initiatives;
        this.imports = imports;
        this.checks = checks;
        this.storing = storing;
        this.failures = failures;
        this.scheduler = scheduler;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private record Order(long initiative, long by, boolean storing) {}

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        /// The work of one import; its name begins with the import's number.
        @Bean
        OneTimeTask<Void> importWork(Background background) {
            return Tasks.oneTime(WORK).execute((order, _) -> background.run(number(order.getId())));
        }

        @Bean
        Task<Void> forgetOldImports(Imports imports) {
            return Tasks.recurring("forget-old-imports", Schedules.daily(LocalTime.of(3, 20)))
                    .execute((_, _) -> imports.forget());
        }

        private static ImportId number(String order) {
            return new ImportId(Long.parseLong(order.substring(0, order.indexOf('/'))));
        }
    }

    /// Orders work; an order that is there already stays.
    void order(Workspace workspace, ImportId id, boolean toStore, int rows) {
        workspace.require(Right.EDIT_PEOPLE);
        imports.open(workspace, id);
        failures.forget(id);
        db.sql(
                        """
                        insert into stakeholders.import_work (import, storing, by, total)
                        values (?, ?, ?, ?)
                        on conflict (import) do update set storing = excluded.storing,
                          by = excluded.by, total = excluded.total, done = 0, told_at = now()
                        """)
                .params(
                        id.value(),
                        toStore,
                        workspace.account().value(),
                        Math.max(1, toStore ? rows * 2 : rows))
                .update();
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        new TaskInstance<Void>(WORK, id.value() + "/" + UUID.randomUUID()),
                        Instant.now());
    }

    /// Takes an order away; what it has begun is rolled back.
    void cancel(Workspace workspace, ImportId id) {
        workspace.require(Right.EDIT_PEOPLE);
        imports.find(workspace, id);
        db.sql("delete from stakeholders.import_work where import = ?").param(id.value()).update();
    }

    /// Does what was ordered; nothing where the order was taken away.
    void run(ImportId id) {
        var order = order(id);
        if (order == null) {
            return;
        }
        try {
            work(id, order);
        } catch (Progress.Cancelled e) {
            LOG.info("import {} was cancelled", id.value());
        } catch (RuntimeException e) {
            LOG.error("import {} failed", id.value(), e);
            failures.keep(id, order.storing(), reason(e));
        } finally {
            db.sql("delete from stakeholders.import_work where import = ?")
                    .param(id.value())
                    .update();
        }
    }

    private void work(ImportId id, Order order) {
        var viewer = new Viewer(new AccountId(order.by()), "background", "");
        var workspace = initiatives.enter(new InitiativeId(order.initiative()), viewer);
        Progress progress = done -> tell(id, done);
        if (order.storing()) {
            if (storing.store(workspace, id, progress).isEmpty()) {
                failures.keep(id, true, Reason.CHANGED);
            }
        } else {
            checks.run(workspace, imports.find(workspace, id), progress);
        }
    }

    private static Reason reason(RuntimeException e) {
        return switch (e) {
            case NotFound _, Refused _ -> Reason.RIGHTS;
            case DataIntegrityViolationException _ -> Reason.CLASH;
            case TransientDataAccessException _,
                    DataAccessResourceFailureException _,
                    RecoverableDataAccessException _,
                    TransactionException _ ->
                    Reason.DATABASE;
            default -> Reason.PROGRAM;
        };
    }

    private @org.jspecify.annotations.Nullable Order order(ImportId id) {
        return db.sql(
                        """
                        select i.initiative, w.by, w.storing from stakeholders.import_work w
                        join stakeholders.import i on i.id = w.import where w.import = ?
                        """)
                .param(id.value())
                .query((row, _) -> new Order(row.getLong(1), row.getLong(2), row.getBoolean(3)))
                .optional()
                .orElse(null);
    }

    /// In a transaction of its own, so that others see it.
    private void tell(ImportId id, int done) {
        apart.executeWithoutResult(_ -> {
            var told =
                    db.sql(
                                    """
                                    update stakeholders.import_work set done = ?, told_at = now()
                                    where import = ?
                                    """)
                            .params(done, id.value())
                            .update();
            if (told == 0) {
                throw new Progress.Cancelled();
            }
        });
    }
}
