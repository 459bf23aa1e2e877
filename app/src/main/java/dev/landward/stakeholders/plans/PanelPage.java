package dev.landward.stakeholders.plans;

import dev.landward.initiative.Workspace;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Three panels: what limits involvement, apathy or concern, and active partners.
@Controller
@Needs(Right.SEE_PEOPLE)
class PanelPage {

    private final Panels panels;
    private final Steps steps;

    PanelPage(Panels panels, Steps steps) {
        this.panels = panels;
        this.steps = steps;
    }

    @GetMapping("/initiatives/{initiative}/people/plans")
    String show(Workspace workspace, Model page) {
        var today = LocalDate.now(ZoneOffset.UTC);
        page.addAttribute("workspace", workspace);
        page.addAttribute("panels", panels.all(workspace, today));
        page.addAttribute("today", today);
        page.addAttribute("open", steps.allOpen(workspace).size());
        return "stakeholders/plans/panels";
    }
}
