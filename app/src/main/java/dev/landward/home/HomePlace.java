package dev.landward.home;

import dev.landward.web.Place;
import dev.landward.web.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HomePlace {

    @Bean
    Place overview() {
        return new Place(10, "home.place", "", "overview", Right.SEE_INITIATIVE);
    }

    @Bean
    Place.Tab thisWeek() {
        return new Place.Tab("", 10, "home.week", "", Right.SEE_INITIATIVE);
    }

    @Bean
    Place.Tab momentumTab() {
        return new Place.Tab("", 12, "home.momentum", "/momentum", Right.SEE_PEOPLE);
    }

    @Bean
    Place.Tab hygieneTab() {
        return new Place.Tab("", 60, "home.hygiene", "/hygiene", Right.SEE_INITIATIVE);
    }
}
