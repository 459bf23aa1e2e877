package dev.landward.stakeholders.plans;

import dev.landward.web.Place;
import dev.landward.web.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanTab {

    @Bean
    Place.Tab plans() {
        return new Place.Tab("/people", 60, "plans.tab", "/people/plans", Right.SEE_PEOPLE);
    }
}
