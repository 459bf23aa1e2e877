package dev.landward.links;

import dev.landward.accounts.Membership;
import dev.landward.web.Needs;
import dev.landward.web.Place;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who may look in anywhere in the organisation without an account; an administrator ends it.
@Controller
@Needs(Right.ADMINISTER)
class OrganisationLinksPage {

    private static final String LINKS = "/organisations/{organisation}/links";
    private static final int PAGE = 50;

    private final OrganisationLinks links;

    OrganisationLinksPage(OrganisationLinks links) {
        this.links = links;
    }

    @Bean
    static Place linksDesk() {
        return Place.desk(25, "links.desk", "/links", "link");
    }

    @GetMapping(LINKS)
    String show(
            Membership membership,
            @RequestParam(name = "state", defaultValue = "") String state,
            @RequestParam(name = "from", defaultValue = "0") int from,
            Model page) {
        var lines = links.list(membership, state(state), Math.max(0, from), PAGE + 1);
        page.addAttribute("membership", membership);
        page.addAttribute("lines", lines.stream().limit(PAGE).toList());
        page.addAttribute("state", state);
        page.addAttribute("next", lines.size() > PAGE ? from + PAGE : 0);
        return "links/organisation";
    }

    @PostMapping(LINKS + "/{link}/revoke")
    String revoke(Membership membership, @PathVariable long link, RedirectAttributes answer) {
        links.revoke(membership, new LinkId(link));
        var at = membership.path() + "/links";
        Toast.undoable(answer, at + "/" + link + "/restore", "links.revoked.now");
        return "redirect:" + at;
    }

    @PostMapping(LINKS + "/{link}/restore")
    String restore(Membership membership, @PathVariable long link, RedirectAttributes answer) {
        links.restore(membership, new LinkId(link));
        Toast.show(answer, "links.restored");
        return "redirect:" + membership.path() + "/links";
    }

    private static @Nullable LinkState state(String name) {
        return Arrays.stream(LinkState.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
