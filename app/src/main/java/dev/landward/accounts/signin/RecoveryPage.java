package dev.landward.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in with a recovery code.
@Controller
class RecoveryPage {

    private final RecoveryCodes codes;
    private final Clients clients;
    private final Entrance entrance;
    private final Doors doors;

    RecoveryPage(RecoveryCodes codes, Clients clients, Entrance entrance, Doors doors) {
        this.codes = codes;
        this.clients = clients;
        this.entrance = entrance;
        this.doors = doors;
    }

    @GetMapping("/sign-in/recovery")
    String ask(HttpServletRequest request, Model page) {
        return form("", null, request, page);
    }

    /// From the page to sign in, with what is kept and what was typed there.
    @PostMapping("/sign-in/recovery/ask")
    String ask(
            @RequestParam(defaultValue = "") String username,
            HttpServletRequest request,
            Model page) {
        return form(username, null, request, page);
    }

    @PostMapping("/sign-in/recovery")
    String check(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return switch (codes.use(username, code, clients.of(request))) {
            case Outcome.In(var viewer) -> entrance.enter(viewer, request, response);
            case Outcome other ->
                    form(
                            username,
                            doors.problem(other, "signin.recovery.wrong", response),
                            request,
                            page);
        };
    }

    private static String form(
            String email, Door.@Nullable Problem problem, HttpServletRequest request, Model page) {
        Doors.keep(request, page);
        page.addAttribute("email", email);
        page.addAttribute("problem", problem);
        return "accounts/signin/recovery";
    }
}
