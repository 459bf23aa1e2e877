package dev.landward.links;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dev.landward.accounts.Viewer;
import dev.landward.web.Place;
import dev.landward.web.Right;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Where links stand among the pages, what happens with them at night, and at a sign-in.
@Configuration(proxyBeanMethods = false)
class LinksPlace {

    private final Doors doors;

    LinksPlace(Doors doors) {
        this.doors = doors;
    }

    @Bean
    static Place.Tab linksTab() {
        return new Place.Tab("", 80, "links.tab", "/links", Right.SHARE);
    }

    @Bean
    static Task<Void> forgetTriedCodes(Tries tries) {
        return Tasks.recurring("forget-tried-codes", Schedules.daily(LocalTime.of(3, 10)))
                .execute((_, _) -> tries.forget());
    }

    @EventListener
    void claim(AuthenticationSuccessEvent signedIn) {
        if (signedIn.getAuthentication().getPrincipal() instanceof Viewer viewer) {
            doors.claim(viewer);
            if (RequestContextHolder.getRequestAttributes()
                    instanceof ServletRequestAttributes arrived) {
                Grants.stay(arrived.getRequest());
            }
        }
    }
}
