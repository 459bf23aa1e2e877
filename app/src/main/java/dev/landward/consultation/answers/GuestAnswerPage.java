package dev.landward.consultation.answers;

import dev.landward.accounts.signin.Clients;
import dev.landward.links.Guest;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Answering a round by a link.
@Controller
@Needs(Right.ANSWER)
class GuestAnswerPage {

    private static final String AT = "/guest/{link}/round";

    private final Respondents respondents;
    private final Beginnings beginnings;
    private final BrowserKeys keys;
    private final AnswerDesk desk;
    private final StatementDesk statements;
    private final MissedDesk missed;
    private final Limits limits;
    private final Clients clients;

    GuestAnswerPage(
            Respondents respondents,
            Beginnings beginnings,
            BrowserKeys keys,
            AnswerDesk desk,
            StatementDesk statements,
            MissedDesk missed,
            Limits limits,
            Clients clients) {
        this.respondents = respondents;
        this.beginnings = beginnings;
        this.keys = keys;
        this.desk = desk;
        this.statements = statements;
        this.missed = missed;
        this.limits = limits;
        this.clients = clients;
    }

    private Respondent of(Guest guest, HttpServletRequest request) {
        return respondents.of(guest, request);
    }

    @PostMapping(AT + "/begin")
    String begin(
            Guest guest, HttpServletRequest request, HttpServletResponse response, Model page) {
        var before = of(guest, request);
        if (!before.round().open() || before.participant() != null) {
            return "redirect:" + before.path();
        }
        if (!before.who().personal()
                && !before.who().room()
                && !limits.take(
                        Limits.Kind.BEGIN,
                        guest.link().value() + " " + clients.of(request).network(),
                        1)) {
            return desk.many(before, response, page);
        }
        var key =
                before.key().isEmpty()
                        ? keys.give(guest.link(), before.who().personal(), response)
                        : before.key();
        beginnings.begin(before.keyed(key));
        return "redirect:" + before.path();
    }

    @GetMapping(AT)
    String show(
            Guest guest,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String card,
            @RequestParam(defaultValue = "") String skip,
            @RequestParam(defaultValue = "") String after,
            Model page) {
        return desk.show(of(guest, request), new AnswerDesk.Wish(card, skip, after), page);
    }

    @PostMapping(AT + "/card")
    String keep(
            Guest guest,
            HttpServletRequest request,
            @RequestParam Map<String, String> form,
            RedirectAttributes answer) {
        return desk.keep(of(guest, request), form, answer);
    }

    @GetMapping(AT + "/mine")
    String mine(Guest guest, HttpServletRequest request, Model page) {
        return desk.mine(of(guest, request), page);
    }

    @PostMapping(AT + "/send")
    String send(Guest guest, HttpServletRequest request, RedirectAttributes answer) {
        return desk.send(of(guest, request), answer);
    }

    @GetMapping(AT + "/receipt")
    String receipt(Guest guest, HttpServletRequest request, Model page) {
        return desk.receipt(of(guest, request), page);
    }

    @PostMapping(AT + "/credit")
    String credit(
            Guest guest,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String credit,
            @RequestParam(defaultValue = "") String name,
            RedirectAttributes answer) {
        return desk.credit(of(guest, request), credit, name, answer);
    }

    @GetMapping(AT + "/statement")
    String writeStatement(Guest guest, HttpServletRequest request, Model page) {
        return statements.write(of(guest, request), "", page);
    }

    @PostMapping(AT + "/statement")
    String addStatement(
            Guest guest,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String sure,
            Model page,
            RedirectAttributes answer) {
        return statements.add(of(guest, request), text, !sure.isEmpty(), page, answer);
    }

    @GetMapping(AT + "/decline")
    String askDecline(Guest guest, HttpServletRequest request, Model page) {
        return desk.askDecline(of(guest, request), page);
    }

    @PostMapping(AT + "/decline")
    String decline(
            Guest guest,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String barrier,
            @RequestParam(defaultValue = "") String words,
            Model page) {
        return desk.decline(of(guest, request), barrier, words, page);
    }

    @PostMapping(AT + "/group")
    String belong(
            Guest guest,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String group,
            RedirectAttributes answer) {
        return desk.belong(of(guest, request), group, answer);
    }

    @GetMapping(AT + "/missed")
    String askMissed(Guest guest, HttpServletRequest request, Model page) {
        return missed.ask(of(guest, request), page);
    }

    @PostMapping(AT + "/missed")
    String nameMissed(
            Guest guest,
            HttpServletRequest request,
            @jakarta.validation.Valid @org.springframework.web.bind.annotation.ModelAttribute
                    MissedForm form,
            org.springframework.validation.BindingResult found,
            Model page,
            RedirectAttributes answer) {
        return missed.name(of(guest, request), form, found, page, answer);
    }
}
