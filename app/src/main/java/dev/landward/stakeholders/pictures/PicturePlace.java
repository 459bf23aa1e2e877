package dev.landward.stakeholders.pictures;

import dev.landward.web.Place;
import dev.landward.web.Right;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PicturePlace {

    @Bean
    Place.Tab peopleMap() {
        return new Place.Tab(
                "/people",
                20,
                "pictures.tab",
                Gallery.MAP.path(),
                Right.SEE_PEOPLE,
                Arrays.stream(Gallery.values()).map(Gallery::path).toList());
    }
}
