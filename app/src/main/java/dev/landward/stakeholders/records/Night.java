package dev.landward.stakeholders.records;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dev.landward.accounts.OrganisationId;
import dev.landward.accounts.Program;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Erases every night who is due.
@Configuration(proxyBeanMethods = false)
class Night {

    private static final Logger LOG = LoggerFactory.getLogger(Night.class);

    @Bean
    static Task<Void> eraseWhoIsDue(Retention retention, Erasures erasures) {
        return Tasks.recurring("erase-who-is-due", Schedules.daily(LocalTime.of(3, 30)))
                .execute((_, _) -> erase(retention, erasures));
    }

    /// Each by themselves: what one of them holds up does not hold up the others, and is tried
    /// again the next night.
    static void erase(Retention retention, Erasures erasures) {
        for (var organisation : retention.ruled()) {
            for (var due : retention.due(organisation, retention.of(organisation))) {
                erase(erasures, organisation, due);
            }
        }
    }

    private static void erase(Erasures erasures, OrganisationId organisation, Retention.Due due) {
        try {
            erasures.erase(
                    new Program(organisation, due.initiative()),
                    due.id(),
                    Erasures.Cause.RETENTION);
        } catch (RuntimeException e) {
            LOG.error("stakeholder {} is due and could not be erased", due.id().value(), e);
        }
    }
}
