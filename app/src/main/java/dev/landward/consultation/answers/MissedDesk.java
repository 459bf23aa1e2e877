package dev.landward.consultation.answers;

import static dev.landward.web.Typed.text;

import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.records.Missed;
import dev.landward.web.Fields;
import dev.landward.web.Toast;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where somebody whom the register knows names somebody who was missed.
@Component
class MissedDesk {

    private final Missed missed;

    MissedDesk(Missed missed) {
        this.missed = missed;
    }

    String ask(Respondent respondent, Model page) {
        return ask(respondent, Fields.start(Map.of()), page);
    }

    private static String ask(Respondent respondent, Fields fields, Model page) {
        if (respondent.who().stakeholder() == null) {
            return "redirect:" + respondent.path();
        }
        page.addAttribute("respondent", respondent);
        page.addAttribute("fields", fields);
        return "consultation/answers/missed";
    }

    String name(
            Respondent respondent,
            MissedForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var by = respondent.who().stakeholder();
        if (by == null || found.hasErrors()) {
            return ask(respondent, Fields.of(found), page);
        }
        missed.name(
                respondent,
                new StakeholderId(by),
                new Missed.Person(
                        text(form.name()), text(form.role()), text(form.reach()), text(form.why())),
                Respondents.link(respondent.who()));
        Toast.show(answer, "records.suggested");
        return "redirect:" + respondent.path() + "/receipt";
    }
}
