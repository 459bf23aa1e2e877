package dev.landward.consultation;

import dev.landward.initiative.Workspace;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The rounds of an initiative, and the front page of each.
@Controller
@Needs(Right.SEE_ROUNDS)
class RoundsPage {

    private static final String LISTEN = "/initiatives/{initiative}/listen";
    private static final String ROUND = LISTEN + "/rounds/{round}";
    private static final int LONGEST = 365;

    private final Rounds rounds;
    private final Statements statements;
    private final Tallies tallies;
    private final Origins origins;

    RoundsPage(Rounds rounds, Statements statements, Tallies tallies, Origins origins) {
        this.rounds = rounds;
        this.statements = statements;
        this.tallies = tallies;
        this.origins = origins;
    }

    @GetMapping(LISTEN)
    String list(Workspace workspace, Model page) {
        page.addAttribute("at", workspace.path() + "/listen/rounds");
        page.addAttribute("rounds", rounds.all(workspace));
        page.addAttribute("tallies", tallies.all(workspace));
        return "consultation/rounds";
    }

    @GetMapping(ROUND)
    String show(Workspace workspace, @PathVariable long round, Model page) {
        var one = rounds.get(workspace, new RoundId(round));
        var tally = tallies.of(workspace, one.id());
        page.addAttribute("at", one.id().at(workspace));
        page.addAttribute("round", one);
        page.addAttribute("tally", tally);
        page.addAttribute("next", Next.of(one, tally));
        page.addAttribute(
                "statements",
                statements.all(workspace, one.id()).stream()
                        .filter(statement -> statement.state() == StatementState.ACCEPTED)
                        .toList());
        page.addAttribute("questions", statements.questions(workspace, one.id()));
        page.addAttribute("undoable", undoable(one, tally));
        page.addAttribute("origin", origins.of(workspace, one.id()).orElse(null));
        return "consultation/round";
    }

    private static boolean undoable(Round round, Tally tally) {
        var opened = round.openedAt();
        return round.open()
                && opened != null
                && opened.isAfter(OffsetDateTime.now().minusDays(1))
                && tally.all() == 0;
    }

    @PostMapping(ROUND + "/close")
    @Needs(Right.RUN_ROUNDS)
    String close(Workspace workspace, @PathVariable long round, RedirectAttributes answer) {
        var id = new RoundId(round);
        rounds.close(workspace, id);
        Toast.undoable(answer, id.at(workspace) + "/close/undo", "consultation.closed");
        return "redirect:" + id.at(workspace);
    }

    /// Opens it again until the last moment that it had.
    @PostMapping(ROUND + "/close/undo")
    @Needs(Right.RUN_ROUNDS)
    String undoClose(Workspace workspace, @PathVariable long round, RedirectAttributes answer) {
        var id = new RoundId(round);
        var until = rounds.get(workspace, id).plan().closesAt();
        return reopen(workspace, id, until, answer);
    }

    @PostMapping(ROUND + "/reopen")
    @Needs(Right.RUN_ROUNDS)
    String reopen(
            Workspace workspace,
            @PathVariable long round,
            @RequestParam(defaultValue = "7") int days,
            RedirectAttributes answer) {
        var until = OffsetDateTime.now().plusDays(Math.clamp(days, 1, LONGEST));
        return reopen(workspace, new RoundId(round), until, answer);
    }

    private String reopen(
            Workspace workspace, RoundId id, OffsetDateTime until, RedirectAttributes answer) {
        if (until.isAfter(OffsetDateTime.now())) {
            rounds.reopen(workspace, id, until);
            Toast.show(answer, "consultation.reopened");
        } else {
            Toast.show(answer, "consultation.over");
        }
        return "redirect:" + id.at(workspace);
    }

    @PostMapping(ROUND + "/withdraw")
    @Needs(Right.RUN_ROUNDS)
    String withdraw(Workspace workspace, @PathVariable long round, RedirectAttributes answer) {
        var id = new RoundId(round);
        rounds.withdraw(workspace, id);
        Toast.show(answer, "consultation.withdrawn");
        return "redirect:" + id.at(workspace);
    }

    @PostMapping(ROUND + "/remove")
    @Needs(Right.RUN_ROUNDS)
    String remove(Workspace workspace, @PathVariable long round, RedirectAttributes answer) {
        var id = new RoundId(round);
        rounds.remove(workspace, id);
        Toast.undoable(answer, id.at(workspace) + "/restore", "consultation.removed");
        return "redirect:" + workspace.path() + "/listen";
    }

    @PostMapping(ROUND + "/restore")
    @Needs(Right.RUN_ROUNDS)
    String restore(Workspace workspace, @PathVariable long round, RedirectAttributes answer) {
        var id = new RoundId(round);
        rounds.restore(workspace, id);
        Toast.show(answer, "consultation.restored");
        return "redirect:" + id.at(workspace);
    }
}
