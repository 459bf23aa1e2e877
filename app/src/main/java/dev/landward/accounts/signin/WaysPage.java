package dev.landward.accounts.signin;

import dev.landward.accounts.Accounts;
import dev.landward.accounts.Viewer;
import dev.landward.web.SignedIn;
import dev.landward.web.Site;
import dev.landward.web.Toast;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How one signs in besides the password: passkeys, recovery codes, other services.
@Controller
class WaysPage {

    private static final int LONGEST = 100;
    private static final String HERE = "redirect:/account/ways";
    private static final String AGAIN = "redirect:/account/again";

    private final Accounts accounts;
    private final Passkeys passkeys;
    private final RecoveryCodes recovery;
    private final Outside outside;
    private final Sessions sessions;
    private final SignedIn signedIn;
    private final Clients clients;
    private final Site site;

    WaysPage(
            Accounts accounts,
            Passkeys passkeys,
            RecoveryCodes recovery,
            Outside outside,
            Sessions sessions,
            SignedIn signedIn,
            Clients clients,
            Site site) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.recovery = recovery;
        this.outside = outside;
        this.sessions = sessions;
        this.signedIn = signedIn;
        this.clients = clients;
        this.site = site;
    }

    @GetMapping("/account/ways")
    String show(@AuthenticationPrincipal Viewer viewer, HttpServletRequest request, Model page) {
        return page(viewer, request, List.of(), page);
    }

    /// Whoever signed in a while ago does so once more, and comes back.
    @GetMapping("/account/again")
    String again(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(name = "to", defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!fresh(viewer, request)) {
            signedIn.comeBack(request, response);
            return "redirect:/sign-in?again=yes";
        }
        return to.equals("you") ? "redirect:/account" : HERE;
    }

    private boolean fresh(Viewer viewer, HttpServletRequest request) {
        return sessions.fresh(viewer, request.getSession().getId());
    }

    @PostMapping(path = "/account/passkeys/question", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String ask(
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!fresh(viewer, request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return "{}";
        }
        return PasskeyPage.json(passkeys.askForNew(viewer));
    }

    @PostMapping("/account/passkeys")
    String add(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam UUID question,
            @RequestParam String credential,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            RedirectAttributes answer) {
        if (!fresh(viewer, request)) {
            return AGAIN;
        }
        var client = clients.of(request);
        var called = named(name.isBlank() ? client.browser() + " " + client.system() : name);
        var added = passkeys.add(viewer, client, question, credential, called);
        Toast.show(answer, added ? "signin.passkey.added" : "signin.passkey.failed");
        return HERE;
    }

    @PostMapping("/account/passkeys/{id}/name")
    String rename(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String name,
            RedirectAttributes answer) {
        passkeys.rename(viewer, id, named(name));
        Toast.show(answer, "signin.passkey.renamed");
        return HERE;
    }

    @PostMapping("/account/passkeys/{id}/removal")
    String remove(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            HttpServletRequest request,
            RedirectAttributes answer) {
        if (!fresh(viewer, request)) {
            return AGAIN;
        }
        passkeys.remove(viewer, clients.of(request), id);
        Toast.show(answer, "signin.passkey.removed");
        return HERE;
    }

    /// The codes are on this one answer, and nowhere else.
    @PostMapping("/account/recovery-codes")
    String makeCodes(
            @AuthenticationPrincipal Viewer viewer, HttpServletRequest request, Model page) {
        if (!fresh(viewer, request)) {
            return AGAIN;
        }
        return page(viewer, request, recovery.make(viewer, clients.of(request)), page);
    }

    @PostMapping("/account/services/removal")
    String unlink(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(defaultValue = "") String issuer,
            @RequestParam(defaultValue = "") String subject,
            HttpServletRequest request,
            RedirectAttributes answer) {
        if (!fresh(viewer, request)) {
            return AGAIN;
        }
        outside.unlink(viewer, clients.of(request), issuer, subject);
        Toast.show(answer, "signin.outside.unlinked");
        return HERE;
    }

    private String page(Viewer viewer, HttpServletRequest request, List<String> codes, Model page) {
        page.addAttribute("fresh", fresh(viewer, request));
        page.addAttribute("proven", accounts.proven(viewer.id()));
        page.addAttribute("keys", passkeys.of(viewer));
        page.addAttribute("codesLeft", recovery.left(viewer));
        page.addAttribute("codes", codes);
        page.addAttribute("links", outside.of(viewer));
        page.addAttribute("host", site.host());
        return "accounts/signin/ways";
    }

    private static String named(String typed) {
        var name = typed.isBlank() ? "–" : typed.strip();
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
