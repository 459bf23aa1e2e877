package dev.landward.consultation.sessions;

import dev.landward.web.Place;
import dev.landward.web.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where sessions stand: in the place Listen.
@Configuration(proxyBeanMethods = false)
class SessionsTab {

    @Bean
    Place.Tab sessions() {
        return new Place.Tab("/listen", 20, "sessions.tab", "/listen/sessions", Right.SEE_ROUNDS);
    }
}
