package dev.landward.accounts.signin;

import dev.landward.accounts.Accounts;
import dev.landward.accounts.Viewer;
import dev.landward.web.Fields;
import dev.landward.web.Toast;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One's own account: name, address and password.
@Controller
class AccountPage {

    private static final String AGAIN = "redirect:/account/again?to=you";

    private final Own own;
    private final Passwords passwords;
    private final Accounts accounts;
    private final Codes codes;
    private final Sessions sessions;
    private final Clients clients;

    AccountPage(
            Own own,
            Passwords passwords,
            Accounts accounts,
            Codes codes,
            Sessions sessions,
            Clients clients) {
        this.own = own;
        this.passwords = passwords;
        this.accounts = accounts;
        this.sessions = sessions;
        this.codes = codes;
        this.clients = clients;
    }

    record NameForm(
            @NotBlank(message = "{signin.name.missing}")
                    @Size(max = 200, message = "{signin.name.long}")
                    String name) {}

    record EmailForm(
            @NotBlank(message = "{signin.email.wrong}")
                    @Size(max = 254, message = "{signin.email.wrong}")
                    @Pattern(regexp = "\\s*[^@\\s]+@[^@\\s]+\\s*", message = "{signin.email.wrong}")
                    String email,
            @Nullable String currentPassword) {}

    record PasswordForm(
            @Nullable String currentPassword, @Nullable String password, @Nullable String alone) {}

    @GetMapping("/account")
    String show(@AuthenticationPrincipal Viewer viewer, Model page) {
        return page(viewer, null, none(), none(), page);
    }

    @PostMapping("/account/name")
    String rename(
            @AuthenticationPrincipal Viewer viewer,
            @Valid @ModelAttribute NameForm form,
            BindingResult found,
            HttpServletRequest request,
            Model page,
            RedirectAttributes answer) {
        if (found.hasErrors()) {
            return page(viewer, Fields.of(found), none(), none(), page);
        }
        own.rename(viewer, clients.of(request), form.name());
        Toast.show(answer, "signin.name.changed");
        return "redirect:/account";
    }

    @PostMapping("/account/email")
    String askToReaddress(
            @AuthenticationPrincipal Viewer viewer,
            @Valid @ModelAttribute EmailForm form,
            BindingResult found,
            HttpServletRequest request,
            Model page) {
        if (mustSignInAgain(viewer, request)) {
            return AGAIN;
        }
        if (!found.hasErrors()) {
            proven(viewer, form.currentPassword(), found, clients.of(request));
        }
        if (found.hasErrors()) {
            return page(viewer, null, Fields.of(found), none(), page);
        }
        return send(viewer, form.email(), found, request, page);
    }

    /// To the present address, which nobody but its reader has shown to be theirs so far.
    @PostMapping("/account/email/proof")
    String askToProve(
            @AuthenticationPrincipal Viewer viewer,
            @ModelAttribute EmailForm form,
            BindingResult found,
            HttpServletRequest request,
            Model page) {
        return send(viewer, viewer.email(), found, request, page);
    }

    private String send(
            Viewer viewer,
            String email,
            BindingResult found,
            HttpServletRequest request,
            Model page) {
        return switch (codes.forAddress(viewer, email, clients.of(request))) {
            case Codes.Asked.Sent(var id) -> "redirect:/account/email/" + id;
            case Codes.Asked.Wait _ -> {
                found.rejectValue("email", "signin.email.wait");
                yield page(viewer, null, Fields.of(found), none(), page);
            }
        };
    }

    @GetMapping("/account/email/{id}")
    String askForCode(@AuthenticationPrincipal Viewer viewer, @PathVariable UUID id, Model page) {
        page.addAttribute("id", id);
        return "accounts/signin/email";
    }

    @PostMapping("/account/email/{id}")
    String readdress(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            Model page,
            RedirectAttributes answer) {
        var email = codes.proven(viewer, id, code);
        if (email.isEmpty()) {
            page.addAttribute("id", id);
            page.addAttribute("wrong", codes.open(id) ? "signin.code.wrong" : "signin.code.over");
            return "accounts/signin/email";
        }
        if (email.get().equalsIgnoreCase(viewer.email())) {
            own.prove(viewer, clients.of(request));
            Toast.show(answer, "signin.email.proven");
            return "redirect:/account";
        }
        try {
            own.readdress(viewer, clients.of(request), email.get());
            Toast.show(answer, "signin.email.changed");
        } catch (DuplicateKeyException e) {
            Toast.show(answer, "signin.email.taken");
        }
        return "redirect:/account";
    }

    @PostMapping("/account/password")
    String setPassword(
            @AuthenticationPrincipal Viewer viewer,
            @ModelAttribute PasswordForm form,
            BindingResult found,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page,
            RedirectAttributes answer) {
        if (mustSignInAgain(viewer, request)) {
            return AGAIN;
        }
        var client = clients.of(request);
        var password = form.password() == null ? "" : form.password();
        PasswordRules.refused(password, viewer.email(), viewer.displayName())
                .ifPresent(wrong -> found.rejectValue("password", wrong));
        if (!found.hasErrors()) {
            proven(viewer, form.currentPassword(), found, client);
        }
        var hash = found.hasErrors() ? null : passwords.hash(password).orElse(null);
        if (hash == null && !found.hasErrors()) {
            found.rejectValue("password", "signin.busy");
        }
        if (hash == null) {
            return page(viewer, null, none(), Fields.of(found), page);
        }
        var session = request.getSession().getId();
        if (form.alone() == null) {
            passwords.change(viewer, client, hash, session);
        } else {
            passwords.changeAlone(viewer, client, hash, session);
        }
        Toast.show(answer, "signin.password.changed");
        return "redirect:/account";
    }

    /// Whoever has no password shows in another way that it is them.
    private boolean mustSignInAgain(Viewer viewer, HttpServletRequest request) {
        return !passwords.has(viewer) && !sessions.fresh(viewer, request.getSession().getId());
    }

    /// Whoever has a password types it once more before something of weight changes.
    private void proven(
            Viewer viewer, @Nullable String current, BindingResult found, Client client) {
        if (!passwords.has(viewer)) {
            return;
        }
        var typed = current == null ? "" : current;
        switch (passwords.check(viewer.email(), typed, client)) {
            case Outcome.In _ -> {}
            case Outcome.Wrong _, Outcome.Over _ ->
                    found.rejectValue("currentPassword", "signin.password.wrong");
            case Outcome.Busy _ -> found.rejectValue("currentPassword", "signin.busy");
            case Outcome.Wait wait ->
                    found.rejectValue(
                            "currentPassword", "signin.wait", new Object[] {wait.minutes()}, null);
        }
    }

    private String page(
            Viewer viewer, @Nullable Fields name, Fields email, Fields password, Model page) {
        page.addAttribute("viewer", viewer);
        page.addAttribute("hasPassword", passwords.has(viewer));
        page.addAttribute("proven", accounts.proven(viewer.id()));
        page.addAttribute(
                "name", name == null ? Fields.start(Map.of("name", viewer.displayName())) : name);
        page.addAttribute("email", email);
        page.addAttribute("password", password);
        return "accounts/signin/account";
    }

    private static Fields none() {
        return Fields.start(Map.of());
    }
}
