package dev.landward.links;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the links of all sorts lead to.
@Component
class Destinations {

    private final List<Destination> all;

    Destinations(List<Destination> all) {
        this.all = all;
    }

    Optional<Destination> of(String about) {
        return all.stream().filter(one -> about.startsWith(one.kind() + "/")).findFirst();
    }

    /// Whether the browser is known to what any link leads to.
    boolean knows(LinkId link, HttpServletRequest request) {
        return all.stream().anyMatch(one -> one.knows(link, request));
    }
}
