package dev.landward.consultation.coverage;

import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.documents.charts.Bars;
import dev.landward.documents.charts.Chart;
import dev.landward.documents.charts.StackedBars;
import dev.landward.documents.charts.Tone;
import dev.landward.documents.charts.Unit;
import dev.landward.initiative.Workspace;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Who answered, by group and role, and what kept the others.
@Controller
@Needs(Right.RUN_ROUNDS)
class CoveragePage {

    private final Rounds rounds;
    private final Coverages coverages;

    CoveragePage(Rounds rounds, Coverages coverages) {
        this.rounds = rounds;
        this.coverages = coverages;
    }

    @GetMapping("/initiatives/{initiative}/listen/rounds/{round}/coverage")
    String show(Workspace workspace, @PathVariable long round, Model page) {
        var one = rounds.begun(workspace, new RoundId(round));
        page.addAttribute("at", one.id().at(workspace));
        page.addAttribute("round", one);
        page.addAttribute("coverage", coverages.of(workspace, one.id()));
        return "consultation/coverage/coverage";
    }

    /// One row a group; the silent are the hatched part.
    static Chart groups(Shell shell, Coverage coverage) {
        return new StackedBars(
                shell.text("coverage.chart"),
                shell.text(
                        "coverage.sentence",
                        coverage.all().answered(),
                        coverage.all().asked(),
                        coverage.met(),
                        coverage.known(),
                        coverage.quota()),
                shell.text("coverage.group"),
                List.of(
                        new StackedBars.Segment(shell.text("coverage.answered"), Tone.ACCENT),
                        new StackedBars.Segment(shell.text("coverage.declined"), Tone.AGAINST)),
                OptionalInt.empty(),
                coverage.groups().stream().map(part -> row(shell, part.line())).toList());
    }

    private static StackedBars.Row row(Shell shell, Coverage.Line line) {
        return line.shown()
                ? StackedBars.Row.of(
                        named(shell, line.name(), "coverage.group.none"),
                        line.silent(),
                        (long) line.answered(),
                        (long) line.declined())
                : StackedBars.Row.withheld(
                        named(shell, line.name(), "coverage.group.none"),
                        shell.text("coverage.withheld"));
    }

    /// The most common reason first, with the share of all that it and those above it make.
    static Chart barriers(Shell shell, Coverage coverage) {
        var bars = new ArrayList<Bars.Bar>();
        int sofar = 0;
        for (var one : coverage.barriers()) {
            sofar += one.people();
            bars.add(
                    Bars.Bar.of(barrier(shell, one), (double) one.people())
                            .noting(
                                    shell.text(
                                            "coverage.sofar",
                                            shell.percent(sofar / (double) coverage.barred()))));
        }
        var first = coverage.barriers().getFirst();
        return Bars.of(
                shell.text("coverage.barriers"),
                shell.text(
                        "coverage.barriers.sentence",
                        coverage.barred(),
                        barrier(shell, first),
                        first.people(),
                        shell.date(coverage.at())),
                shell.text("coverage.barrier"),
                shell.text("coverage.people"),
                Unit.NUMBER,
                bars);
    }

    static String barrier(Shell shell, Coverage.Barred one) {
        var key = "coverage.barrier." + one.barrier().toLowerCase(Locale.ROOT).replace('_', '-');
        return shell.texts().has(key) ? shell.text(key) : one.barrier();
    }

    static String named(Shell shell, String name, String none) {
        return name.isEmpty() ? shell.text(none) : name;
    }
}
