package dev.landward.consultation.results;

import dev.landward.analysis.opinion.Votes;
import dev.landward.consultation.Naming;
import dev.landward.consultation.Round;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.RoundState;
import dev.landward.consultation.StatementState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads the votes of a round as they stood at a moment: the last one of each person on each
/// statement, those on a merged statement for what it was merged into unless the person voted on
/// that too, and none on statements that are hidden, wait, or are there for information only.
@Component
class Ballots {

    private static final int FETCHED = 5_000;

    /// A vote on the statement itself goes before one on what was merged into it.
    private static final long OWN = 1L << 62;

    private static final String STATEMENTS =
            """
            select s.id, s.position, s.text, s.text_key, s.author is not null as added,
              coalesce(last.state, case
                when not exists (select from consultation.ruling r where r.statement = s.id) then s.state
                when s.author is null or d.adding = 'MODERATED_AFTER' then 'ACCEPTED'
                else 'WAITING' end) as state,
              case when last.state is not null then last.merged_into
                when not exists (select from consultation.ruling r where r.statement = s.id)
                then s.merged_into end as into
            from consultation.statement s
            join consultation.round d on d.id = s.round
            left join lateral (
              select r.state, r.merged_into from consultation.ruling r
              where r.statement = s.id and r.id <= :ruling order by r.id desc limit 1) last on true
            where s.round = :round and s.id <= :statement
            order by s.position
            """;

    private final JdbcClient db;

    Ballots(JdbcClient db) {
        this.db = db;
    }

    /// Whoever voted.
    ///
    /// @param number how exports call them
    /// @param grouping the number of their group in the register, 0 for none
    record Voter(int number, long grouping) {}

    /// Votes as they stood at a moment.
    ///
    /// @param moment which
    /// @param statements all statements of the round by number, in their order
    /// @param voters whoever voted, by number
    /// @param votes the votes
    /// @param settled the same, of each stakeholder group as far as its breakdown has moved on
    record Read(
            Moment moment,
            Map<Long, Worded> statements,
            Map<Long, Voter> voters,
            Votes votes,
            Votes settled) {

        /// How exports call somebody; 0 for whoever did not vote.
        int number(long person) {
            var voter = voters.get(person);
            return voter == null ? 0 : voter.number();
        }

        /// A statement as words that are compared.
        String key(long statement) {
            var worded = statements.get(statement);
            return worded == null ? "" : worded.key();
        }
    }

