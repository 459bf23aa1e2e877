package dev.landward.web;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is done every night.
@Configuration(proxyBeanMethods = false)
class Housekeeping {

    @Bean
    Task<Void> forgetOldKeys(Once once) {
        return Tasks.recurring("forget-old-keys", Schedules.daily(LocalTime.of(3, 0)))
                .execute((_, _) -> once.forget());
    }
}
