package dev.landward.initiative;

import dev.landward.accounts.Audit;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Shell;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The facts of an initiative and of the system it replaces, and what they were before.
@Controller
@Needs(Right.RUN_INITIATIVE)
class SettingsPage {

    private static final int EARLIER = 500;

    private final Initiatives initiatives;
    private final Audit audit;

    SettingsPage(Initiatives initiatives, Audit audit) {
        this.initiatives = initiatives;
        this.audit = audit;
    }

    record SettingsForm(
            @NotBlank(message = "{initiative.name.missing}")
                    @Size(max = 200, message = "{initiative.name.long}")
                    String name,
            @NotNull(message = "{web.choice.wrong}") Kind kind,
            @NotNull(message = "{web.choice.wrong}") Sector sector,
            @Size(max = 2000, message = "{initiative.purpose.long}") @Nullable String purpose,
            @Size(max = 200, message = "{initiative.name.long}") @Nullable String sponsor,
            @NotBlank(message = "{web.date.wrong}") @Typed.Day String begins,
            @Typed.Day @Nullable String decides,
            @Typed.Day @Nullable String lives,
            @Size(max = 200, message = "{initiative.name.long}") @Nullable String legacyName,
            @Size(max = 200, message = "{initiative.name.long}") @Nullable String legacyOwner,
            @Typed.Day @Nullable String contractEnd,
            @Typed.Amount(message = "{initiative.cost.wrong}") @Nullable String yearlyCost,
            @Nullable String currency) {

        Profile profile() {
            return new Profile(
                    name.strip(),
                    kind,
                    sector,
                    Typed.text(purpose),
                    java.util.Objects.requireNonNull(Typed.day(begins)),
                    Typed.day(decides),
                    Typed.day(lives),
                    LegacyForm.read(legacyName, legacyOwner, contractEnd, yearlyCost, currency),
                    Typed.text(sponsor));
        }
    }

    /// A fact that was changed: the key of its label, and what it was.
    record Earlier(Audit.Entry entry, String label, String was) {

        /// Whether it was one of our words rather than the people's.
        boolean word(Shell shell) {
            return (label.equals("initiative.kind") || label.equals("initiative.sector"))
                    && shell.texts().has(key());
        }

        String text(Shell shell) {
            if (word(shell)) {
                return shell.text(key());
            }
            var day = Typed.day(was);
            return day == null ? was : shell.date(day);
        }

        private String key() {
            return label + "." + was.toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @GetMapping("/initiatives/{initiative}/settings")
    String ask(Workspace workspace, Locale locale, Model page) {
        var profile = initiatives.profile(workspace);
        var legacy = profile.legacy();
        var start = new HashMap<String, Object>();
        start.put("name", profile.name());
        start.put("kind", profile.kind());
        start.put("sector", profile.sector());
        start.put("purpose", profile.purpose());
        start.put("sponsor", profile.sponsor());
        start.put("begins", profile.begins());
        start.put("decides", text(profile.decides()));
        start.put("lives", text(profile.lives()));
        start.put("legacyName", legacy == null ? "" : legacy.name());
        start.put("legacyOwner", legacy == null ? "" : legacy.owner());
        start.put("contractEnd", legacy == null ? "" : text(legacy.contractEnd()));
        start.put("yearlyCost", legacy == null ? "" : cost(legacy));
        start.put("currency", legacy == null ? Currencies.of(locale) : legacy.currency());
        return form(workspace, Fields.start(start), page);
    }

    @PostMapping("/initiatives/{initiative}/settings")
    String change(
            Workspace workspace,
            @Valid @ModelAttribute SettingsForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        if (found.hasErrors()) {
            return form(workspace, Fields.of(found), page);
        }
        initiatives.revise(workspace, form.profile());
        Toast.show(answer, "initiative.revised");
        return "redirect:" + workspace.path() + "/settings";
    }

    private String form(Workspace workspace, Fields fields, Model page) {
        page.addAttribute("workspace", workspace);
        page.addAttribute("fields", fields);
        page.addAttribute("earlier", earlier(workspace));
        return "initiative/settings";
    }

    private List<Earlier> earlier(Workspace workspace) {
        return audit.latest(workspace, 0, EARLIER).stream()
                .filter(entry -> entry.what().equals("InitiativeRevised"))
                .flatMap(entry ->
                        entry.details().get("was") instanceof Map<?, ?> was
                                ? was.entrySet().stream()
                                        .map(fact ->
                                                new Earlier(
                                                        entry,
                                                        String.valueOf(fact.getKey()),
                                                        String.valueOf(fact.getValue())))
                                : java.util.stream.Stream.empty())
                .toList();
    }

    private static String cost(LegacySystem legacy) {
        return legacy.yearlyCost() == null
                ? ""
                : legacy.yearlyCost().stripTrailingZeros().toPlainString();
    }

    private static String text(@Nullable Object day) {
        return day == null ? "" : day.toString();
    }
}
