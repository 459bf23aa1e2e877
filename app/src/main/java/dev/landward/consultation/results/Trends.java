package dev.landward.consultation.results;

import dev.landward.consultation.Question;
import dev.landward.consultation.QuestionKind;
import dev.landward.consultation.Round;
import dev.landward.consultation.Rounds;
import dev.landward.initiative.Workspace;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// Follows the questions of a round back through the rounds that it repeats.
@Component
class Trends {

    private static final int MOST = 24;

    private final Rounds rounds;
    private final QuestionAnswers answers;
    private final Curtains curtains;

    Trends(Rounds rounds, QuestionAnswers answers, Curtains curtains) {
        this.rounds = rounds;
        this.answers = answers;
        this.curtains = curtains;
    }

    List<Trend> of(Workspace workspace, Round last) {
        var chain = chain(workspace, last);
        var trends = new ArrayList<Trend>();
        for (var question : answers.questions(last.id())) {
            if (question.kind() == QuestionKind.SCALE) {
                var points = new ArrayList<Trend.Point>();
                chain.forEach(round -> point(round, question, points));
                points.sort(Comparator.comparing(Trend.Point::at));
                trends.add(new Trend(trends.size() + 1, question.text(), points));
            }
        }
        return trends;
    }

    private void point(Round round, Question question, List<Trend.Point> points) {
        answers.questions(round.id()).stream()
                .filter(one -> one.kind() == question.kind() && one.text().equals(question.text()))
                .findFirst()
                .ifPresent(same -> {
                    var closed = round.closedAt();
                    points.add(
                            new Trend.Point(
                                    closed == null ? OffsetDateTime.now() : closed,
                                    answers.means(round, same)));
                });
    }

    private List<Round> chain(Workspace workspace, Round last) {
        var chain = new ArrayList<Round>();
        var at = last;
        while (chain.size() < MOST) {
            if (curtains.of(workspace, at).curtain() == Curtain.OPEN) {
                chain.add(at);
            }
            var before = at.plan().follows();
            if (before == null || chain.stream().anyMatch(one -> one.id().equals(before))) {
                break;
            }
            at = rounds.get(workspace, before);
        }
        return chain;
    }
}
