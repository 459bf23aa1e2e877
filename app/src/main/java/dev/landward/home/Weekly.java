package dev.landward.home;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is looked at every Monday.
@Configuration(proxyBeanMethods = false)
class Weekly {

    @Bean
    Task<Void> tellOfStalls(Stalls stalls) {
        return Tasks.recurring("tell-of-stalls", Schedules.cron("0 0 5 * * MON"))
                .execute((_, _) -> stalls.tell(LocalDate.now(ZoneOffset.UTC)));
    }
}
