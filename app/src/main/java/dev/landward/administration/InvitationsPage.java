package dev.landward.administration;

import dev.landward.accounts.Membership;
import dev.landward.accounts.invitations.Invitations;
import dev.landward.accounts.invitations.InviteForm;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.Place;
import dev.landward.web.Right;
import dev.landward.web.Role;
import dev.landward.web.Site;
import dev.landward.web.Toast;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Whom the organisation has invited, and what became of it.
@Controller
@Needs(Right.ADMINISTER)
class InvitationsPage {

    private static final String INVITATIONS = "/organisations/{organisation}/invitations";

    private final Invitations invitations;
    private final Site site;

    InvitationsPage(Invitations invitations, Site site) {
        this.invitations = invitations;
        this.site = site;
    }

    @Bean
    static Place invitationsDesk() {
        return Place.desk(20, "invitations.desk", "/invitations", "mail");
    }

    @GetMapping(INVITATIONS)
    String show(Membership membership, Model page) {
        return show(membership, Fields.start(Map.of("role", Role.MEMBER)), page);
    }

    @PostMapping(INVITATIONS)
    String invite(
            Membership membership,
            @Valid @ModelAttribute InviteForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var role = form.role(Role.ofOrganisation(), found);
        if (found.hasErrors()) {
            return show(membership, Fields.of(found), page);
        }
        var sent = invitations.invite(membership, form.address(), role, null);
        return done(membership, sent, answer, "invitations.sent");
    }

    @PostMapping(INVITATIONS + "/{invitation}/again")
    String resend(
            Membership membership, @PathVariable("invitation") long id, RedirectAttributes answer) {
        var sent = invitations.resend(membership, id);
        return done(membership, sent, answer, "invitations.resent");
    }

    @PostMapping(INVITATIONS + "/{invitation}/removal")
    String revoke(
            Membership membership, @PathVariable("invitation") long id, RedirectAttributes answer) {
        invitations.revoke(membership, id);
        return done(membership, answer, "invitations.revoked");
    }

    private String show(Membership membership, Fields fields, Model page) {
        page.addAttribute("membership", membership);
        page.addAttribute("invitations", invitations.list(membership));
        page.addAttribute("fields", fields);
        return "administration/invitations";
    }

    /// Where no mail leaves this machine, the link is shown this once.
    private String done(
            Membership membership, Invitations.Sent sent, RedirectAttributes answer, String text) {
        if (sent.path() != null) {
            answer.addFlashAttribute("link", site.url() + sent.path());
        }
        return done(membership, answer, text);
    }

    private static String done(Membership membership, RedirectAttributes answer, String text) {
        Toast.show(answer, text);
        return "redirect:" + membership.path() + "/invitations";
    }
}
