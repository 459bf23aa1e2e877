package dev.landward.stakeholders.plans;

import dev.landward.initiative.Workspace;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What to do next with each group and key stakeholder, and why; and the whole catalogue.
@Controller
@Needs(Right.SEE_PEOPLE)
class TechniquePage {

    private static final int ROWS = 30;

    private final Suggestions suggestions;

    TechniquePage(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GetMapping("/initiatives/{initiative}/people/plans/techniques")
    String list(
            Workspace workspace,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Model page) {
        var all = suggestions.all(workspace);
        var from = Math.min(all.size(), Math.max(0, Math.min(number, 100_000) - 1) * ROWS);
        page.addAttribute("workspace", workspace);
        page.addAttribute("suggestions", all.subList(from, Math.min(all.size(), from + ROWS)));
        page.addAttribute("total", all.size());
        page.addAttribute("from", from);
        page.addAttribute("rows", ROWS);
        return "stakeholders/plans/techniques";
    }
}
