package dev.landward.initiative.playbook;

import dev.landward.accounts.Membership;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The packs of the method that an initiative can begin with, and where each comes from.
@Controller
@Needs(Right.SEE_INITIATIVE)
class PacksPage {

    private final Playbooks playbooks;

    PacksPage(Playbooks playbooks) {
        this.playbooks = playbooks;
    }

    @GetMapping("/organisations/{organisation}/playbooks")
    String list(Membership membership, Model page) {
        page.addAttribute("membership", membership);
        page.addAttribute("playbooks", playbooks);
        return "initiative/playbook/packs";
    }
}
