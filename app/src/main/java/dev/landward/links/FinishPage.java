package dev.landward.links;

import dev.landward.web.Needs;
import dev.landward.web.Right;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// Where a guest leaves: nobody who uses the browser after them finds what they saw.
@Controller
class FinishPage {

    @Needs(Right.KEEP_RECORD)
    @PostMapping("/guest/{link}/record/finish")
    String record(Guest guest, HttpServletRequest request) {
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
