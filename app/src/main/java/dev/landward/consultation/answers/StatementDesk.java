package dev.landward.consultation.answers;

import static dev.landward.web.Typed.text;

import dev.landward.consultation.Adding;
import dev.landward.web.Toast;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where people add a statement of their own: what says nearly the same is offered first.
@Component
class StatementDesk {

    private final OwnStatements statements;

    StatementDesk(OwnStatements statements) {
        this.statements = statements;
    }

    String write(Respondent respondent, String typed, Model page) {
        return mayAdd(respondent)
                ? form(respondent, typed, "", List.of(), page)
                : "redirect:" + respondent.path();
    }

    private static boolean mayAdd(Respondent respondent) {
        return respondent.participant() != null
                && respondent.round().open()
                && respondent.round().plan().adding() != Adding.NOBODY;
    }

    private static String form(
            Respondent respondent,
            String typed,
            String wrong,
            List<OwnStatements.Alike> alike,
            Model page) {
        page.addAttribute("respondent", respondent);
        page.addAttribute("typed", typed);
        page.addAttribute("wrong", wrong);
        page.addAttribute("alike", alike);
        return "consultation/answers/statement";
    }

    String add(
            Respondent respondent,
            String typed,
            boolean sure,
            Model page,
            RedirectAttributes answer) {
        if (!mayAdd(respondent)) {
            return "redirect:" + respondent.path();
        }
        var text = text(typed);
        var wrong = wrong(respondent, text);
        var alike = sure || !wrong.isEmpty() ? NONE : statements.alike(respondent, text);
        if (!wrong.isEmpty() || !alike.isEmpty()) {
            return form(respondent, text, wrong, alike, page);
        }
        statements.add(respondent, text);
        var before = respondent.round().plan().adding() == Adding.MODERATED_BEFORE;
        Toast.show(answer, before ? "answers.statement.waits" : "answers.statement.added");
        return "redirect:" + respondent.path();
    }

    private static final List<OwnStatements.Alike> NONE = List.of();

    private String wrong(Respondent respondent, String text) {
        if (text.isEmpty() || text.indexOf(0) >= 0) {
            return "answers.statement.missing";
        }
        if (text.length() > OwnStatements.LONGEST) {
            return "answers.statement.long";
        }
        return statements.mine(respondent).size() >= OwnStatements.MOST
                ? "answers.statement.many"
                : "";
    }
}
