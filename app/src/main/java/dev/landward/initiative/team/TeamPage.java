package dev.landward.initiative.team;

import dev.landward.accounts.AccountId;
import dev.landward.initiative.Workspace;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Place;
import dev.landward.web.Right;
import dev.landward.web.Role;
import dev.landward.web.Toast;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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

    TeamPage(Team team) {
        this.team = team;
    }

    @Bean
    static Place.Tab teamTab() {
        return new Place.Tab("", 80, "team.tab", "/team", Right.SHARE);
    }

    @GetMapping(TEAM)
    String show(Workspace workspace, Model page) {
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
        Toast.show(answer, "team.given");
        return "redirect:" + workspace.path() + "/team";
    }

    @PostMapping(TEAM + "/{account}/removal")
    String take(
            Workspace workspace, @PathVariable("account") long account, RedirectAttributes answer) {
        var was = team.take(workspace, new AccountId(account));
        var at = workspace.path() + "/team";
        Toast.undoable(answer, at + "?account=" + account + "&role=" + was, "team.taken");
        return "redirect:" + at;
    }

    private static Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
