package dev.landward.consultation.drafts;

import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.StatementState;
import dev.landward.consultation.Statements;
import dev.landward.initiative.Workspace;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// How a round looks to a guest on a phone. Nothing of it can be sent or is kept.
@Controller
@Needs(Right.RUN_ROUNDS)
class PreviewPage {

    private final Rounds rounds;
    private final Statements statements;

    PreviewPage(Rounds rounds, Statements statements) {
        this.rounds = rounds;
        this.statements = statements;
    }

    @GetMapping("/initiatives/{initiative}/listen/rounds/{round}/preview")
    String show(Workspace workspace, @PathVariable long round, Model page) {
        var one = rounds.get(workspace, new RoundId(round));
        page.addAttribute("at", one.id().at(workspace));
        page.addAttribute("round", one);
        page.addAttribute("initiative", workspace.name());
        page.addAttribute(
                "statements",
                statements.all(workspace, one.id()).stream()
                        .filter(statement -> statement.state() == StatementState.ACCEPTED)
                        .toList());
        page.addAttribute("questions", statements.questions(workspace, one.id()));
        return "consultation/drafts/preview";
    }
}
