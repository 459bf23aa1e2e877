package dev.landward.stakeholders.records;

import dev.landward.web.Place;
import dev.landward.web.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the records of people stand: among the pages of People, and in the administration.
@Configuration(proxyBeanMethods = false)
class RecordsPlace {

    @Bean
    Place.Tab voicesTab() {
        return new Place.Tab("/people", 95, "records.voices", "/people/voices", Right.EDIT_PEOPLE);
    }

    @Bean
    Place retentionDesk() {
        return Place.desk(60, "records.retention", "/retention", "people");
    }
}
