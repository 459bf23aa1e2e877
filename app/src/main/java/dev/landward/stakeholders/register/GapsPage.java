package dev.landward.stakeholders.register;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.standings.Standings;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What nobody knows yet of those who matter most, and the form that closes each gap.
@Controller
@Needs(Right.SEE_PEOPLE)
class GapsPage {

    private final Standings standings;
    private final Groups groups;
    private final Analyses analyses;

    GapsPage(Standings standings, Groups groups, Analyses analyses) {
        this.standings = standings;
        this.groups = groups;
        this.analyses = analyses;
    }

    @GetMapping("/initiatives/{initiative}/people/gaps")
    String show(Workspace workspace, Model page) {
        var everybody = standings.all(workspace);
        var all = groups.all(workspace);
        page.addAttribute("at", workspace.path() + "/people");
        page.addAttribute("n", everybody.size());
        page.addAttribute("insights", Insight.of(everybody, all));
        page.addAttribute("gaps", standings.gaps(workspace));
        page.addAttribute("analysis", analyses.of(workspace, everybody, all));
        return "stakeholders/register/gaps";
    }
}
