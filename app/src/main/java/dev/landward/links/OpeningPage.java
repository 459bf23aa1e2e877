package dev.landward.links;

import dev.landward.accounts.Viewer;
import dev.landward.accounts.signin.Clients;
import dev.landward.web.Gate;
import dev.landward.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
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
    private static final Optional<Guest> NOBODY = Optional.empty();

    private final Doors doors;
    private final TypedCodes codes;
    private final Clients clients;
    private final Destinations destinations;

    OpeningPage(Doors doors, TypedCodes codes, Clients clients, Destinations destinations) {
        this.doors = doors;
        this.codes = codes;
        this.clients = clients;
        this.destinations = destinations;
    }

    @GetMapping("/l/{token}")
    String look(
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return show(doors.byToken(token).orElse(null), "/l/" + token, request, response, page);
    }

    @PostMapping("/l/{token}")
    String start(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String choice,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return start(doors.byToken(token).orElse(null), choice, request, response, page);
    }

    @PostMapping("/l/{token}/not-me")
    String notMe(
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return refuse(doors.byToken(token).orElse(null), "/l/" + token, request, response, page);
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
                yield show(invitation, "/code/start", request, response, page);
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
            @RequestParam(defaultValue = "") String choice,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return start(ofCode(code, name, request), choice, request, response, page);
    }

    @PostMapping("/code/start/not-me")
    String notMeTyped(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return refuse(ofCode(code, name, request), "/code/start", request, response, page);
    }

    private @Nullable Invitation ofCode(String code, String name, HttpServletRequest request) {
        return codes.look(code, name, clients.of(request))
                        instanceof TypedCodes.Answer.Found(var invitation)
                ? invitation
                : null;
    }

    private String show(
            @Nullable Invitation invitation,
            String action,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        if (invitation == null || !opens(invitation, request)) {
            return over(invitation == null ? null : invitation.state(), response, page);
        }
        page.addAttribute("invitation", invitation);
        page.addAttribute("action", action);
        return destinations
                .of(invitation.about())
                .map(there -> {
                    var opening =
                            invitation.opening(action, text(page, "code"), text(page, "name"));
                    page.addAttribute("opening", opening);
                    return there.open(opening, page);
                })
                .orElse("links/opening");
    }

    private static String text(Model page, String name) {
        return page.getAttribute(name) instanceof String text ? text : "";
    }

    /// Whoever started in this browser goes on, also where nobody else can start.
    private boolean opens(Invitation invitation, HttpServletRequest request) {
        return invitation.state() == LinkState.OPEN
                || invitation.state() == LinkState.USED_UP && back(invitation, request);
    }

    private boolean back(Invitation invitation, HttpServletRequest request) {
        return Grants.has(request, invitation.id()) || destinations.knows(invitation.id(), request);
    }

    private String start(
            @Nullable Invitation invitation,
            String choice,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        if (invitation == null) {
            return over(null, response, page);
        }
        var known = back(invitation, request) ? doors.guest(invitation.id()) : NOBODY;
        var guest = known.isPresent() ? known : doors.start(invitation.id(), viewer(request));
        if (guest.isEmpty()) {
            return over(ended(invitation.state()), response, page);
        }
        if (!Grants.has(request, invitation.id())) {
            Grants.give(request, invitation.id());
        }
        return "redirect:"
                + destinations
                        .of(invitation.about())
                        .map(there -> there.start(guest.get(), choice, request, response))
                        .orElse(invitation.target());
    }

    private String refuse(
            @Nullable Invitation invitation,
            String action,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        if (invitation == null
                || invitation.state() != LinkState.OPEN
                || invitation.name().isEmpty()) {
            return show(invitation, action, request, response, page);
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
