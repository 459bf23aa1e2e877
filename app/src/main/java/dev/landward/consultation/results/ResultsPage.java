package dev.landward.consultation.results;

import dev.landward.consultation.Round;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.coverage.Coverages;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a round says, for members.
@Controller
@Needs(Right.SEE_ROUNDS)
class ResultsPage {

    static final String AT = "/initiatives/{initiative}/listen/rounds/{round}/results";

    private final Rounds rounds;
    private final Results results;
    private final Records records;
    private final Curtains curtains;
    private final QuestionAnswers answers;
    private final Coverages coverages;
    private final Trends trends;
    private final Groups groups;

    ResultsPage(
            Rounds rounds,
            Results results,
            Records records,
            Curtains curtains,
            QuestionAnswers answers,
            Coverages coverages,
            Trends trends,
            Groups groups) {
        this.rounds = rounds;
        this.results = results;
        this.records = records;
        this.curtains = curtains;
        this.answers = answers;
        this.coverages = coverages;
        this.trends = trends;
        this.groups = groups;
    }

    @GetMapping(AT)
    String show(Workspace workspace, @PathVariable long round, Model page) {
        var one = rounds.get(workspace, new RoundId(round));
        var seat = curtains.of(workspace, one);
        frame(workspace, one, seat, page);
        if (seat.curtain() != Curtain.OPEN) {
            return "consultation/results/closed";
        }
        var look = results.look(one);
        page.addAttribute("look", look);
        page.addAttribute("result", look.result().orElse(null));
        page.addAttribute("own", place(look, seat));
        page.addAttribute("answered", answers.of(one, workspace.may(Right.RUN_ROUNDS)));
        page.addAttribute("coverage", coverages.of(workspace, one.id()));
        page.addAttribute("groups", names(workspace));
        return "consultation/results/results";
    }

    private static Optional<dev.landward.analysis.opinion.Place> place(
            Results.Look look, Curtains.Seat seat) {
        return look.result().flatMap(result -> seat.participant().flatMap(result::place));
    }

    @GetMapping(AT + "/statements")
    String statements(
            Workspace workspace,
            @PathVariable long round,
            @RequestParam(defaultValue = "") String sort,
            Model page) {
        var result = open(workspace, round, page);
        var by = Sorting.of(sort);
        page.addAttribute("sorting", by);
        page.addAttribute("lines", by.sorted(result.lines()));
        return "consultation/results/statements";
    }

    @GetMapping(AT + "/statements/{position}")
    String statement(
            Workspace workspace, @PathVariable long round, @PathVariable int position, Model page) {
        var result = open(workspace, round, page);
        var line = result.at(position).orElseThrow(NotFound::new);
        page.addAttribute("line", line);
        page.addAttribute("parts", line.shown() ? result.byGrouping(line) : List.of());
        page.addAttribute("groups", names(workspace));
        page.addAttribute(
                "reasons",
                line.shown()
                        ? answers.reasons(line.statement().id(), workspace.may(Right.RUN_ROUNDS))
                        : List.of());
        return "consultation/results/statement";
    }

    @GetMapping(AT + "/change")
    String change(Workspace workspace, @PathVariable long round, Model page) {
        var result = open(workspace, round, page);
        var follows = result.round().plan().follows();
        var before = follows == null ? null : rounds.get(workspace, follows);
        page.addAttribute("before", before);
        page.addAttribute("changes", changes(workspace, before, result));
        page.addAttribute("trends", trends.of(workspace, result.round()));
        page.addAttribute("groups", names(workspace));
        return "consultation/results/change";
    }

    private List<Change> changes(Workspace workspace, @Nullable Round before, Result now) {
        return before == null || curtains.of(workspace, before).curtain() != Curtain.OPEN
                ? List.of()
                : Change.between(results.of(before), now);
    }

    @GetMapping(AT + "/records")
    String records(Workspace workspace, @PathVariable long round, Model page) {
        var result = open(workspace, round, page);
        page.addAttribute("records", records.of(result.round().id()));
        return "consultation/results/records";
    }

    @Needs(Right.RUN_ROUNDS)
    @PostMapping(AT + "/records")
    String keep(Workspace workspace, @PathVariable long round, RedirectAttributes answer) {
        var one = visible(workspace, round);
        records.keep(workspace, results.of(one));
        Toast.show(answer, "results.kept");
        return "redirect:" + at(workspace, one) + "/records";
    }

    @Needs(Right.RUN_ROUNDS)
    @PostMapping(AT + "/records/{record}/again")
    String again(
            Workspace workspace,
            @PathVariable long round,
            @PathVariable long record,
            RedirectAttributes answer) {
        var one = visible(workspace, round);
        Toast.show(
                answer, records.same(one, record) ? "results.again.same" : "results.again.other");
        return "redirect:" + at(workspace, one) + "/records";
    }

    /// What is not shown to the viewer is not found.
    private Round visible(Workspace workspace, long round) {
        var one = rounds.get(workspace, new RoundId(round));
        if (curtains.of(workspace, one).curtain() != Curtain.OPEN) {
            throw new NotFound();
        }
        return one;
    }

    private Result open(Workspace workspace, long round, Model page) {
        var one = visible(workspace, round);
        frame(workspace, one, curtains.of(workspace, one), page);
        var result = results.of(one);
        if (!result.shown()) {
            page.addAttribute("few", true);
        }
        page.addAttribute("result", result);
        return result;
    }

    private static void frame(Workspace workspace, Round round, Curtains.Seat seat, Model page) {
        page.addAttribute("round", round);
        page.addAttribute("curtain", seat.curtain());
        page.addAttribute("at", at(workspace, round));
    }

    private Map<Long, String> names(Workspace workspace) {
        return groups.all(workspace).stream()
                .collect(
                        Collectors.toMap(
                                group -> group.id().value(), group -> group.details().name()));
    }

    static String at(Workspace workspace, Round round) {
        return round.id().at(workspace) + "/results";
    }
}
