package dev.landward.consultation.answers;

import dev.landward.initiative.Workspace;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Answering a round signed in.
@Controller
@Needs(Right.ANSWER)
class MemberAnswerPage {

    private static final String AT = "/initiatives/{initiative}/listen/rounds/{round}/answer";

    private final Respondents respondents;
    private final Beginnings beginnings;
    private final AnswerDesk desk;
    private final StatementDesk statements;

    MemberAnswerPage(
            Respondents respondents,
            Beginnings beginnings,
            AnswerDesk desk,
            StatementDesk statements) {
        this.respondents = respondents;
        this.beginnings = beginnings;
        this.desk = desk;
        this.statements = statements;
    }

    @PostMapping(AT + "/begin")
    String begin(Workspace workspace, @PathVariable long round, HttpServletRequest request) {
        var before = respondents.of(workspace, round, request);
        if (before.round().open()) {
            beginnings.begin(before);
        }
        return "redirect:" + before.path();
    }

    @GetMapping(AT)
    String show(
            Workspace workspace,
            @PathVariable long round,
            @RequestParam(defaultValue = "") String card,
            @RequestParam(defaultValue = "") String skip,
            @RequestParam(defaultValue = "") String after,
            Model page) {
        return desk.show(
                respondents.of(workspace, round), new AnswerDesk.Wish(card, skip, after), page);
    }

    @PostMapping(AT + "/card")
    String keep(
            Workspace workspace,
            @PathVariable long round,
            @RequestParam Map<String, String> form,
            RedirectAttributes answer) {
        return desk.keep(respondents.of(workspace, round), form, answer);
    }

    @GetMapping(AT + "/mine")
    String mine(Workspace workspace, @PathVariable long round, Model page) {
        return desk.mine(respondents.of(workspace, round), page);
    }

    @PostMapping(AT + "/send")
    String send(Workspace workspace, @PathVariable long round, RedirectAttributes answer) {
        return desk.send(respondents.of(workspace, round), answer);
    }

    @GetMapping(AT + "/receipt")
    String receipt(Workspace workspace, @PathVariable long round, Model page) {
        return desk.receipt(respondents.of(workspace, round), page);
    }

    @PostMapping(AT + "/credit")
    String credit(
            Workspace workspace,
            @PathVariable long round,
            @RequestParam(defaultValue = "") String credit,
            @RequestParam(defaultValue = "") String name,
            RedirectAttributes answer) {
        return desk.credit(respondents.of(workspace, round), credit, name, answer);
    }

    @GetMapping(AT + "/statement")
    String writeStatement(Workspace workspace, @PathVariable long round, Model page) {
        return statements.write(respondents.of(workspace, round), "", page);
    }

    @PostMapping(AT + "/statement")
    String addStatement(
            Workspace workspace,
            @PathVariable long round,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String sure,
            Model page,
            RedirectAttributes answer) {
        return statements.add(
                respondents.of(workspace, round), text, !sure.isEmpty(), page, answer);
    }

    @GetMapping(AT + "/decline")
    String askDecline(Workspace workspace, @PathVariable long round, Model page) {
        return desk.askDecline(respondents.of(workspace, round), page);
    }

    @PostMapping(AT + "/decline")
    String decline(
            Workspace workspace,
            @PathVariable long round,
            @RequestParam(defaultValue = "") String barrier,
            @RequestParam(defaultValue = "") String words,
            Model page) {
        return desk.decline(respondents.of(workspace, round), barrier, words, page);
    }
}
