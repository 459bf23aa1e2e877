package dev.landward.home;

import dev.landward.accounts.Viewer;
import dev.landward.initiative.Initiatives;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// All initiatives that the viewer may open; who has only one lands in it.
@Controller
class PortfolioPage {

    private final Portfolio portfolio;
    private final Initiatives initiatives;
    private final List<Underway> underway;

    PortfolioPage(Portfolio portfolio, Initiatives initiatives, List<Underway> underway) {
        this.portfolio = portfolio;
        this.initiatives = initiatives;
        this.underway = underway;
    }

    @GetMapping("/")
    String land(@AuthenticationPrincipal Viewer viewer) {
        var all = initiatives.of(viewer);
        if (all.isEmpty()) {
            return initiatives.ofPartner(viewer).stream()
                    .findFirst()
                    .map(place -> "redirect:" + place.path() + "/shared")
                    .orElse("redirect:/initiatives");
        }
        return "redirect:" + (all.size() == 1 ? all.getFirst().path() : "/initiatives");
    }

    @GetMapping("/initiatives")
    String list(@AuthenticationPrincipal Viewer viewer, Model page) {
        page.addAttribute("houses", portfolio.of(viewer));
        page.addAttribute("limit", portfolio.limit());
        page.addAttribute("today", LocalDate.now(ZoneOffset.UTC));
        page.addAttribute("building", underway.stream().anyMatch(Underway::underway));
        return "home/portfolio";
    }
}
