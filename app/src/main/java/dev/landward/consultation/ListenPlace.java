package dev.landward.consultation;

import dev.landward.web.Place;
import dev.landward.web.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where rounds stand: the place Listen.
@Configuration(proxyBeanMethods = false)
class ListenPlace {

    private static final String LISTEN = "/listen";

    @Bean
    Place listen() {
        return new Place(30, "consultation.place", LISTEN, "listen", Right.SEE_ROUNDS);
    }

    @Bean
    Place.Tab roundsTab() {
        return new Place.Tab(
                LISTEN,
                10,
                "consultation.rounds",
                LISTEN,
                Right.SEE_ROUNDS,
                java.util.List.of("/listen/rounds"));
    }
}
