package dev.landward.initiative.team;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.invitations.Invitation;
import dev.landward.accounts.invitations.Invitations;
import dev.landward.accounts.invitations.InviteForm;
import dev.landward.initiative.Workspace;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Place;
import dev.landward.web.Right;
import dev.landward.web.Role;
import dev.landward.web.Site;
import dev.landward.web.Toast;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who works on the initiative, and who helps from outside.
@Controller
@Needs(Right.SHARE)
class TeamPage {

    private static final String TEAM = "/initiatives/{initiative}/team";

    private final Team team;
    private final Invitations invitations;
    private final Site site;

    TeamPage(Team team, Invitations invitations, Site site) {
        this.team = team;
        this.invitations = invitations;
        this.site = site;
    }

    @Bean
    static Place.Tab teamTab() {
        return new Place.Tab("", 80, "team.tab", "/team", Right.SHARE);
    }

    @GetMapping(TEAM)
    String show(Workspace workspace, Model page) {
        return show(workspace, Fields.start(Map.of("role", Role.MEMBER)), page);
    }

    private String show(Workspace workspace, Fields fields, Model page) {
        page.addAttribute("fields", fields);
        page.addAttribute("invitations", invitations.list(workspace));
        page.addAttribute("workspace", workspace);
        page.addAttribute("mates", team.mates(workspace));
        page.addAttribute("others", team.others(workspace));
        page.addAttribute("roles", Team.giveable(workspace));
        return "initiative/team/team";
    }

    @PostMapping(TEAM)
    String give(
            Workspace workspace,
            @RequestParam(defaultValue = "0") long account,
            @RequestParam(defaultValue = "") String role,
            RedirectAttributes answer) {
        team.give(workspace, new AccountId(account), role(role));
        return done(workspace, answer, "team.given");
    }

    @PostMapping(TEAM + "/{account}/removal")
    String take(
            Workspace workspace, @PathVariable("account") long account, RedirectAttributes answer) {
        var was = team.take(workspace, new AccountId(account));
        var at = workspace.path() + "/team";
        Toast.undoable(answer, at + "?account=" + account + "&role=" + was, "team.taken");
        return "redirect:" + at;
    }

    @PostMapping(TEAM + "/invitations")
    String invite(
            Workspace workspace,
            @Valid @ModelAttribute InviteForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var role = form.role(Team.giveable(workspace), found);
        if (found.hasErrors()) {
            return show(workspace, Fields.of(found), page);
        }
        var into = new Invitation.Into(workspace.id().value(), workspace.name(), role);
        var sent = invitations.invite(workspace, form.address(), Role.INVITED, into);
        return done(workspace, sent, answer, "invitations.sent");
    }

    @PostMapping(TEAM + "/invitations/{invitation}/again")
    String resend(
            Workspace workspace, @PathVariable("invitation") long id, RedirectAttributes answer) {
        var sent = invitations.resend(workspace, id);
        return done(workspace, sent, answer, "invitations.resent");
    }

    @PostMapping(TEAM + "/invitations/{invitation}/removal")
    String revoke(
            Workspace workspace, @PathVariable("invitation") long id, RedirectAttributes answer) {
        invitations.revoke(workspace, id);
        return done(workspace, answer, "invitations.revoked");
    }

    /// Where no mail leaves this machine, the link is shown this once.
    private String done(
            Workspace workspace, Invitations.Sent sent, RedirectAttributes answer, String text) {
        if (sent.path() != null) {
            answer.addFlashAttribute("link", site.url() + sent.path());
        }
        return done(workspace, answer, text);
    }

    private static String done(Workspace workspace, RedirectAttributes answer, String text) {
        Toast.show(answer, text);
        return "redirect:" + workspace.path() + "/team";
    }

    private static Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
