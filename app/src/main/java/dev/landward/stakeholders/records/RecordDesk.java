package dev.landward.stakeholders.records;

import static dev.landward.web.Typed.text;

import dev.landward.mail.Frequency;
import dev.landward.web.Fields;
import dev.landward.web.Texts;
import dev.landward.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.json.JsonMapper;

/// What somebody does with their own record, whichever way they came.
@Component
class RecordDesk {

    private final OwnRecords records;
    private final Erasures erasures;
    private final JsonMapper json;
    private final Texts texts;

    RecordDesk(OwnRecords records, Erasures erasures, JsonMapper json, Texts texts) {
        this.records = records;
        this.erasures = erasures;
        this.json = json;
        this.texts = texts;
    }

    String show(Self self, Model page) {
        page.addAttribute("self", self);
        page.addAttribute("kept", records.read(self));
        return "stakeholders/records/record";
    }

    String edit(Self self, Model page) {
        return edit(self, Fields.start(RecordForm.start(records.details(self))), page);
    }

    private static String edit(Self self, Fields fields, Model page) {
        page.addAttribute("self", self);
        page.addAttribute("fields", fields);
        return "stakeholders/records/correct";
    }

    String correct(
            Self self,
            RecordForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        if (found.hasErrors()) {
            return edit(self, Fields.of(found), page);
        }
        var how = texts.getMessage("records.consent.how", new Object[0], Locale.ENGLISH);
        var changed = records.correct(self, form.details(records.details(self), how));
        Toast.show(answer, changed.isEmpty() ? "records.unchanged" : "records.corrected");
        return "redirect:" + self.path();
    }

    /// What is none of the choices changes nothing.
    String mails(Self self, String often, RedirectAttributes answer) {
        Arrays.stream(Frequency.values())
                .filter(one -> one.name().equals(often))
                .findFirst()
                .ifPresent(one -> {
                    records.hear(self, one);
                    Toast.show(answer, "records.mails.kept");
                });
        return "redirect:" + self.path();
    }

    String ask(Self self, Model page) {
        return ask(self, Fields.start(Map.of()), page);
    }

    private static String ask(Self self, Fields fields, Model page) {
        page.addAttribute("self", self);
        page.addAttribute("fields", fields);
        return "stakeholders/records/suggest";
    }

    String suggest(
            Self self,
            SuggestForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        if (found.hasErrors()) {
            return ask(self, Fields.of(found), page);
        }
        records.suggest(
                self, text(form.name()), text(form.role()), text(form.reach()), text(form.why()));
        Toast.show(answer, "records.suggested");
        return "redirect:" + self.path();
    }

    /// What people read, as one file.
    String page(Self self, HttpServletResponse response, Model page) {
        attach(response, "html");
        show(self, page);
        return "stakeholders/records/export";
    }

    /// What programs read.
    byte[] json(Self self, HttpServletResponse response) {
        attach(response, "json");
        var all = new LinkedHashMap<String, Object>();
        all.put("organisation", self.organisationName());
        all.put("initiative", self.initiativeName());
        all.put("kept", records.read(self));
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
    }

    private static void attach(HttpServletResponse response, String ending) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"own-record.%s\"".formatted(ending));
    }

    String askErase(Self self, Model page) {
        page.addAttribute("self", self);
        return "stakeholders/records/erase";
    }

    String erase(Self self) {
        erasures.erase(self, self.id(), Erasures.Cause.SELF);
        return "stakeholders/records/erased";
    }
}
