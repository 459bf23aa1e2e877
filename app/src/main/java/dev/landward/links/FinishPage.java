package dev.landward.links;

import dev.landward.web.Needs;
import dev.landward.web.Right;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// Where a guest leaves: nobody who uses the browser after them finds what they saw.
@Controller
class FinishPage {

    private final Destinations destinations;

    FinishPage(Destinations destinations) {
        this.destinations = destinations;
    }

    @Needs(Right.KEEP_RECORD)
    @PostMapping("/guest/{link}/record/finish")
    String record(Guest guest, HttpServletRequest request) {
        Grants.drop(request, guest.link());
        return "links/finished";
    }

    @Needs(Right.ANSWER)
    @PostMapping("/guest/{link}/round/finish")
    String round(Guest guest, HttpServletRequest request, HttpServletResponse response) {
        return forget(guest, request, response);
    }

    @Needs(Right.JOIN)
    @PostMapping("/guest/{link}/session/finish")
    String session(Guest guest, HttpServletRequest request, HttpServletResponse response) {
        return forget(guest, request, response);
    }

    private String forget(Guest guest, HttpServletRequest request, HttpServletResponse response) {
        destinations
                .of(guest.about())
                .ifPresent(there -> there.forget(guest.link(), request, response));
        Grants.drop(request, guest.link());
        return "links/finished";
    }

    @Needs(Right.SEE_SHARED)
    @PostMapping("/guest/{link}/shared/finish")
    String shared(Guest guest, HttpServletRequest request) {
        Grants.drop(request, guest.link());
        return "links/finished";
    }
}
