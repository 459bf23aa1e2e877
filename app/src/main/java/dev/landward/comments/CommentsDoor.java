package dev.landward.comments;

import dev.landward.web.Place;
import dev.landward.web.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommentsDoor {

    @Bean
    Place.Door allComments() {
        return new Place.Door("comments.name", "/comments", Right.SEE_INITIATIVE);
    }
}
