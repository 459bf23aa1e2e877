package dev.landward.stakeholders.records;

import dev.landward.web.Place;
import dev.landward.web.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecordsPlace {

    @Bean
    Place.Tab voicesTab() {
        return new Place.Tab("/people", 95, "records.voices", "/people/voices", Right.EDIT_PEOPLE);
    }
}
