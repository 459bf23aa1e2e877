package dev.landward.consultation.answers;

import dev.landward.analysis.opinion.Counts;
import dev.landward.analysis.opinion.Routing;
import dev.landward.consultation.QuestionKind;
import dev.landward.consultation.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody is asked next: statements drawn by how much each deserves an answer now, never in
/// the same order for everybody; then the questions.
@Component
class Cards {

    private static final long FRESH = 5_000_000_000L;
    private static final int ROUNDS = 100;

    private final JdbcClient db;
    private final Map<Long, Counted> counted = new LinkedHashMap<>();

    Cards(JdbcClient db) {
        this.db = db;
    }

    private record Counted(long at, Map<Long, Counts> counts) {}

    /// Lists what is still to be answered, the next one first.
    List<Card> open(Respondent respondent) {
        var statements = statements(respondent).stream().filter(card -> !card.answered()).toList();
        var byId =
                statements.stream().collect(Collectors.toMap(Card::statement, Function.identity()));
        var counts = counts(respondent.round().id());
        var order =
                Routing.order(
                        respondent.round().id().value(),
                        respondent.begun().id(),
                        List.copyOf(byId.keySet()),
                        id -> Routing.priority(counts.getOrDefault(id, Counts.NONE), 0));
        var cards = new ArrayList<Card>();
        order.forEach(id -> cards.add(byId.get(id)));
        questions(respondent).stream().filter(card -> !card.answered()).forEach(cards::add);
        return cards;
    }

    /// Lists everything that somebody is asked, in the order of the round.
    List<Card> all(Respondent respondent) {
        var all = new ArrayList<>(statements(respondent));
        all.addAll(questions(respondent));
        return all;
    }

    /// A vote on a statement that was merged counts for what it was merged into, unless they voted
    /// on that, too.
    private List<Card> statements(Respondent respondent) {
        return db.sql(
                        """
                        select s.id, s.text, s.state,
                          coalesce((
                            select v.value from consultation.vote v
                            where v.round = s.round and v.participant = :who and v.statement = s.id
                            order by v.id desc limit 1), (
                            select v.value from consultation.vote v
                            join consultation.statement f on f.id = v.statement
                            where v.round = s.round and v.participant = :who
                              and f.merged_into = s.id
                            order by v.id desc limit 1)) as value,
                          coalesce((
                            select r.words from consultation.reason r
                            where r.statement = s.id and r.participant = :who
                            order by r.id desc limit 1), '') as words
                        from consultation.statement s
                        where s.round = :round and (s.state = 'ACCEPTED'
                          or s.state = 'WAITING' and s.author = :who)
                        order by s.position
                        """)
                .param("round", respondent.round().id().value())
                .param("who", respondent.begun().id())
                .query(Cards::statement)
                .list();
    }

    private static Card statement(ResultSet row, int number) throws SQLException {
        var value = row.getObject("value", Integer.class);
        return new Card(
                row.getLong("id"),
                null,
                null,
                row.getString("text"),
                "",
                "",
                value,
                row.getString("words"),
                value != null,
                row.getString("state").equals("WAITING"));
    }

    private List<Card> questions(Respondent respondent) {
        return db.sql(
                        """
                        select q.*, a.id is not null as answered, a.value, a.words
                        from consultation.question q
                        left join lateral (
                          select * from consultation.answer a
                          where a.round = q.round and a.participant = :who and a.question = q.id
                          order by a.id desc limit 1) a on true
                        where q.round = :round order by q.position
                        """)
                .param("round", respondent.round().id().value())
                .param("who", respondent.begun().id())
                .query(Cards::question)
                .list();
    }

    private static Card question(ResultSet row, int number) throws SQLException {
        var words = row.getString("words");
        return new Card(
                null,
                row.getLong("id"),
                QuestionKind.valueOf(row.getString("kind")),
                row.getString("text"),
                row.getString("low"),
                row.getString("high"),
                row.getObject("value", Integer.class),
                words == null ? "" : words,
                row.getBoolean("answered"),
                false);
    }

    /// Lists what is shown and not voted on.
    List<String> facts(RoundId round) {
        return db.sql(
                        """
                        select text from consultation.statement
                        where round = ? and state = 'INFORMATIONAL' order by position
                        """)
                .param(round.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// Counts that are some seconds old weigh as well, and many who begin at once ask once.
    private synchronized Map<Long, Counts> counts(RoundId round) {
        var known = counted.get(round.value());
        if (known != null && System.nanoTime() - known.at() < FRESH) {
            return known.counts();
        }
        var counts = count(round);
        counted.remove(round.value());
        counted.put(round.value(), new Counted(System.nanoTime(), counts));
        if (counted.size() > ROUNDS) {
            counted.remove(counted.keySet().iterator().next());
        }
        return counts;
    }

    private Map<Long, Counts> count(RoundId round) {
        var counts = new HashMap<Long, Counts>();
        db.sql(
                        """
                        select statement, count(*) filter (where value = 1) as agree,
                          count(*) filter (where value = -1) as disagree,
                          count(*) filter (where value = 0) as pass
                        from (select distinct on (participant, statement) statement, value
                          from consultation.vote where round = ?
                          order by participant, statement, id desc) v
                        group by statement
                        """)
                .param(round.value())
                .query(row -> {
                    counts.put(
                            row.getLong("statement"),
                            new Counts(
                                    row.getInt("agree"),
                                    row.getInt("disagree"),
                                    row.getInt("pass")));
                });
        return counts;
    }
}
