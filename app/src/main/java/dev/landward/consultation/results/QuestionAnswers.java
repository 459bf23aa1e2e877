package dev.landward.consultation.results;

import dev.landward.consultation.Question;
import dev.landward.consultation.QuestionKind;
import dev.landward.consultation.Round;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.RoundState;
import dev.landward.consultation.Withholding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what people answered to questions, and why they voted as they did; the last answer of each
/// counts.
@Component
class QuestionAnswers {

    /// Trust is shown from so many people on, whatever a round says.
    static final int TRUST = 5;

    private static final String CURRENT =
            """
            select distinct on (a.participant) coalesce(p.grouping, 0) as grouping, a.value, a.words
            from consultation.answer a join consultation.participant p on p.id = a.participant
            where a.round = ? and a.question = ?
            order by a.participant, a.id desc
            """;

    private final JdbcClient db;

    QuestionAnswers(JdbcClient db) {
        this.db = db;
    }

    private record Given(long grouping, int value, String words) {}

    List<Question> questions(RoundId round) {
        return db.sql("select * from consultation.question where round = ? order by position")
                .param(round.value())
                .query((row, _) ->
                        new Question(
                                row.getLong("id"),
                                QuestionKind.valueOf(row.getString("kind")),
                                row.getString("text"),
                                row.getString("low"),
                                row.getString("high")))
                .list();
    }

    private List<Given> given(RoundId round, Question question) {
        return db
                .sql(CURRENT)
                .params(round.value(), question.id())
                .query((row, _) ->
                        new Given(
                                row.getLong(1),
                                row.getObject(2) == null ? -1 : row.getInt(2),
                                row.getString(3).strip()))
                .list()
                .stream()
                .filter(one -> one.value() >= 0 || !one.words().isEmpty())
                .toList();
    }

    /// What people answered to each question of a round. Whoever runs it reads all words that are
    /// not hidden, others those that were accepted.
    List<Answered> of(Round round, boolean running) {
        return questions(round.id()).stream()
                .map(question -> answered(round, question, running))
                .toList();
    }

    private Answered answered(Round round, Question question, boolean running) {
        var given = given(round.id(), question);
        var counted =
                given.stream()
                        .filter(one -> question.kind() == QuestionKind.WORDS || one.value() >= 0)
                        .toList();
        boolean shown = !counted.isEmpty() && counted.size() >= round.plan().minimum();
        var counts =
                new Integer
                        [switch (question.kind()) {
                            case SLIDER -> 10;
                            case SCALE -> 5;
                            case WORDS -> 0;
                        }];
        Arrays.fill(counts, 0);
        double sum = 0;
        for (var one : counted) {
            if (counts.length > 0) {
                counts[bin(question.kind(), one.value())]++;
                sum += one.value();
            }
        }
        var words = shown ? words(question, running) : List.<String>of();
        double mean = counts.length == 0 || counted.isEmpty() ? 0 : sum / counted.size();
        return new Answered(question, counted.size(), shown, List.of(counts), mean, words);
    }

    private static int bin(QuestionKind kind, int value) {
        return kind == QuestionKind.SCALE
                ? Math.clamp(value, 1, 5) - 1
                : Math.min(9, Math.clamp(value, 0, 100) / 10);
    }

    /// The mean of a scale, with how many answered.
    record Mean(double mean, int n) {}

    /// The means of a scale by stakeholder group, with that of all under 0; groups of too few are
    /// left out, also where they could be worked out. While people answer, only that of all.
    Map<Long, Mean> means(Round round, Question question) {
        int minimum = Math.max(TRUST, round.plan().minimum());
        var given = given(round.id(), question).stream().filter(one -> one.value() >= 0).toList();
        var means = new TreeMap<Long, Mean>();
        if (given.size() < minimum) {
            return means;
        }
        means.put(0L, mean(given));
        if (round.state() != RoundState.CLOSED) {
            return means;
        }
        var groups = new TreeMap<Long, List<Given>>();
        given.forEach(
                one -> groups.computeIfAbsent(one.grouping(), _ -> new ArrayList<>()).add(one));
        var sizes = groups.values().stream().mapToInt(List::size).toArray();
        var shown = Withholding.shown(sizes, minimum);
        int i = 0;
        for (var group : groups.entrySet()) {
            if (shown[i++] && group.getKey() != 0) {
                means.put(group.getKey(), mean(group.getValue()));
            }
        }
        return means;
    }

    private static Mean mean(List<Given> given) {
        return new Mean(given.stream().mapToInt(Given::value).average().orElse(0), given.size());
    }

    /// In an order that tells nothing of who and when.
    private List<String> words(Question question, boolean running) {
        return said("question", question.id(), running);
    }

    /// Why people voted as they did on a statement, in an order that tells nothing of who and when.
    List<String> reasons(long statement, boolean running) {
        return said("statement", statement, running);
    }

    private List<String> said(String column, long number, boolean running) {
        return db
                .sql(
                        "select words from consultation.said where %s = ? and state = any(?)"
                                .formatted(column))
                .params(
                        number,
                        running ? new String[] {"ACCEPTED", "WAITING"} : new String[] {"ACCEPTED"})
                .query((row, _) -> row.getString(1).strip())
                .list()
                .stream()
                .filter(one -> !one.isEmpty())
                .sorted()
                .toList();
    }
}
