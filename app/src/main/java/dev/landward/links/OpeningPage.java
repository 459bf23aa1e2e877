package dev.landward.links;

import dev.landward.accounts.Viewer;
import dev.landward.accounts.signin.Clients;
import dev.landward.web.Gate;
import dev.landward.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a link, or a code that was typed, leads first. Looking changes nothing, as scanners of
/// mail look too; whoever wants to begin says so.
@Controller
class OpeningPage {

    private static final int TOO_MANY = 429;

    private final Doors doors;
    private final TypedCodes codes;
    private final Clients clients;

    OpeningPage(Doors doors, TypedCodes codes, Clients clients) {
        this.doors = doors;
        this.codes = codes;
        this.clients = clients;
    }

    @GetMapping("/l/{token}")
    String look(@PathVariable String token, HttpServletResponse response, Model page) {
        return show(doors.byToken(token).orElse(null), "/l/" + token, response, page);
    }

    @PostMapping("/l/{token}")
    String start(
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return start(doors.byToken(token).orElse(null), request, response, page);
    }

    @PostMapping("/l/{token}/not-me")
    String notMe(@PathVariable String token, HttpServletResponse response, Model page) {
        return refuse(doors.byToken(token).orElse(null), "/l/" + token, response, page);
    }

    @GetMapping("/code")
    String ask(Model page) {
        return ask("", "", "", page);
    }

    private static String ask(String wrong, String code, String name, Model page) {
        page.addAttribute("wrong", wrong);
        page.addAttribute("code", code);
        page.addAttribute("name", name);
        return "links/code";
    }

    /// What was typed opens the same page as the link does.
    @PostMapping("/code")
    String typed(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return switch (codes.look(code, name, clients.of(request))) {
            case TypedCodes.Answer.Found(var invitation) -> {
                page.addAttribute("code", code);
                page.addAttribute("name", name);
                yield show(invitation, "/code/start", response, page);
            }
            case TypedCodes.Answer.Wrong _ -> ask("links.code.wrong", code, name, page);
            case TypedCodes.Answer.TooMany _ -> {
                response.setStatus(TOO_MANY);
                yield ask("links.code.many", code, name, page);
            }
            case TypedCodes.Answer.Busy _ -> {
                response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                yield ask("links.code.busy", code, name, page);
            }
        };
    }

    @PostMapping("/code/start")
    String startTyped(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return start(ofCode(code, name, request), request, response, page);
    }

    @PostMapping("/code/start/not-me")
    String notMeTyped(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return refuse(ofCode(code, name, request), "/code/start", response, page);
    }

    private @Nullable Invitation ofCode(String code, String name, HttpServletRequest request) {
        return codes.look(code, name, clients.of(request))
                        instanceof TypedCodes.Answer.Found(var invitation)
                ? invitation
                : null;
    }

    private static String show(
            @Nullable Invitation invitation,
            String action,
            HttpServletResponse response,
            Model page) {
        if (invitation == null || invitation.state() != LinkState.OPEN) {
            return over(invitation == null ? null : invitation.state(), response, page);
        }
        page.addAttribute("invitation", invitation);
        page.addAttribute("action", action);
        return "links/opening";
    }

    private String start(
            @Nullable Invitation invitation,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        if (invitation == null) {
            return over(null, response, page);
        }
        if (Grants.has(request, invitation.id()) && doors.guest(invitation.id()).isPresent()) {
            return "redirect:" + invitation.target();
        }
        if (doors.start(invitation.id(), viewer(request)).isEmpty()) {
            return over(ended(invitation.state()), response, page);
        }
        Grants.give(request, invitation.id());
        return "redirect:" + invitation.target();
    }

    private String refuse(
            @Nullable Invitation invitation,
            String action,
            HttpServletResponse response,
            Model page) {
        if (invitation == null
                || invitation.state() != LinkState.OPEN
                || invitation.name().isEmpty()) {
            return show(invitation, action, response, page);
        }
        doors.refuse(invitation.id());
        return "links/refused";
    }

    /// A link that was open a moment ago was used up by somebody quicker.
    private static LinkState ended(LinkState state) {
        return state == LinkState.OPEN ? LinkState.USED_UP : state;
    }

    /// Says that it is over and what to do; never what it was for.
    private static String over(
            @Nullable LinkState state, HttpServletResponse response, Model page) {
        response.setStatus(
                state == null ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_GONE);
        page.addAttribute("why", state == null ? "unknown" : Invitation.why(state));
        return "links/over";
    }

    private static @Nullable Viewer viewer(HttpServletRequest request) {
        try {
            return Gate.viewer(request, Viewer.class);
        } catch (NotFound stranger) {
            return null;
        }
    }
}
