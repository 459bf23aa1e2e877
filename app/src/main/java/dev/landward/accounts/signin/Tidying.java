package dev.landward.accounts.signin;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What sign-in forgets every night.
@Configuration(proxyBeanMethods = false)
class Tidying {

    @Bean
    Task<Void> forgetSignIns(
            Codes codes,
            Passkeys passkeys,
            Throttle throttle,
            Sessions sessions,
            SignInEvents events) {
        return Tasks.recurring("forget-sign-ins", Schedules.daily(LocalTime.of(3, 10)))
                .execute((_, _) -> {
                    codes.forget();
                    passkeys.forget();
                    throttle.forget();
                    sessions.forget();
                    events.forget();
                });
    }
}
