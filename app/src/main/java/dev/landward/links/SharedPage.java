package dev.landward.links;

import dev.landward.initiative.Outsiders;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What a guest sees: where their link leads, and the page that is shared, also within a page of
/// another site.
@Controller
class SharedPage {

    private final Doors doors;
    private final Shareables pages;
    private final Outsiders outsiders;

    SharedPage(Doors doors, Shareables pages, Outsiders outsiders) {
        this.doors = doors;
        this.pages = pages;
        this.outsiders = outsiders;
    }

    @Needs(Right.SEE_SHARED)
    @GetMapping("/guest/{link}/shared")
    String shared(Guest guest, Model page) {
        return show(guest, false, page);
    }

    /// The token is the right, as another site's page has no session of ours; the browser asks the
    /// content policy which sites may show it, also where it says that it is over: an error page of
    /// ours would leave a hole in theirs.
    @GetMapping("/embed/{token}")
    String embed(@PathVariable String token, HttpServletResponse response, Model page) {
        var invitation = doors.byToken(token).orElseThrow(NotFound::new);
        if (invitation.origins().isEmpty() || !invitation.about().startsWith(Links.PAGE)) {
            throw new NotFound();
        }
        response.setHeader("Content-Security-Policy", Framing.policy(invitation.origins()));
        var guest = doors.guest(invitation.id());
        if (guest.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_GONE);
            return "links/embed-over";
        }
        return show(guest.get(), true, page);
    }

    private String show(Guest guest, boolean embedded, Model page) {
        page.addAttribute(
                "shared",
                new Shared(
                        guest.page(),
                        guest.organisationName(),
                        guest.initiativeName(),
                        guest.until(),
                        embedded,
                        "",
                        embedded ? "" : guest.path() + "/shared"));
        return pages.get(guest.page()).show(outsiders.visit(guest), page);
    }
}
