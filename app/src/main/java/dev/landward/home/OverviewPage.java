package dev.landward.home;

import dev.landward.initiative.Initiatives;
import dev.landward.initiative.Workspace;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What needs somebody this week.
@Controller
@Needs(Right.SEE_INITIATIVE)
class OverviewPage {

    private final Initiatives initiatives;

    OverviewPage(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @GetMapping("/initiatives/{initiative}")
    String show(Workspace workspace, Model page) {
        page.addAttribute("workspace", workspace);
        page.addAttribute("legacy", initiatives.legacy(workspace).orElse(null));
        return "home/overview";
    }
}
