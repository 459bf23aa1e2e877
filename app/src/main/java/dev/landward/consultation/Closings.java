package dev.landward.consultation;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.landward.accounts.AccountId;
import dev.landward.accounts.Actor;
import dev.landward.accounts.Audit;
import dev.landward.accounts.OrganisationId;
import org.jspecify.annotations.Nullable;
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

    /// Time itself.
    private record Clock(OrganisationId organisation, Long initiativeNumber) implements Actor {

        @Override
        public @Nullable AccountId account() {
            return null;
        }
    }

    private record Over(long round, String question, Clock clock) {}

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
                                        new Clock(
                                                new OrganisationId(row.getLong("organisation")),
                                                row.getLong("initiative"))))
                        .list();
        over.forEach(
                one -> audit.record(one.clock(), new RoundClosed(one.round(), one.question())));
        return over.size();
    }
}
