package dev.landward.consultation.drafts;

import dev.landward.consultation.Question;
import dev.landward.consultation.QuestionKind;
import dev.landward.consultation.Round;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.RoundState;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.Statement;
import dev.landward.consultation.StatementState;
import dev.landward.consultation.Statements;
import dev.landward.initiative.Workspace;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a round asks: its statements, one a line, and its questions.
@Controller
@Needs(Right.RUN_ROUNDS)
class StatementsPage {

    private static final String PAGE = "/initiatives/{initiative}/listen/rounds/{round}/statements";
    private static final int LONGEST = 400;
    private static final int MOST = 500;

    private final Rounds rounds;
    private final Statements statements;

    StatementsPage(Rounds rounds, Statements statements) {
        this.rounds = rounds;
        this.statements = statements;
    }

    @GetMapping(PAGE)
    String show(Workspace workspace, @PathVariable long round, Model page) {
        var one = rounds.get(workspace, new RoundId(round));
        return show(workspace, one, text(workspace, one), "", page);
    }

    /// While nobody is asked the lines are all statements; later they come in addition.
    @PostMapping(PAGE)
    String keep(
            Workspace workspace,
            @PathVariable long round,
            @RequestParam(defaultValue = "") String lines,
            Model page,
            RedirectAttributes answer) {
        var one = rounds.get(workspace, new RoundId(round));
        var typed = Starts.lines(lines);
        var wrong = wrong(one, typed);
        if (!wrong.isEmpty()) {
            return show(workspace, one, lines, wrong, page);
        }
        if (one.state() == RoundState.DRAFT) {
            statements.set(workspace, one.id(), typed);
        } else {
            statements.add(workspace, one.id(), typed);
        }
        Toast.show(answer, "drafts.statements.kept", typed.size());
        return "redirect:" + one.id().at(workspace) + "/statements";
    }

    private static String wrong(Round round, List<String> typed) {
        if (round.state() == RoundState.CLOSED) {
            return "drafts.statements.closed";
        }
        if (typed.size() > MOST) {
            return "drafts.statements.many";
        }
        return typed.stream().anyMatch(line -> line.length() > LONGEST)
                ? "drafts.statements.long"
                : "";
    }

    /// All questions at once; one without words is taken out, and one may change its place.
    @PostMapping(PAGE + "/questions")
    String ask(
            Workspace workspace,
            @PathVariable long round,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(defaultValue = "-1") int up,
            RedirectAttributes answer) {
        var one = rounds.get(workspace, new RoundId(round));
        if (one.state() != RoundState.DRAFT) {
            Toast.show(answer, "drafts.questions.open");
            return "redirect:" + one.id().at(workspace) + "/statements";
        }
        var questions = questions(typed, up);
        statements.ask(workspace, one.id(), questions);
        Toast.show(answer, "drafts.questions.kept", questions.size());
        return "redirect:" + one.id().at(workspace) + "/statements";
    }

    /// @param up which of them moves before the one above it, or -1
    private static List<Question> questions(MultiValueMap<String, String> typed, int up) {
        var questions = new ArrayList<Question>();
        for (int i = 0; i < typed.getOrDefault("text", List.of()).size(); i++) {
            var kind = kind(at(typed, "kind", i, 20));
            var words = at(typed, "text", i, 300);
            var ends = kind != QuestionKind.WORDS;
            if (!words.isEmpty()) {
                questions.add(
                        i == up ? Math.max(0, questions.size() - 1) : questions.size(),
                        new Question(
                                0,
                                kind,
                                words,
                                ends ? at(typed, "low", i, 60) : "",
                                ends ? at(typed, "high", i, 60) : ""));
            }
        }
        return questions;
    }

    private static QuestionKind kind(String name) {
        return Arrays.stream(QuestionKind.values())
                .filter(kind -> kind.name().equals(name))
                .findAny()
                .orElse(QuestionKind.WORDS);
    }

    private static String at(MultiValueMap<String, String> typed, String name, int i, int longest) {
        var values = typed.getOrDefault(name, List.of());
        var value = i < values.size() ? values.get(i).strip() : "";
        return value.substring(0, Math.min(value.length(), longest));
    }

    private String text(Workspace workspace, Round round) {
        return round.state() != RoundState.DRAFT
                ? ""
                : accepted(workspace, round).stream()
                        .map(Statement::text)
                        .collect(Collectors.joining("\n"));
    }

    private List<Statement> accepted(Workspace workspace, Round round) {
        return statements.all(workspace, round.id()).stream()
                .filter(one -> one.state() == StatementState.ACCEPTED)
                .toList();
    }

    private String show(Workspace workspace, Round round, String lines, String wrong, Model page) {
        page.addAttribute("at", round.id().at(workspace));
        page.addAttribute("round", round);
        page.addAttribute("lines", lines);
        page.addAttribute("wrong", wrong);
        page.addAttribute("statements", accepted(workspace, round));
        page.addAttribute("questions", statements.questions(workspace, round.id()));
        return "consultation/drafts/statements";
    }
}
