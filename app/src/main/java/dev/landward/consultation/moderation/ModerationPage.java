package dev.landward.consultation.moderation;

import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.StatementState;
import dev.landward.initiative.Workspace;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What waits for a moderator, and what was decided.
@Controller
@Needs(Right.RUN_ROUNDS)
class ModerationPage {

    private static final String PAGE = "/initiatives/{initiative}/listen/rounds/{round}/moderation";
    private static final String STATEMENT = PAGE + "/{statement}";
    private static final String WORDS = PAGE + "/words/{kind}/{number}";
    private static final int LONGEST = 500;

    private final Rounds rounds;
    private final Queue queue;
    private final Rulings rulings;

    ModerationPage(Rounds rounds, Queue queue, Rulings rulings) {
        this.rounds = rounds;
        this.queue = queue;
        this.rulings = rulings;
    }

    @GetMapping(PAGE)
    String show(Workspace workspace, @PathVariable long round, Model page) {
        var one = rounds.begun(workspace, new RoundId(round));
        page.addAttribute("at", one.id().at(workspace));
        page.addAttribute("round", one);
        page.addAttribute("waiting", queue.statements(workspace, one.id()));
        page.addAttribute("words", queue.words(workspace, one.id()));
        page.addAttribute("targets", queue.targets(workspace, one.id()));
        page.addAttribute("log", queue.log(workspace, one.id()));
        return "consultation/moderation/moderation";
    }

    /// Merging names the statement, hiding a reason; both say what is missing.
    @PostMapping(STATEMENT)
    String rule(
            Workspace workspace,
            @PathVariable long round,
            @PathVariable long statement,
            @RequestParam StatementState state,
            @RequestParam(required = false) @Nullable Long into,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes answer) {
        var id = new RoundId(round);
        var why = reason.strip();
        if (state == StatementState.HIDDEN && why.isEmpty()) {
            Toast.show(answer, "moderation.reason.none");
        } else if (state == StatementState.WAITING
                || state == StatementState.MERGED == (into == null)
                || why.length() > LONGEST
                || !rulings.rule(workspace, id, statement, new Rulings.Ruling(state, into, why))) {
            Toast.show(answer, "moderation.impossible");
        } else {
            Toast.undoable(
                    answer,
                    id.at(workspace) + "/moderation/" + statement + "/undo",
                    "moderation.ruled." + state.name().toLowerCase(java.util.Locale.ROOT));
        }
        return back(workspace, id);
    }

    @PostMapping(STATEMENT + "/undo")
    String undo(
            Workspace workspace,
            @PathVariable long round,
            @PathVariable long statement,
            RedirectAttributes answer) {
        var id = new RoundId(round);
        rulings.undo(workspace, id, statement);
        Toast.show(answer, "moderation.undone");
        return back(workspace, id);
    }

    @PostMapping(WORDS)
    String ruleWords(
            Workspace workspace,
            @PathVariable long round,
            @PathVariable String kind,
            @PathVariable long number,
            @RequestParam(defaultValue = "false") boolean hide,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes answer) {
        var id = new RoundId(round);
        var why = reason.strip();
        if (hide && why.isEmpty() || why.length() > LONGEST) {
            Toast.show(answer, "moderation.reason.none");
            return back(workspace, id);
        }
        var state = hide ? StatementState.HIDDEN : StatementState.ACCEPTED;
        rulings.ruleWords(workspace, id, kind, number, state, why);
        Toast.undoable(
                answer,
                id.at(workspace) + "/moderation/words/" + kind + "/" + number + "/undo",
                hide ? "moderation.ruled.hidden" : "moderation.ruled.accepted");
        return back(workspace, id);
    }

    @PostMapping(WORDS + "/undo")
    String undoWords(
            Workspace workspace,
            @PathVariable long round,
            @PathVariable String kind,
            @PathVariable long number,
            RedirectAttributes answer) {
        var id = new RoundId(round);
        rulings.undoWords(workspace, id, kind, number);
        Toast.show(answer, "moderation.undone");
        return back(workspace, id);
    }

    /// For how many hours something has waited.
    static long hours(OffsetDateTime since) {
        return Math.max(0, Duration.between(since, OffsetDateTime.now()).toHours());
    }

    private static String back(Workspace workspace, RoundId round) {
        return "redirect:" + round.at(workspace) + "/moderation";
    }
}
