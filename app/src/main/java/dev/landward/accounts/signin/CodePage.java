package dev.landward.accounts.signin;

import dev.landward.web.Kept;
import dev.landward.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in with a code by mail. Nothing on these pages says whether an address has an account.
@Controller
class CodePage {

    private final Codes codes;
    private final Clients clients;
    private final Entrance entrance;
    private final Doors doors;

    CodePage(Codes codes, Clients clients, Entrance entrance, Doors doors) {
        this.codes = codes;
        this.clients = clients;
        this.entrance = entrance;
        this.doors = doors;
    }

    @PostMapping("/sign-in/code")
    String send(
            @RequestParam(defaultValue = "") String username,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        if (!username.strip().matches("[^@\\s]+@[^@\\s]+") || username.length() > 254) {
            var problem = doors.problem(new Outcome.Wrong(), "signin.code.address", response);
            return doors.show(username, problem, request, page);
        }
        return switch (codes.forSignIn(username, clients.of(request))) {
            case Codes.Asked.Sent(var id) ->
                    Kept.in(request)
                            ? form(id, null, request, page)
                            : "redirect:/sign-in/code/" + id;
            case Codes.Asked.Wait(var left) ->
                    doors.show(
                            username, doors.wait(new Outcome.Wait(left), response), request, page);
        };
    }

    @GetMapping("/sign-in/code/{id}")
    String ask(@PathVariable UUID id, HttpServletRequest request, Model page) {
        if (!codes.open(id)) {
            throw new NotFound();
        }
        return form(id, null, request, page);
    }

    @PostMapping("/sign-in/code/{id}")
    String check(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return switch (codes.check(id, code, clients.of(request))) {
            case Outcome.In(var viewer) -> entrance.enter(viewer, request, response);
            case Outcome.Over over ->
                    doors.show("", doors.problem(over, "", response), request, page);
            case Outcome other ->
                    form(id, doors.problem(other, "signin.code.wrong", response), request, page);
        };
    }

    private static String form(
            UUID id, Door.@Nullable Problem problem, HttpServletRequest request, Model page) {
        Doors.keep(request, page);
        page.addAttribute("id", id);
        page.addAttribute("problem", problem);
        return "accounts/signin/code";
    }
}
