package dev.landward.accounts.wording;

import dev.landward.accounts.Membership;
import dev.landward.web.Fields;
import dev.landward.web.Folded;
import dev.landward.web.Needs;
import dev.landward.web.Place;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The wording guide, read by all members and kept by administrators.
@Controller
@Needs(Right.ADMINISTER)
class WordingPage {

    private static final String WORDING = "/organisations/{organisation}/wording";

    private final WordingGuide guide;

    WordingPage(WordingGuide guide) {
        this.guide = guide;
    }

    record TermForm(
            @NotBlank(message = "{wording.term.missing}")
                    @Size(max = 80, message = "{wording.long.80}")
                    @Nullable String term,
            @NotBlank(message = "{wording.better.missing}")
                    @Size(max = 80, message = "{wording.long.80}")
                    @Nullable String better,
            @Size(max = 300, message = "{wording.long.300}") @Nullable String why) {

        WordingGuide.Draft draft() {
            return new WordingGuide.Draft(Typed.text(term), Typed.text(better), Typed.text(why));
        }
    }

    @Bean
    static Place wordingDesk() {
        return Place.desk(70, "wording.name", "/wording", "edit");
    }

    @GetMapping(WORDING)
    @Needs(Right.SEE_INITIATIVE)
    String list(Membership membership, Model page) {
        return list(membership, Fields.start(Map.of()), page);
    }

    @PostMapping(WORDING)
    String add(
            Membership membership,
            @Valid @ModelAttribute TermForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        refuseSigns(form, found);
        if (found.hasErrors()) {
            return list(membership, Fields.of(found), page);
        }
        var id = guide.add(membership, form.draft());
        Toast.undoable(
                answer,
                at(membership) + "/" + id + "/removal",
                "wording.added",
                form.draft().term());
        return "redirect:" + at(membership);
    }

    @GetMapping(WORDING + "/{term}")
    String ask(Membership membership, @PathVariable("term") long id, Model page) {
        var term = guide.find(membership, id);
        return form(
                membership,
                term,
                Fields.start(
                        Map.of("term", term.term(), "better", term.better(), "why", term.why())),
                page);
    }

    @PostMapping(WORDING + "/{term}")
    String change(
            Membership membership,
            @PathVariable("term") long id,
            @Valid @ModelAttribute TermForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var term = guide.find(membership, id);
        refuseSigns(form, found);
        if (!found.hasErrors() && !guide.change(membership, id, form.draft())) {
            found.rejectValue("term", "wording.term.taken");
        }
        if (found.hasErrors()) {
            return form(membership, term, Fields.of(found), page);
        }
        Toast.show(answer, "wording.changed");
        return "redirect:" + at(membership);
    }

    @PostMapping(WORDING + "/{term}/removal")
    String remove(Membership membership, @PathVariable("term") long id, RedirectAttributes answer) {
        var term = guide.find(membership, id);
        guide.remove(membership, id);
        Toast.undoable(
                answer, at(membership) + "/" + id + "/return", "wording.removed", term.term());
        return "redirect:" + at(membership);
    }

    @PostMapping(WORDING + "/{term}/return")
    String restore(
            Membership membership, @PathVariable("term") long id, RedirectAttributes answer) {
        guide.restore(membership, id);
        Toast.show(answer, "wording.restored");
        return "redirect:" + at(membership);
    }

    private static void refuseSigns(TermForm form, BindingResult found) {
        if (!found.hasErrors() && Folded.words(Typed.text(form.term())).isEmpty()) {
            found.rejectValue("term", "wording.term.missing");
        }
    }

    private static String at(Membership membership) {
        return "/organisations/" + membership.organisation().value() + "/wording";
    }

    private String list(Membership membership, Fields fields, Model page) {
        page.addAttribute("at", at(membership));
        page.addAttribute("terms", guide.terms(membership.organisation()));
        page.addAttribute("keeps", membership.may(Right.ADMINISTER));
        page.addAttribute("fields", fields);
        return "accounts/wording/wording";
    }

    private static String form(Membership membership, Term term, Fields fields, Model page) {
        page.addAttribute("at", at(membership));
        page.addAttribute("term", term);
        page.addAttribute("fields", fields);
        return "accounts/wording/term";
    }
}
