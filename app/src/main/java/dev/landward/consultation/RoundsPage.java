package dev.landward.consultation;

import dev.landward.initiative.Workspace;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The rounds of an initiative.
@Controller
@Needs(Right.SEE_ROUNDS)
class RoundsPage {

    private static final String LISTEN = "/initiatives/{initiative}/listen";

    private final Rounds rounds;
    private final Statements statements;

    RoundsPage(Rounds rounds, Statements statements) {
        this.rounds = rounds;
        this.statements = statements;
    }

    @GetMapping(LISTEN)
    String list(Workspace workspace, Model page) {
        page.addAttribute("at", workspace.path() + "/listen/rounds");
        page.addAttribute("rounds", rounds.all(workspace));
        return "consultation/rounds";
    }

    @GetMapping(LISTEN + "/rounds/{round}")
    String show(Workspace workspace, @PathVariable long round, Model page) {
        var one = rounds.get(workspace, new RoundId(round));
        page.addAttribute("round", one);
        page.addAttribute("statements", statements.all(workspace, one.id()));
        return "consultation/round";
    }
}
