package dev.landward.home;

import dev.landward.accounts.Organisations;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.Initiatives;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// All initiatives that the viewer may open.
@Controller
class PortfolioPage {

    private final Initiatives initiatives;
    private final Organisations organisations;

    PortfolioPage(Initiatives initiatives, Organisations organisations) {
        this.initiatives = initiatives;
        this.organisations = organisations;
    }

    @GetMapping("/initiatives")
    String list(@AuthenticationPrincipal Viewer viewer, Model page) {
        page.addAttribute("initiatives", initiatives.of(viewer));
        page.addAttribute("organisations", organisations.of(viewer));
        return "home/portfolio";
    }
}
