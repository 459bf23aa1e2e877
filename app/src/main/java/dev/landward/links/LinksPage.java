package dev.landward.links;

import static dev.landward.web.Typed.text;

import dev.landward.initiative.Outsiders;
import dev.landward.initiative.Workspace;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Role;
import dev.landward.web.Shell;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The links of an initiative: which stand, who came by them; one is made here, and ended.
@Controller
@Needs(Right.SHARE)
class LinksPage {

    private final Links links;
    private final Tickets tickets;
    private final Shareables pages;
    private final Outsiders outsiders;

    LinksPage(Links links, Tickets tickets, Shareables pages, Outsiders outsiders) {
        this.links = links;
        this.tickets = tickets;
        this.pages = pages;
        this.outsiders = outsiders;
    }

    record LinkForm(
            @Nullable String page,
            @Nullable String partner,
            @Size(max = 200, message = "{links.long.200}") @Nullable String name,
            @Email(message = "{links.email.wrong}")
                    @Size(max = 254, message = "{links.email.wrong}")
                    @Nullable String email,
            @Size(max = 500, message = "{links.long.500}") @Nullable String words,
            @Typed.Whole(message = "{links.days.wrong}") @Nullable String days,
            @Typed.Whole(message = "{links.uses.wrong}") @Nullable String uses,
            @Size(max = 1000, message = "{links.origins.wrong}") @Nullable String origins,
            @Nullable String byMail) {

        int daysWanted() {
            return Objects.requireNonNullElse(Typed.whole(days), Wanted.DAYS);
        }

        Wanted wanted() {
            return new Wanted(
                    Role.SHARE_GUEST,
                    Links.PAGE + text(page),
                    text(name),
                    text(email),
                    text(words),
                    daysWanted(),
                    Typed.whole(uses),
                    Framing.read(text(origins)).orElse(List.of()));
        }

        void check(List<Shareable> offered, BindingResult found) {
            if (offered.stream().noneMatch(one -> one.name().equals(text(page)))) {
                found.rejectValue("page", "web.choice.wrong");
            }
            if (daysWanted() < 1 || daysWanted() > 366) {
                found.rejectValue("days", "links.days.wrong");
            }
            var most = Typed.whole(uses);
            if (most != null && (most < 1 || most > 100_000)) {
                found.rejectValue("uses", "links.uses.wrong");
            }
            if (Framing.read(text(origins)).isEmpty()) {
                found.rejectValue("origins", "links.origins.wrong");
            }
        }
    }

    @GetMapping("/initiatives/{initiative}/links")
    String show(Workspace workspace, Model page) {
        var days = Map.of("days", String.valueOf(Wanted.DAYS));
        return show(workspace, Fields.start(days), page);
    }

    @PostMapping("/initiatives/{initiative}/links")
    String make(
            Workspace workspace,
            @Valid @ModelAttribute LinkForm form,
            BindingResult found,
            Locale locale,
            Model page,
            RedirectAttributes answer) {
        var offered = pages.offered(workspace);
        if (!found.hasFieldErrors("days") && !found.hasFieldErrors("uses")) {
            form.check(offered, found);
        }
        if (found.hasErrors()) {
            return show(workspace, Fields.of(found), page);
        }
        if (!text(form.partner()).isEmpty()) {
            return share(workspace, form, answer);
        }
        var wanted = form.wanted();
        var byMail = !text(form.byMail()).isEmpty();
        page.addAttribute("at", workspace.path() + "/links");
        page.addAttribute("tickets", tickets.make(workspace, List.of(wanted), locale, byMail));
        page.addAttribute("byMail", byMail && !wanted.email().isEmpty());
        return "links/made";
    }

    private String share(Workspace workspace, LinkForm form, RedirectAttributes answer) {
        var account = text(form.partner());
        var made =
                links.share(
                        workspace,
                        account.matches("\\d{1,18}") ? Long.parseLong(account) : 0,
                        text(form.page()),
                        form.daysWanted());
        var at = workspace.path() + "/links";
        Toast.undoable(answer, at + "/" + made.value() + "/revoke", "links.shared.with");
        return "redirect:" + at;
    }

    @PostMapping("/initiatives/{initiative}/links/{link}/revoke")
    String revoke(Workspace workspace, @PathVariable long link, RedirectAttributes answer) {
        links.revoke(workspace, new LinkId(link));
        var at = workspace.path() + "/links";
        Toast.undoable(answer, at + "/" + link + "/restore", "links.revoked.now");
        return "redirect:" + at;
    }

    @PostMapping("/initiatives/{initiative}/links/{link}/restore")
    String restore(Workspace workspace, @PathVariable long link, RedirectAttributes answer) {
        links.restore(workspace, new LinkId(link));
        Toast.show(answer, "links.restored");
        return "redirect:" + workspace.path() + "/links";
    }

    @PostMapping("/initiatives/{initiative}/links/{link}/code")
    String renew(Workspace workspace, @PathVariable long link, Model page) {
        page.addAttribute("renewed", links.renewCode(workspace, new LinkId(link)));
        return show(workspace, page);
    }

    /// What a partner may look at, in words.
    @PostMapping("/initiatives/{initiative}/links/partners/{account}")
    String scope(
            Workspace workspace,
            @PathVariable long account,
            @ModelAttribute ScopeForm form,
            RedirectAttributes answer) {
        var scope = text(form.scope());
        outsiders.scope(workspace, account, scope.substring(0, Math.min(2000, scope.length())));
        Toast.show(answer, "links.scope.kept");
        return "redirect:" + workspace.path() + "/links";
    }

    record ScopeForm(@Nullable String scope) {}

    private String show(Workspace workspace, Fields fields, Model page) {
        page.addAttribute("at", workspace.path() + "/links");
        page.addAttribute("links", links.all(workspace));
        page.addAttribute("pages", pages.offered(workspace));
        page.addAttribute("partners", outsiders.partners(workspace));
        page.addAttribute("fields", fields);
        return "links/links";
    }

    static Map<String, String> partners(List<Outsiders.Partner> partners) {
        var names = new java.util.LinkedHashMap<String, String>();
        partners.forEach(one -> names.put(String.valueOf(one.account()), one.name()));
        return names;
    }

    /// What a link leads to, in the reader's words.
    static String what(Shell shell, Link link) {
        return link.shared().isEmpty()
                ? shell.text("links.record")
                : shell.text("share." + link.shared());
    }
}
