package dev.landward.stakeholders.register;

import dev.landward.initiative.Workspace;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Somebody, or an organisation: who they are, where they stand, since when and says who.
@Controller
@Needs(Right.SEE_PEOPLE)
class PersonPage {

    private final Portraits portraits;

    PersonPage(Portraits portraits) {
        this.portraits = portraits;
    }

    @GetMapping("/initiatives/{initiative}/people/{person}")
    String show(Workspace workspace, @PathVariable long person, Model page) {
        return portraits.show(
                workspace, person, PartsPage.noInterest(), Fields.start(Map.of()), page);
    }
}
