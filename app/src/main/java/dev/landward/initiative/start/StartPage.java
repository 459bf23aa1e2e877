package dev.landward.initiative.start;

import dev.landward.accounts.Membership;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.Beginning;
import dev.landward.initiative.Currencies;
import dev.landward.initiative.Initiatives;
import dev.landward.initiative.Kind;
import dev.landward.initiative.LegacyForm;
import dev.landward.initiative.Sector;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.playbook.Pack;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Starts an initiative in a minute: its name, what it replaces, the playbook it begins with.
@Controller
@Needs(Right.RUN_INITIATIVE)
class StartPage {

    private static final String COPY = "copy-";

    private final Initiatives initiatives;

    StartPage(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    record StartForm(
            @NotBlank(message = "{initiative.name.missing}")
                    @Size(max = 200, message = "{initiative.name.long}")
                    String name,
            @NotNull(message = "{web.choice.wrong}") Kind kind,
            @NotNull(message = "{web.choice.wrong}") Sector sector,
            @Size(max = 2000, message = "{initiative.purpose.long}") @Nullable String purpose,
            @Size(max = 200, message = "{initiative.name.long}") @Nullable String sponsor,
            @Nullable String playbook,
            @Size(max = 200, message = "{initiative.name.long}") @Nullable String legacyName,
            @Size(max = 200, message = "{initiative.name.long}") @Nullable String legacyOwner,
            @Typed.Day @Nullable String contractEnd,
            @Typed.Amount(message = "{initiative.cost.wrong}") @Nullable String yearlyCost,
            @Nullable String currency) {

        Initiatives.Start start(Beginning beginning) {
            return new Initiatives.Start(
                    name,
                    kind,
                    sector,
                    Typed.text(purpose),
                    Typed.text(sponsor),
                    LegacyForm.read(legacyName, legacyOwner, contractEnd, yearlyCost, currency),
                    beginning);
        }
    }

    @GetMapping("/organisations/{organisation}/initiatives/new")
    String ask(
            Membership membership,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            Model page) {
        return form(
                own(membership, viewer),
                membership,
                Fields.start(
                        Map.of(
                                "kind",
                                Kind.REPLACE,
                                "sector",
                                Sector.PUBLIC,
                                "playbook",
                                Pack.LANDWARD.key(),
                                "currency",
                                Currencies.of(locale))),
                page);
    }

    @PostMapping("/organisations/{organisation}/initiatives")
    String start(
            Membership membership,
            @AuthenticationPrincipal Viewer viewer,
            @Valid @ModelAttribute StartForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var own = own(membership, viewer);
        var beginning = beginning(own, Typed.text(form.playbook()));
        if (beginning.isEmpty()) {
            found.rejectValue("playbook", "web.choice.wrong");
        }
        if (found.hasErrors()) {
            return form(own, membership, Fields.of(found), page);
        }
        var id = initiatives.start(membership, form.start(beginning.orElseThrow()));
        Toast.show(answer, "initiative.started", form.name());
        return "redirect:/initiatives/" + id.value();
    }

    /// The initiatives of this organisation, whose playbooks may be copied.
    private List<Workspace> own(Membership membership, Viewer viewer) {
        return initiatives.of(viewer).stream()
                .filter(one -> one.organisation().equals(membership.organisation()))
                .toList();
    }

    private static Optional<Beginning> beginning(List<Workspace> own, String chosen) {
        if (chosen.isEmpty()) {
            return Optional.of(Beginning.WHOLE);
        }
        return Pack.exists(chosen)
                ? Optional.of(new Beginning.Pack(chosen))
                : own.stream()
                        .filter(one -> chosen.equals(COPY + one.id().value()))
                        .map(one -> (Beginning) new Beginning.Copy(one.id()))
                        .findAny();
    }

    private static String form(
            List<Workspace> own, Membership membership, Fields fields, Model page) {
        page.addAttribute("own", own);
        page.addAttribute("membership", membership);
        page.addAttribute("fields", fields);
        return "initiative/start/start";
    }
}
