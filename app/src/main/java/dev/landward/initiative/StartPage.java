package dev.landward.initiative;

import dev.landward.accounts.Membership;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Starts an initiative in a minute: its name, and what it replaces.
@Controller
@Needs(Right.RUN_INITIATIVE)
class StartPage {

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
            @Size(max = 200, message = "{initiative.name.long}") @Nullable String legacyName,
            @Size(max = 200, message = "{initiative.name.long}") @Nullable String legacyOwner,
            @Typed.Day @Nullable String contractEnd,
            @Typed.Amount(message = "{initiative.cost.wrong}") @Nullable String yearlyCost) {

        Initiatives.Start start() {
            return new Initiatives.Start(name, kind, sector, Typed.text(purpose), legacy());
        }

        private @Nullable LegacySystem legacy() {
            return Typed.text(legacyName).isEmpty()
                    ? null
                    : new LegacySystem(
                            Typed.text(legacyName),
                            Typed.text(legacyOwner),
                            Typed.day(contractEnd),
                            Typed.amount(yearlyCost),
                            "USD");
        }
    }

    @GetMapping("/organisations/{organisation}/initiatives/new")
    String ask(Membership membership, Model page) {
        return form(
                membership,
                Fields.start(Map.of("kind", Kind.REPLACE, "sector", Sector.PUBLIC)),
                page);
    }

    @PostMapping("/organisations/{organisation}/initiatives")
    String start(
            Membership membership,
            @Valid @ModelAttribute StartForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        if (found.hasErrors()) {
            return form(membership, Fields.of(found), page);
        }
        var id = initiatives.start(membership, form.start());
        Toast.show(answer, "initiative.started", form.name());
        return "redirect:/initiatives/" + id.value();
    }

    private static String form(Membership membership, Fields fields, Model page) {
        page.addAttribute("membership", membership);
        page.addAttribute("fields", fields);
        return "initiative/start";
    }
}
