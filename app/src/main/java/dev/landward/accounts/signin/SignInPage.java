package dev.landward.accounts.signin;

import dev.landward.web.Kept;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where one signs in: the address, then the password, a code by mail, a passkey, or another
/// service.
@Controller
class SignInPage {

    private final Passwords passwords;
    private final Clients clients;
    private final Entrance entrance;
    private final Doors doors;

    SignInPage(Passwords passwords, Clients clients, Entrance entrance, Doors doors) {
        this.passwords = passwords;
        this.clients = clients;
        this.entrance = entrance;
        this.doors = doors;
    }

    @GetMapping("/sign-in")
    String show(
            @RequestParam(name = "outside", required = false) @Nullable String outside,
            @RequestParam(name = "again", required = false) @Nullable String again,
            HttpServletRequest request,
            Model page) {
        var problem =
                outside == null
                        ? null
                        : new Door.Problem(
                                outside.equals("stranger")
                                        ? "signin.outside.stranger"
                                        : "signin.outside.failed",
                                0);
        page.addAttribute("again", again != null);
        return doors.show("", problem, request, page);
    }

    @PostMapping("/sign-in")
    String password(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        if (username.isBlank() || password.isEmpty()) {
            return refused(username, new Outcome.Wrong(), request, response, page);
        }
        return switch (passwords.check(username, password, clients.of(request))) {
            case Outcome.In(var viewer) -> entrance.enter(viewer, request, response);
            case Outcome other -> refused(username, other, request, response, page);
        };
    }

    /// Whoever was signed out while they filled in a form: what they typed comes along.
    @PostMapping("/sign-in/again")
    String again(HttpServletRequest request, Model page) {
        page.addAttribute("kept", Kept.of(request));
        return doors.show("", null, request, page);
    }

    private String refused(
            String username,
            Outcome outcome,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        var problem = doors.problem(outcome, "signin.refused", response);
        return doors.show(Objects.requireNonNullElse(username, ""), problem, request, page);
    }
}
