package dev.landward.home;

import dev.landward.initiative.Outlook;
import dev.landward.initiative.Phase;
import dev.landward.initiative.Playbook;
import dev.landward.initiative.Workspace;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Which tasks are overdue, ownerless or silent, and the score that follows.
@Controller
@Needs(Right.SEE_INITIATIVE)
class HygienePage {

    private final Outlook outlook;
    private final Playbook playbook;

    HygienePage(Outlook outlook, Playbook playbook) {
        this.outlook = outlook;
        this.playbook = playbook;
    }

    @GetMapping("/initiatives/{initiative}/hygiene")
    String show(Workspace workspace, Model page) {
        var current = outlook.standing(workspace).current().orElse(Phase.OWN);
        page.addAttribute("workspace", workspace);
        page.addAttribute(
                "hygiene",
                Hygiene.of(
                        playbook.entries(workspace), current, OffsetDateTime.now(ZoneOffset.UTC)));
        return "home/hygiene";
    }
}
