package dev.landward.stakeholders.pictures;

import dev.landward.initiative.Workspace;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Engagement and salience: what stands of people, sorted into kinds.
@Controller
@Needs(Right.SEE_PEOPLE)
class StandPages {

    private final Crowds crowds;

    StandPages(Crowds crowds) {
        this.crowds = crowds;
    }

    @GetMapping("/initiatives/{initiative}/people/engagement")
    String engagement(Workspace workspace, @RequestParam Map<String, String> typed, Model page) {
        var crowd = crowds.of(workspace, Choice.of(typed));
        page.addAttribute("workspace", workspace);
        page.addAttribute("picture", new EngagementPicture(crowd));
        return "stakeholders/pictures/engagement";
    }

    @GetMapping("/initiatives/{initiative}/people/salience")
    String salience(Workspace workspace, @RequestParam Map<String, String> typed, Model page) {
        var crowd = crowds.of(workspace, Choice.of(typed));
        page.addAttribute("workspace", workspace);
        page.addAttribute("picture", new SaliencePicture(crowd));
        return "stakeholders/pictures/salience";
    }
}
