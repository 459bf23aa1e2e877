package dev.landward.stakeholders.records;

import dev.landward.links.Guest;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The own record of whoever came by a link to it.
@Controller
@Needs(Right.KEEP_RECORD)
class GuestRecordPage {

    private static final String AT = "/guest/{link}/record";

    private final Selves selves;
    private final RecordDesk desk;

    GuestRecordPage(Selves selves, RecordDesk desk) {
        this.selves = selves;
        this.desk = desk;
    }

    @GetMapping(AT)
    String show(Guest guest, Model page) {
        return desk.show(selves.of(guest), page);
    }

    @GetMapping(AT + "/edit")
    String edit(Guest guest, Model page) {
        return desk.edit(selves.of(guest), page);
    }

    @PostMapping(AT)
    String correct(
            Guest guest,
            @Valid @ModelAttribute RecordForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        return desk.correct(selves.of(guest), form, found, page, answer);
    }

    @PostMapping(AT + "/mails")
    String mails(
            Guest guest, @RequestParam(defaultValue = "") String often, RedirectAttributes answer) {
        return desk.mails(selves.of(guest), often, answer);
    }

    @GetMapping(AT + "/suggest")
    String ask(Guest guest, Model page) {
        return desk.ask(selves.of(guest), page);
    }

    @PostMapping(AT + "/suggest")
    String suggest(
            Guest guest,
            @Valid @ModelAttribute SuggestForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        return desk.suggest(selves.of(guest), form, found, page, answer);
    }

    @GetMapping(AT + "/export")
    String export(Guest guest, HttpServletResponse response, Model page) {
        return desk.page(selves.of(guest), response, page);
    }

    @ResponseBody
    @GetMapping(path = AT + "/export.json", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] json(Guest guest, HttpServletResponse response) {
        return desk.json(selves.of(guest), response);
    }

    @GetMapping(AT + "/erase")
    String askErase(Guest guest, Model page) {
        return desk.askErase(selves.of(guest), page);
    }

    @PostMapping(AT + "/erase")
    String erase(Guest guest) {
        return desk.erase(selves.of(guest));
    }
}
