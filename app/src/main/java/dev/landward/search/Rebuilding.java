package dev.landward.search;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dev.landward.initiative.InitiativeId;
import dev.landward.initiative.things.Kind;
import dev.landward.initiative.things.Things;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Reads marked sorts of things anew, in the background and on any node; and every night looks
/// whether anything is missing.
@Component
class Rebuilding {

    private static final String WORK = "search-rebuilding";
    private static final int CHUNK = 500;

    private final JdbcClient db;
    private final Things things;
    private final Entries entries;
    private final TransactionOperations transaction;
    private final ObjectProvider<SchedulerClient> scheduler;

    Rebuilding(
            JdbcClient db,
            Things things,
            Entries entries,
            TransactionOperations transaction,
            ObjectProvider<SchedulerClient> scheduler) {
        this.db = db;
        this.things = things;
        this.entries = entries;
        this.transaction = transaction;
        this.scheduler = scheduler;
    }

    private record Mark(long upto, InitiativeId initiative, String kind) {}

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        @Bean
        OneTimeTask<Void> searchRebuilding(Rebuilding rebuilding) {
            return Tasks.oneTime(WORK).execute((_, _) -> rebuilding.run());
        }

        @Bean
        Task<Void> searchCheck(Rebuilding rebuilding) {
            return Tasks.recurring("search-check", Schedules.daily(LocalTime.of(3, 40)))
                    .execute((_, _) -> rebuilding.check());
        }
    }

    /// Orders the work, in the transaction that marked something.
    void order() {
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        new TaskInstance<Void>(WORK, UUID.randomUUID().toString()), Instant.now());
    }

    /// Reads anew what is marked.
    void run() {
        for (var mark : marks()) {
            var kind = things.kinds().get(mark.kind());
            if (kind != null) {
                rebuild(mark.initiative(), kind);
            }
            db.sql("delete from search.mark where initiative = ? and kind = ? and id <= ?")
                    .params(mark.initiative().value(), mark.kind(), mark.upto())
                    .update();
        }
    }

    /// Marks what has gone astray, and reads it anew.
    void check() {
        var initiatives =
                db.sql("select id from initiative.initiative")
                        .query((row, _) -> new InitiativeId(row.getLong(1)))
                        .list();
        for (var initiative : initiatives) {
            things.kinds().values().forEach(kind -> rebuild(initiative, kind));
        }
    }

    private List<Mark> marks() {
        return db.sql(
                        """
                        select max(id) as upto, initiative, kind from search.mark
                        group by initiative, kind order by 1
                        """)
                .query((row, _) ->
                        new Mark(
                                row.getLong(1), new InitiativeId(row.getLong(2)), row.getString(3)))
                .list();
    }

    private void rebuild(InitiativeId initiative, Kind kind) {
        var numbers =
                Stream.of(kind.all(initiative), entries.known(initiative, kind))
                        .flatMap(List::stream)
                        .distinct()
                        .sorted()
                        .toList();
        for (int from = 0; from < numbers.size(); from += CHUNK) {
            var part = numbers.subList(from, Math.min(from + CHUNK, numbers.size()));
            transaction.executeWithoutResult(_ -> entries.again(initiative, kind, part));
        }
    }
}
