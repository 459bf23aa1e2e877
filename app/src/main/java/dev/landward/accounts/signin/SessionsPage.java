package dev.landward.accounts.signin;

import dev.landward.accounts.Viewer;
import dev.landward.web.Toast;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where one is signed in, and what happened around it.
@Controller
class SessionsPage {

    private static final int LATEST = 30;

    private final Sessions sessions;
    private final SignInEvents events;
    private final Clients clients;

    SessionsPage(Sessions sessions, SignInEvents events, Clients clients) {
        this.sessions = sessions;
        this.events = events;
        this.clients = clients;
    }

    @GetMapping("/account/sessions")
    String show(@AuthenticationPrincipal Viewer viewer, HttpServletRequest request, Model page) {
        page.addAttribute("open", sessions.of(viewer, request.getSession().getId()));
        page.addAttribute("events", events.of(viewer.id(), LATEST));
        return "accounts/signin/sessions";
    }

    @PostMapping("/account/sessions/{id}/end")
    String end(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            HttpServletRequest request,
            RedirectAttributes answer) {
        sessions.end(viewer, clients.of(request), id);
        Toast.show(answer, "signin.session.ended");
        return "redirect:/account/sessions";
    }

    @PostMapping("/account/sessions/end-others")
    String endOthers(
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes answer) {
        sessions.endOthers(viewer, clients.of(request), request.getSession().getId());
        Toast.show(answer, "signin.session.others-ended");
        return "redirect:/account/sessions";
    }
}
