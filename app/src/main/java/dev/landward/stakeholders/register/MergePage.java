package dev.landward.stakeholders.register;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Consent;
import dev.landward.stakeholders.DecisionRole;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Stakeholder;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.merges.MergeId;
import dev.landward.stakeholders.merges.Merges;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Shell;
import dev.landward.web.Toast;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Makes one row of two that are the same stakeholder, side by side; it can be undone.
@Controller
@Needs(Right.EDIT_PEOPLE)
class MergePage {

    private final Stakeholders stakeholders;
    private final Merges merges;
    private final Who who;

    MergePage(Stakeholders stakeholders, Merges merges, Who who) {
        this.stakeholders = stakeholders;
        this.merges = merges;
        this.who = who;
    }

    @GetMapping("/initiatives/{initiative}/people/{person}/merge")
    String ask(
            Workspace workspace,
            @PathVariable long person,
            @RequestParam(defaultValue = "") String with,
            Model page) {
        var kept = stakeholders.get(workspace, new StakeholderId(person));
        var gone = other(workspace, kept, with);
        page.addAttribute("at", workspace.path() + "/people/" + person);
        page.addAttribute("kept", kept);
        page.addAttribute("gone", gone);
        page.addAttribute("with", with);
        page.addAttribute("people", who.offered(workspace));
        page.addAttribute("rows", gone == null ? List.of() : Side.rows(kept, gone));
        return "stakeholders/register/merge";
    }

    @PostMapping("/initiatives/{initiative}/people/{person}/merge")
    String merge(
            Workspace workspace,
            @PathVariable long person,
            @RequestParam(defaultValue = "0") long gone,
            @RequestParam Map<String, String> chosen,
            RedirectAttributes answer) {
        var kept = stakeholders.get(workspace, new StakeholderId(person));
        var other = stakeholders.get(workspace, new StakeholderId(gone));
        var details = Side.choose(kept.details(), other.details(), chosen);
        var at = workspace.path() + "/people/" + person;
        var merge = merges.merge(workspace, kept.id(), other.id(), details);
        if (merge.isEmpty()) {
            Toast.show(answer, "register.merge.units");
            return "redirect:" + at;
        }
        Toast.undoable(
                answer,
                at + "/merge/" + merge.get().value() + "/undo",
                "register.merged",
                other.details().name(),
                details.name());
        return "redirect:" + at;
    }

    @PostMapping("/initiatives/{initiative}/people/{person}/merge/{merge}/undo")
    String undo(
            Workspace workspace,
            @PathVariable long person,
            @PathVariable long merge,
            RedirectAttributes answer) {
        merges.undo(workspace, new MergeId(merge));
        Toast.show(answer, "register.undone");
        return "redirect:" + workspace.path() + "/people/" + person;
    }

    private @Nullable Stakeholder other(Workspace workspace, Stakeholder kept, String with) {
        return who.find(workspace, with)
                .filter(found -> !found.id().equals(kept.id()))
                .map(found -> stakeholders.get(workspace, found.id()))
                .orElse(null);
    }

    /// What two rows say, field by field.
    ///
    /// @param field the name of the field
    /// @param kept what the row says that stays
    /// @param gone what the other one says
    record Side(String field, String kept, String gone) {

        boolean differs() {
            return !kept.equals(gone) && !gone.isEmpty();
        }

        /// Whether the other one's is the better start: the row that stays says nothing.
        boolean startsWithGone() {
            return kept.isEmpty();
        }

        static List<Side> rows(Stakeholder kept, Stakeholder gone) {
            var one = kept.details();
            var two = gone.details();
            return List.of(
                    new Side("name", one.name(), two.name()),
                    new Side("email", one.email(), two.email()),
                    new Side("phone", one.phone(), two.phone()),
                    new Side("role", one.role(), two.role()),
                    new Side("organisation", one.organisation(), two.organisation()),
                    new Side("language", one.language(), two.language()),
                    new Side("consent", said(one.consent()), said(two.consent())),
                    new Side(
                            "barriers",
                            String.join(", ", one.barriers()),
                            String.join(", ", two.barriers())),
                    new Side("wants", one.wants(), two.wants()),
                    new Side("fears", one.fears(), two.fears()),
                    new Side("ask", one.ask(), two.ask()),
                    new Side("about", one.about(), two.about()));
        }

        static Details choose(Details kept, Details gone, Map<String, String> chosen) {
            return kept.draft()
                    .name(chosen(chosen, "name", kept.name(), gone.name()))
                    .email(chosen(chosen, "email", kept.email(), gone.email()))
                    .phone(chosen(chosen, "phone", kept.phone(), gone.phone()))
                    .role(chosen(chosen, "role", kept.role(), gone.role()))
                    .organisation(
                            chosen(
                                    chosen,
                                    "organisation",
                                    kept.organisation(),
                                    gone.organisation()))
                    .memberOf(kept.memberOf() == null ? gone.memberOf() : kept.memberOf())
                    .group(kept.group() == null ? gone.group() : kept.group())
                    .side(kept.side() == null ? gone.side() : kept.side())
                    .key(kept.key() || gone.key())
                    .decisionRole(
                            kept.decisionRole() == DecisionRole.NONE
                                    ? gone.decisionRole()
                                    : kept.decisionRole())
                    .channel(kept.channel() == null ? gone.channel() : kept.channel())
                    .channelWords(
                            kept.channelWords().isEmpty()
                                    ? gone.channelWords()
                                    : kept.channelWords())
                    .language(chosen(chosen, "language", kept.language(), gone.language()))
                    .consent(chosen(chosen, "consent", kept.consent(), gone.consent()))
                    .barriers(chosen(chosen, "barriers", kept.barriers(), gone.barriers()))
                    .wants(chosen(chosen, "wants", kept.wants(), gone.wants()))
                    .fears(chosen(chosen, "fears", kept.fears(), gone.fears()))
                    .ask(chosen(chosen, "ask", kept.ask(), gone.ask()))
                    .about(chosen(chosen, "about", kept.about(), gone.about()))
                    .done();
        }

        /// What one of the two says, in the reader's words.
        String shown(Shell shell, Details one, String said) {
            return switch (field) {
                case "consent" -> consent(shell, one.consent());
                case "barriers" -> barriers(shell, one.barriers());
                default -> said;
            };
        }

        private static String consent(Shell shell, Consent consent) {
            var on = consent.on();
            var parts =
                    Stream.of(
                            shell.word("register.consent", consent.state()),
                            on == null ? "" : shell.date(on),
                            consent.words());
            return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        }

        private static String barriers(Shell shell, List<String> barriers) {
            return shell.list(
                    barriers.stream()
                            .map(one ->
                                    PersonForm.common(one) ? shell.text(Words.barrier(one)) : one)
                            .toList());
        }

        /// Where nobody has asked, there is nothing to choose.
        private static String said(Consent consent) {
            return consent.equals(Consent.NOT_ASKED) ? "" : consent.toString();
        }

        private static <T> T chosen(Map<String, String> chosen, String field, T kept, T gone) {
            return "gone".equals(chosen.get("take-" + field)) ? gone : kept;
        }
    }
}
