package dev.landward.consultation.results;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dev.landward.accounts.Program;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the last result of every round that has closed, whoever or whatever closed it, within a
/// minute.
@Component
class LastResults {

    private static final Logger LOG = LoggerFactory.getLogger(LastResults.class);

    private final JdbcClient db;
    private final Rounds rounds;
    private final Results results;
    private final Records records;

    LastResults(JdbcClient db, Rounds rounds, Results results, Records records) {
        this.db = db;
        this.rounds = rounds;
        this.results = results;
        this.records = records;
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        Task<Void> keepResultsOfClosedRounds(LastResults results) {
            return Tasks.recurring(
                            "keep-results-of-closed-rounds",
                            Schedules.fixedDelay(Duration.ofMinutes(1)))
                    .execute((_, _) -> results.keep());
        }
    }

    private record Due(RoundId round, long initiative, Program program) {}

    /// Each by itself: what one of them holds up does not hold up the others.
    void keep() {
        for (var due : due()) {
            try {
                rounds.find(due.initiative(), due.round())
                        .ifPresent(round -> records.keep(due.program(), results.of(round)));
            } catch (RuntimeException e) {
                LOG.error("the result of round {} could not be kept", due.round().value(), e);
            }
        }
    }

    private List<Due> due() {
        return db.sql(
                        """
                        select p.id, p.initiative, i.organisation from consultation.present p
                        join initiative.initiative i on i.id = p.initiative
                        where p.state = 'CLOSED'
                          and exists (select from consultation.vote v where v.round = p.id)
                          and not exists (select from consultation.record r
                            where r.round = p.id and r.at >= p.closed_at)
                        """)
                .query((row, _) ->
                        new Due(
                                new RoundId(row.getLong(1)),
                                row.getLong(2),
                                Program.in(row.getLong(3), row.getLong(2))))
                .list();
    }
}