    /// Says how far a round has come, as far as it is shown: while people answer a confidential
    /// round, it moves on only when as many more have begun as the smallest group that is shown. So
    /// whoever sees who begins, and looks again, does not learn what that person said.
    Moment moment(Round round) {
        return db.sql(
                        """
                        select coalesce(max(v.id), 0), count(v.id),
                          (select coalesce(max(r.id), 0) from consultation.ruling r
                            join consultation.statement s on s.id = r.statement
                            where s.round = :round),
                          (select coalesce(max(s.id), 0) from consultation.statement s
                            where s.round = :round)
                        from consultation.vote v where v.round = :round and v.id <= :until
                        """)
                .param("round", round.id().value())
                .param("until", stepping(round) ? step(round) : Long.MAX_VALUE)
                .query((row, _) ->
                        new Moment(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
    }

    static boolean stepping(Round round) {
        return round.open() && round.plan().naming() == Naming.CONFIDENTIAL;
    }

    /// The vote with which the last one began of so many as make whole steps.
    private long step(Round round) {
        return db.sql(
                        """
                        select coalesce(max(first), 0) from (
                          select min(id) as first, row_number() over (order by min(id)) as nth,
                            count(*) over () as people
                          from consultation.vote where round = :round group by participant) begun
                        where nth <= people / :step * :step
                        """)
                .param("round", round.id().value())
                .param("step", round.plan().minimum())
                .query(Long.class)
                .single();
    }

    /// Reads the votes, streaming: no more than a few thousand rows are held beside the result.
    @Transactional(readOnly = true)
    public Read read(Round round, Moment moment) {
        var statements = statements(round.id(), moment);
        var into = targets(statements);
        var voters = voters(round.id(), moment);
        var ends = ends(round, moment, voters);
        var votes = Votes.builder();
        var settled = ends.isEmpty() ? votes : Votes.builder();
        for (var one : statements.values()) {
            if (one.state() == StatementState.ACCEPTED) {
                votes.statement(one.id());
                settled.statement(one.id());
            }
        }
        voters.keySet().forEach(votes::person);
        voters.keySet().forEach(settled::person);
        LongUnaryOperator end =
                person -> {
                    var voter = voters.get(person);
                    return voter == null ? 0 : ends.getOrDefault(voter.grouping(), 0L);
                };
        stream(
                round.id(),
                moment,
                (person, statement, value, id) -> {
                    var target = into.get(statement);
                    if (target != null) {
                        long time = target == statement ? id | OWN : id;
                        votes.add(person, target, value, time);
                        if (settled != votes && id <= end.applyAsLong(person)) {
                            settled.add(person, target, value, time);
                        }
                    }
                });
        var built = votes.build();
        return new Read(
                moment, statements, voters, built, settled == votes ? built : settled.build());
    }

    private interface Cast {
        void vote(long person, long statement, int value, long id);
    }

    private void stream(RoundId round, Moment moment, Cast cast) {
        db.sql(
                        """
                        select participant, statement, value, id from consultation.vote
                        where round = ? and id <= ?
                        """)
                .params(round.value(), moment.lastVote())
                .withFetchSize(FETCHED)
                .query(row -> {
                    cast.vote(row.getLong(1), row.getLong(2), row.getInt(3), row.getLong(4));
                });
    }

    private Map<Long, Worded> statements(RoundId round, Moment moment) {
        var statements = new LinkedHashMap<Long, Worded>();
        db.sql(STATEMENTS)
                .param("round", round.value())
                .param("ruling", moment.lastRuling())
                .param("statement", moment.lastStatement())
                .query(row -> {
                    statements.put(
                            row.getLong("id"),
                            new Worded(
                                    row.getLong("id"),
                                    row.getInt("position"),
                                    row.getString("text"),
                                    row.getString("text_key"),
                                    StatementState.valueOf(row.getString("state")),
                                    row.getLong("into"),
                                    row.getBoolean("added")));
                });
        return statements;
    }

    /// For each statement the one that its votes count for, if any.
    private static Map<Long, Long> targets(Map<Long, Worded> statements) {
        var targets = new HashMap<Long, Long>();
        for (var one : statements.values()) {
            var at = one;
            for (int steps = 0; at != null && steps < statements.size(); steps++) {
                if (at.state() != StatementState.MERGED) {
                    break;
                }
                at = statements.get(at.into());
            }
            if (at != null && at.state() == StatementState.ACCEPTED) {
                targets.put(one.id(), at.id());
            }
        }
        return targets;
    }

    private Map<Long, Voter> voters(RoundId round, Moment moment) {
        var voters = new HashMap<Long, Voter>();
        db.sql(
                        """
                        select p.id, p.number, coalesce(p.grouping, 0) from consultation.participant p
                        where p.round = ? and exists (select from consultation.vote v
                          where v.round = p.round and v.participant = p.id and v.id <= ?)
                        """)
                .params(round.value(), moment.lastVote())
                .query(row -> {
                    voters.put(row.getLong(1), new Voter(row.getInt(2), row.getLong(3)));
                });
        return voters;
    }

    /// While people answer, what is shown of a stakeholder group stays as it was until so many more
    /// of it have begun to vote that nobody can tell what one of them said: for each group the last
    /// vote that counts. Empty where all votes do.
    private Map<Long, Long> ends(Round round, Moment moment, Map<Long, Voter> voters) {
        if (round.state() != RoundState.OPEN) {
            return Map.of();
        }
        var begins = new HashMap<Long, List<Long>>();
        db.sql(
                        """
                        select participant, min(id) from consultation.vote
                        where round = ? and id <= ? group by participant
                        """)
                .params(round.id().value(), moment.lastVote())
                .query(row -> {
                    var voter = voters.get(row.getLong(1));
                    if (voter != null) {
                        begins.computeIfAbsent(voter.grouping(), _ -> new ArrayList<>())
                                .add(row.getLong(2));
                    }
                });
        var ends = new HashMap<Long, Long>();
        ends.put(-1L, 0L);
        begins.forEach((grouping, first) -> {
            int settled = first.size() / round.plan().minimum() * round.plan().minimum();
            if (settled > 0) {
                ends.put(grouping, first.stream().sorted().skip(settled - 1).findFirst().get());
            }
        });
        return ends;
    }

    /// A statement as its round has it.
    ///
    /// @param into what it was merged into, 0 for none
    /// @param added whether somebody who answered wrote it
    record Worded(
            long id,
            int position,
            String text,
            String key,
            StatementState state,
            long into,
            boolean added) {}
}
