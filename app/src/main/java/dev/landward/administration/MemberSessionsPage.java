package dev.landward.administration;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Membership;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a member is signed in; an administrator ends it.
@Controller
@Needs(Right.ADMINISTER)
class MemberSessionsPage {

    private static final String SESSIONS =
            "/organisations/{organisation}/members/{account}/sessions";

    private final MemberSessions sessions;

    MemberSessionsPage(MemberSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping(SESSIONS)
    String show(Membership membership, @PathVariable("account") long account, Model page) {
        var id = new AccountId(account);
        page.addAttribute("membership", membership);
        page.addAttribute("member", sessions.member(membership, id));
        page.addAttribute("open", sessions.of(membership, id));
        return "administration/sessions";
    }

    @PostMapping(SESSIONS + "/{session}/end")
    String end(
            Membership membership,
            @PathVariable("account") long account,
            @PathVariable("session") long session,
            RedirectAttributes answer) {
        sessions.end(membership, new AccountId(account), session);
        return done(membership, account, answer);
    }

    @PostMapping(SESSIONS + "/end")
    String endAll(
            Membership membership,
            @PathVariable("account") long account,
            RedirectAttributes answer) {
        sessions.endAll(membership, new AccountId(account));
        return done(membership, account, answer);
    }

    private static String done(Membership membership, long account, RedirectAttributes answer) {
        Toast.show(answer, "administration.sessions.ended");
        return "redirect:%s/members/%d/sessions".formatted(membership.path(), account);
    }
}
