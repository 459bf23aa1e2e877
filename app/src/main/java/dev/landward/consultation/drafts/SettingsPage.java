package dev.landward.consultation.drafts;

import dev.landward.consultation.Round;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.RoundState;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.Template;
import dev.landward.initiative.Workspace;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Begins a round from a template, and changes its settings.
@Controller
@Needs(Right.RUN_ROUNDS)
class SettingsPage {

    private static final String ROUNDS = "/initiatives/{initiative}/listen/rounds";
    private static final String ROUND = ROUNDS + "/{round}";

    private final Drafts drafts;
    private final Rounds rounds;

    SettingsPage(Drafts drafts, Rounds rounds) {
        this.drafts = drafts;
        this.rounds = rounds;
    }

    /// What can still be changed while people answer.
    record TermForm(
            @NotBlank(message = "{drafts.quota.wrong}")
                    @Typed.Whole(min = 0, max = 100, message = "{drafts.quota.wrong}")
                    @Nullable String quota,
            @NotBlank(message = "{web.date.wrong}") @Typed.Day @Nullable String day,
            @NotBlank(message = "{drafts.time.wrong}")
                    @Pattern(
                            regexp = "\\s*|([01]\\d|2[0-3]):[0-5]\\d",
                            message = "{drafts.time.wrong}")
                    @Nullable String time) {}

    @GetMapping(ROUNDS + "/new")
    String choose(Workspace workspace, Model page) {
        page.addAttribute("at", workspace.path() + "/listen/rounds");
        return "consultation/drafts/new";
    }

    @PostMapping(ROUNDS)
    String begin(
            Workspace workspace,
            @RequestParam Template template,
            Locale locale,
            RedirectAttributes answer) {
        var id = drafts.begin(workspace, template, locale);
        Toast.undoable(answer, id.at(workspace) + "/remove", "drafts.begun");
        return "redirect:" + id.at(workspace);
    }

    @PostMapping(ROUND + "/repeat")
    String repeat(Workspace workspace, @PathVariable long round, RedirectAttributes answer) {
        var id = drafts.repeat(workspace, new RoundId(round));
        Toast.undoable(answer, id.at(workspace) + "/remove", "drafts.repeated");
        return "redirect:" + id.at(workspace);
    }

    @GetMapping(ROUND + "/settings")
    String show(Workspace workspace, @PathVariable long round, Model page) {
        var one = rounds.get(workspace, new RoundId(round));
        var start = RoundForm.of(one.plan(), drafts.zone(workspace));
        return show(workspace, one, Fields.start(start), page);
    }

    @PostMapping(ROUND + "/settings")
    String change(
            Workspace workspace,
            @PathVariable long round,
            @Valid @ModelAttribute RoundForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var one = rounds.get(workspace, new RoundId(round));
        if (found.hasErrors() || one.state() != RoundState.DRAFT) {
            return show(workspace, one, Fields.of(found), page);
        }
        rounds.change(workspace, one.id(), form.plan(one.plan(), drafts.zone(workspace)));
        Toast.show(answer, "drafts.kept");
        return "redirect:" + one.id().at(workspace);
    }

    @PostMapping(ROUND + "/term")
    String extend(
            Workspace workspace,
            @PathVariable long round,
            @Valid @ModelAttribute TermForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var one = rounds.get(workspace, new RoundId(round));
        if (found.hasErrors()) {
            return show(workspace, one, Fields.of(found), page);
        }
        var closes =
                Objects.requireNonNull(Typed.day(form.day()))
                        .atTime(LocalTime.parse(Typed.text(form.time())))
                        .atZone(drafts.zone(workspace))
                        .toOffsetDateTime();
        var quota = Objects.requireNonNull(Typed.whole(form.quota()));
        rounds.change(workspace, one.id(), one.plan().until(closes).aiming(quota));
        Toast.show(answer, "drafts.kept");
        return "redirect:" + one.id().at(workspace);
    }

    private String show(Workspace workspace, Round round, Fields fields, Model page) {
        page.addAttribute("at", round.id().at(workspace));
        page.addAttribute("round", round);
        page.addAttribute("zone", drafts.zone(workspace));
        page.addAttribute("fields", fields);
        return "consultation/drafts/settings";
    }
}
