package dev.landward.mail.outbox;

import dev.landward.accounts.Membership;
import dev.landward.accounts.Viewer;
import dev.landward.mail.Choices;
import dev.landward.mail.HoursForm;
import dev.landward.mail.LetterBook;
import dev.landward.mail.LetterState;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Place;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The letters of an organisation: where each is on its way, and what it says.
@Controller
@Needs(Right.ADMINISTER)
class OutboxPage {

    private static final String OUTBOX = "/organisations/{organisation}/outbox";
    private static final int PAGE = 50;

    /// A letter shown in a frame may look like a letter, and do nothing.
    private static final String FRAMED =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

    private final LetterBook letters;
    private final PostOffice office;
    private final Choices choices;

    OutboxPage(LetterBook letters, PostOffice office, Choices choices) {
        this.letters = letters;
        this.office = office;
        this.choices = choices;
    }

    @Bean
    static Place outboxDesk() {
        return Place.desk(40, "outbox", "/outbox", "mail");
    }

    @GetMapping(OUTBOX)
    String list(
            Membership membership,
            @RequestParam(name = "state", defaultValue = "") String state,
            @RequestParam(name = "from", defaultValue = "0") int from,
            Model page) {
        var hours = choices.house(membership.organisation().value());
        return list(membership, state, from, Fields.start(HoursForm.of(hours)), page);
    }

    private String list(Membership membership, String state, int from, Fields fields, Model page) {
        var lines =
                letters.list(
                        membership.organisation().value(),
                        state(state),
                        Math.max(0, from),
                        PAGE + 1);
        page.addAttribute("membership", membership);
        page.addAttribute("lines", lines.stream().limit(PAGE).toList());
        page.addAttribute("state", state);
        page.addAttribute("next", lines.size() > PAGE ? from + PAGE : 0);
        page.addAttribute("sends", letters.sent());
        page.addAttribute("fields", fields);
        return "mail/outbox/list";
    }

    @GetMapping(OUTBOX + "/{letter}")
    String open(Membership membership, @PathVariable("letter") String letter, Model page) {
        page.addAttribute("membership", membership);
        page.addAttribute(
                "letter",
                letters.open(membership.organisation().value(), number(letter))
                        .orElseThrow(NotFound::new));
        return "mail/outbox/letter";
    }

    @GetMapping(value = OUTBOX + "/{letter}/page", produces = "text/html;charset=UTF-8")
    @ResponseBody
    String page(
            Membership membership,
            @PathVariable("letter") String letter,
            HttpServletResponse answer) {
        var page =
                letters.page(membership.organisation().value(), number(letter))
                        .orElseThrow(NotFound::new);
        answer.setHeader("Content-Security-Policy", FRAMED);
        answer.setHeader("X-Frame-Options", "SAMEORIGIN");
        return page;
    }

    @PostMapping(OUTBOX + "/{letter}/again")
    String again(
            Membership membership,
            @PathVariable("letter") String letter,
            RedirectAttributes answer) {
        office.again(membership, number(letter));
        Toast.show(answer, "outbox.again.done");
        return "redirect:" + membership.path() + "/outbox/" + letter;
    }

    @PostMapping(OUTBOX + "/trial")
    String trial(
            Membership membership,
            @AuthenticationPrincipal Viewer viewer,
            Locale language,
            RedirectAttributes answer) {
        office.trial(membership, viewer, language);
        Toast.show(answer, letters.sent() ? "outbox.trial.done" : "outbox.trial.kept");
        return "redirect:" + membership.path() + "/outbox";
    }

    @PostMapping(OUTBOX + "/hours")
    String hours(
            Membership membership,
            @Valid @ModelAttribute HoursForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        if (found.hasErrors()) {
            return list(membership, "", 0, Fields.of(found), page);
        }
        office.set(membership, form.hours());
        Toast.show(answer, "outbox.hours.done");
        return "redirect:" + membership.path() + "/outbox";
    }

    private static @Nullable LetterState state(String name) {
        return Arrays.stream(LetterState.values())
                .filter(state -> state.name().equals(name))
                .findAny()
                .orElse(null);
    }

    private static UUID number(String letter) {
        try {
            return UUID.fromString(letter);
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }
}
