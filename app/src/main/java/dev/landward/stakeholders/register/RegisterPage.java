package dev.landward.stakeholders.register;

import dev.landward.initiative.Workspace;
import dev.landward.initiative.things.Tagging;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.standings.Standings;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The register: everybody who matters, one page of them at a time.
@Controller
@Needs(Right.SEE_PEOPLE)
class RegisterPage {

    private final Standings standings;
    private final Groups groups;
    private final Tagging tags;

    RegisterPage(Standings standings, Groups groups, Tagging tags) {
        this.standings = standings;
        this.groups = groups;
        this.tags = tags;
    }

    @GetMapping("/initiatives/{initiative}/people")
    String show(Workspace workspace, @RequestParam Map<String, String> query, Model page) {
        var asked = Asked.of(query);
        page.addAttribute("at", workspace.path() + "/people");
        page.addAttribute("asked", asked);
        page.addAttribute("groups", Words.groups(groups.all(workspace)));
        page.addAttribute("tags", tags.all(workspace));
        page.addAttribute("tagged", tags.of(workspace, "stakeholder"));
        page.addAttribute(
                "found",
                standings.page(
                        workspace, asked.filter(), asked.sort(), asked.offset(), Asked.COUNT));
        return "stakeholders/register/register";
    }
}
