package dev.landward.initiative;

import dev.landward.accounts.Membership;
import dev.landward.accounts.Organisations;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Removes the demonstration with everything in it.
@Controller
@Needs(Right.ADMINISTER)
class SamplePage {

    private final Organisations organisations;
    private final Initiatives initiatives;

    SamplePage(Organisations organisations, Initiatives initiatives) {
        this.organisations = organisations;
        this.initiatives = initiatives;
    }

    @GetMapping("/organisations/{organisation}/sample")
    String ask(Membership membership, Model page) {
        if (!initiatives.sample(membership)) {
            throw new NotFound();
        }
        page.addAttribute("membership", membership);
        return "initiative/sample";
    }

    @PostMapping("/organisations/{organisation}/removal")
    String remove(Membership membership, RedirectAttributes answer) {
        organisations.removeSample(membership);
        Toast.show(answer, "initiative.sample.removed", membership.name());
        return "redirect:/initiatives";
    }
}
