package dev.landward.stakeholders.records;

import dev.landward.accounts.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
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

/// The own records of whoever signed in with a mail that stands in a register.
@Controller
class AccountRecordsPage {

    private static final String ALL = "/account/records";
    private static final String ONE = ALL + "/{record}";

    private final Selves selves;
    private final RecordDesk desk;

    AccountRecordsPage(Selves selves, RecordDesk desk) {
        this.selves = selves;
        this.desk = desk;
    }

    @GetMapping(ALL)
    String list(@AuthenticationPrincipal Viewer viewer, Model page) {
        page.addAttribute("records", selves.all(viewer));
        return "stakeholders/records/records";
    }

    @GetMapping(ONE)
    String show(@AuthenticationPrincipal Viewer viewer, @PathVariable long record, Model page) {
        return desk.show(selves.of(viewer, record), page);
    }

    @GetMapping(ONE + "/edit")
    String edit(@AuthenticationPrincipal Viewer viewer, @PathVariable long record, Model page) {
        return desk.edit(selves.of(viewer, record), page);
    }

    @PostMapping(ONE)
    String correct(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long record,
            @Valid @ModelAttribute RecordForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        return desk.correct(selves.of(viewer, record), form, found, page, answer);
    }

    @PostMapping(ONE + "/mails")
    String mails(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long record,
            @RequestParam(defaultValue = "") String often,
            RedirectAttributes answer) {
        return desk.mails(selves.of(viewer, record), often, answer);
    }

    @GetMapping(ONE + "/suggest")
    String ask(@AuthenticationPrincipal Viewer viewer, @PathVariable long record, Model page) {
        return desk.ask(selves.of(viewer, record), page);
    }

    @PostMapping(ONE + "/suggest")
    String suggest(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long record,
            @Valid @ModelAttribute SuggestForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        return desk.suggest(selves.of(viewer, record), form, found, page, answer);
    }

    @GetMapping(ONE + "/export")
    String export(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long record,
            HttpServletResponse response,
            Model page) {
        return desk.page(selves.of(viewer, record), response, page);
    }

    @ResponseBody
    @GetMapping(path = ONE + "/export.json", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] json(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long record,
            HttpServletResponse response) {
        return desk.json(selves.of(viewer, record), response);
    }

    @GetMapping(ONE + "/erase")
    String askErase(@AuthenticationPrincipal Viewer viewer, @PathVariable long record, Model page) {
        return desk.askErase(selves.of(viewer, record), page);
    }

    @PostMapping(ONE + "/erase")
    String erase(@AuthenticationPrincipal Viewer viewer, @PathVariable long record) {
        return desk.erase(selves.of(viewer, record));
    }
}
