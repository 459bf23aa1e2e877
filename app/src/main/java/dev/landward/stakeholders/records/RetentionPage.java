package dev.landward.stakeholders.records;

import static dev.landward.web.Typed.text;

import dev.landward.accounts.Membership;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// For how long an organisation keeps people. Who would be erased is shown before the rule is kept,
/// and for a day after.
@Controller
@Needs(Right.ADMINISTER)
class RetentionPage {

    private static final String AT = "/organisations/{organisation}/retention";
    private static final int MOST = 240;

    private final Retention retention;

    RetentionPage(Retention retention) {
        this.retention = retention;
    }

    record RuleForm(
            @Typed.Whole(message = "{records.months.wrong}") @Nullable String afterEnd,
            @Typed.Whole(message = "{records.months.wrong}") @Nullable String inactive,
            @Nullable String judgements,
            @Nullable String keep) {

        Retention.Rule rule() {
            return new Retention.Rule(Typed.whole(afterEnd), Typed.whole(inactive), disclosure());
        }

        private Disclosure disclosure() {
            return Arrays.stream(Disclosure.values())
                    .filter(one -> one.name().equals(judgements))
                    .findFirst()
                    .orElse(Disclosure.VALUES);
        }

        void check(BindingResult found) {
            for (var field : List.of("afterEnd", "inactive")) {
                if (found.hasFieldErrors(field)) {
                    continue;
                }
                var months = Typed.whole(String.valueOf(found.getFieldValue(field)));
                if (months != null && (months < 1 || months > MOST)) {
                    found.rejectValue(field, "records.months.wrong");
                }
            }
        }
    }

    @GetMapping(AT)
    String show(Membership membership, Model page) {
        var rule = retention.of(membership.organisation());
        return show(membership, Fields.start(start(rule)), rule, page);
    }

    @PostMapping(AT)
    String set(
            Membership membership,
            @Valid @ModelAttribute RuleForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        form.check(found);
        var kept = retention.of(membership.organisation());
        if (found.hasErrors()) {
            return show(membership, Fields.of(found), kept, page);
        }
        if (text(form.keep()).isEmpty()) {
            page.addAttribute("preview", true);
            return show(membership, Fields.of(found), form.rule(), page);
        }
        retention.set(membership, form.rule());
        Toast.show(answer, "records.retention.kept");
        return "redirect:/organisations/" + membership.organisation().value() + "/retention";
    }

    private static Map<String, ?> start(Retention.Rule rule) {
        var start = new HashMap<String, Object>();
        start.put("afterEnd", months(rule.afterEnd()));
        start.put("inactive", months(rule.inactive()));
        start.put("judgements", rule.judgements());
        return start;
    }

    private static String months(@Nullable Integer months) {
        return months == null ? "" : months.toString();
    }

    private String show(Membership membership, Fields fields, Retention.Rule rule, Model page) {
        page.addAttribute("at", "/organisations/" + membership.organisation().value());
        page.addAttribute("name", membership.name());
        page.addAttribute("fields", fields);
        page.addAttribute("due", retention.due(membership.organisation(), rule));
        return "stakeholders/records/retention";
    }
}
