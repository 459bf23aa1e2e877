package dev.landward.tags;

import dev.landward.web.Place;
import dev.landward.web.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TagsDoor {

    @Bean
    Place.Door allTags() {
        return new Place.Door("tags.name", "/tags", Right.SEE_INITIATIVE);
    }
}
