package dev.landward.stakeholders.plans;

import dev.landward.analysis.stakeholders.ResponseCapacity;
import dev.landward.analysis.stakeholders.ResponseCapacity.Answer;
import dev.landward.documents.charts.StackedBars;
import dev.landward.documents.charts.Tone;
import dev.landward.web.Figures;
import dev.landward.web.Shell;
import java.util.List;
import java.util.Map;

/// A scenario with its result, ready for a page.
///
/// @param scenario what was saved
/// @param result what comes out, with the people as they stand today
/// @param counts how many people each segment has today
record CapacityAnswer(
        Scenario scenario, ResponseCapacity.Scenario result, Map<Segment, Integer> counts) {

    static Segment segment(Answer answer) {
        return Segment.valueOf(answer.segment().name());
    }

    int people() {
        return result.answers().stream().mapToInt(one -> one.segment().people()).sum();
    }

    int answered() {
        return result.answers().stream().mapToInt(Answer::answered).sum();
    }

    int unknown() {
        return counts.getOrDefault(Segment.UNKNOWN, 0);
    }

    /// The result in one sentence.
    String sentence(Shell shell) {
        return shell.text(
                people() == 0
                        ? "plans.capacity.nobody"
                        : result.gapHours().signum() == 0
                                ? "plans.capacity.enough"
                                : "plans.capacity.short",
                answered(),
                people(),
                shell.date(scenario.plan().by()),
                shell.number(result.gapHours()),
                shell.number(result.availableHours()),
                shell.number(result.neededHours()));
    }

    /// The picture: answered and unanswered people of each segment.
    String figure(Shell shell) {
        var chart =
                StackedBars.of(
                        shell.text("plans.capacity.chart"),
                        sentence(shell),
                        shell.text("plans.segment"),
                        List.of(
                                new StackedBars.Segment(
                                        shell.text("plans.capacity.answered"), Tone.FOR),
                                new StackedBars.Segment(
                                        shell.text("plans.capacity.unanswered"), Tone.AGAINST)),
                        result.answers().stream()
                                .filter(one -> one.segment().people() > 0)
                                .map(one ->
                                        StackedBars.Row.of(
                                                shell.word("plans.segment", segment(one)),
                                                0,
                                                (long) one.answered(),
                                                (long) one.unanswered()))
                                .toList());
        return Figures.html(shell, chart, "capacity-" + scenario.id());
    }
}
