package dev.landward.consultation;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.landward.accounts.Audit;
import dev.landward.accounts.Program;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells of rounds whose last moment has passed. Nobody answers them from that moment on; that it
/// is told takes a minute at most.
@Component
class Closings {

    private final JdbcClient db;
    private final Audit audit;

    Closings(JdbcClient db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        @Bean
        Task<Void> closeRounds(Closings closings) {
            return Tasks.recurring("close-rounds", FixedDelay.ofMinutes(1))
                    .execute((_, _) -> closings.tell());
        }
    }

    private record Over(long round, String question, Program clock) {}

    @Transactional
    public int tell() {
        var over =
                db.sql(
                                """
                                with over as (
                                  insert into consultation.closure (round, at)
                                  select r.id, r.closes_at from consultation.present r
                                  where r.opened_at is not null and r.closes_at <= now()
                                  on conflict do nothing returning round)
                                select r.id, r.question, r.initiative, i.organisation from over
                                join consultation.round r on r.id = over.round
                                join initiative.initiative i on i.id = r.initiative order by r.id
                                """)
                        .query((row, _) ->
                                new Over(
                                        row.getLong("id"),
                                        row.getString("question"),
                                        Program.in(
                                                row.getLong("organisation"),
                                                row.getLong("initiative"))))
                        .list();
        over.forEach(
                one -> audit.record(one.clock(), new RoundClosed(one.round(), one.question())));
        return over.size();
    }
}
