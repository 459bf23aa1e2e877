package dev.landward.accounts.invitations;

import dev.landward.accounts.Accounts;
import dev.landward.accounts.Viewer;
import dev.landward.accounts.signin.Entrance;
import dev.landward.web.Fields;
import dev.landward.web.Toast;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What somebody is invited to, and the form that accepts it. Opening the page changes nothing.
@Controller
class InvitationPage {

    private final Invitations invitations;
    private final Accounts accounts;
    private final Entrance entrance;

    InvitationPage(Invitations invitations, Accounts accounts, Entrance entrance) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.entrance = entrance;
    }

    record NewcomerForm(
            @NotBlank(message = "{invitations.name.missing}")
                    @Size(max = 200, message = "{invitations.name.long}")
                    String name) {}

    @GetMapping("/invitations/{token}")
    String show(@PathVariable String token, Model page) {
        return page(token, Fields.start(Map.of()), page);
    }

    /// Opens an account for a newcomer, and signs them in.
    @PostMapping("/invitations/{token}")
    String accept(
            @PathVariable String token,
            @Valid @ModelAttribute NewcomerForm form,
            BindingResult found,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page,
            RedirectAttributes answer) {
        if (found.hasErrors()) {
            return page(token, Fields.of(found), page);
        }
        try {
            var viewer = invitations.accept(token, form.name().strip());
            if (viewer.isEmpty()) {
                return page(token, Fields.of(found), page);
            }
            entrance.open(viewer.get(), request, response);
        } catch (DuplicateKeyException e) {
            return page(token, Fields.of(found), page);
        }
        Toast.show(answer, "invitations.welcome");
        return "redirect:/account/ways";
    }

    /// For somebody with an account; a stranger is asked to sign in and comes back here.
    @GetMapping("/account/invitations/{token}")
    String show(@AuthenticationPrincipal Viewer viewer, @PathVariable String token, Model page) {
        page.addAttribute("viewer", viewer);
        return page(token, Fields.start(Map.of()), page);
    }

    @PostMapping("/account/invitations/{token}")
    String join(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String token,
            Model page,
            RedirectAttributes answer) {
        if (!invitations.accept(token, viewer)) {
            return show(viewer, token, page);
        }
        Toast.show(answer, "invitations.welcome");
        return "redirect:/initiatives";
    }

    private String page(String token, Fields fields, Model page) {
        var found = invitations.find(token);
        page.addAttribute("token", token);
        page.addAttribute("found", found);
        page.addAttribute("known", accounts.find(found.invitation().email()).isPresent());
        page.addAttribute("fields", fields);
        return "accounts/invitations/invitation";
    }
}
