package dev.landward.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// Signing in with a passkey: the script of the page asks what is to be signed, then sends the
/// form.
@Controller
class PasskeyPage {

    private final Passkeys passkeys;
    private final Clients clients;
    private final Throttle throttle;
    private final Entrance entrance;
    private final Doors doors;

    PasskeyPage(
            Passkeys passkeys, Clients clients, Throttle throttle, Entrance entrance, Doors doors) {
        this.passkeys = passkeys;
        this.clients = clients;
        this.throttle = throttle;
        this.entrance = entrance;
        this.doors = doors;
    }

    @PostMapping(path = "/sign-in/passkey/question", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String ask(HttpServletRequest request, HttpServletResponse response) {
        var counted =
                java.util.List.of(
                        new Throttle.Limit("passkeys/" + clients.of(request).network(), 60, 5));
        if (throttle.left(counted).isPositive()) {
            response.setStatus(429);
            return "{}";
        }
        throttle.take(counted);
        return json(passkeys.askForSignIn());
    }

    @PostMapping("/sign-in/passkey")
    String check(
            @RequestParam UUID question,
            @RequestParam String credential,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return switch (passkeys.check(question, credential)) {
            case Outcome.In(var viewer) -> entrance.enter(viewer, request, response);
            case Outcome other ->
                    doors.show(
                            "",
                            doors.problem(
                                    other instanceof Outcome.Over ? new Outcome.Wrong() : other,
                                    "signin.passkey.wrong",
                                    response),
                            request,
                            page);
        };
    }

    static String json(Passkeys.Question question) {
        return "{\"question\":\"%s\",\"options\":%s}".formatted(question.id(), question.options());
    }
}
