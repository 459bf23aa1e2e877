package dev.landward.consultation.answers;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Weighs what was cast, and writes what is good, in one statement: who sends, whether their link
/// stands, whether the round is open, whether the statement is voted on.
///
/// Votes are a trail of their own: nothing of a single vote stands in the trail of the
/// organisation.
@Component
class CastRows {

    private static final String KEEP =
            """
            with sent as (
              select * from unnest(:hash::text[], :who::bigint[], :statement::bigint[],
                :question::bigint[], :value::smallint[], :words::text[], :n::bigint[])
                with ordinality
                as sent (hash, who, statement, question, value, words, n, place)
            ), weighed as (
              select sent.*, p.id as participant, p.round,
                case
                  when p.id is null then 'UNKNOWN'
                  when sent.hash is not null and l.id is null then 'ENDED'
                  when r.state is distinct from 'OPEN' then 'CLOSED'
                  when sent.question is not null then
                    case when q.id is null or q.kind = 'WORDS' and sent.words is null
                        or q.kind <> 'WORDS' and sent.value is null
                        or q.kind = 'SCALE' and sent.value not between 1 and 5 then 'FOREIGN'
                      else 'KEPT' end
                  when s.id is null then 'FOREIGN'
                  when s.state = 'WAITING' and s.author is distinct from p.id then 'FOREIGN'
                  when s.state in ('HIDDEN', 'INFORMATIONAL') then 'HIDDEN'
                  else 'KEPT' end as outcome
              from sent
              left join consultation.key k on k.hash = decode(sent.hash, 'hex')
              left join consultation.participant p on p.id = coalesce(k.participant, sent.who)
              left join links.standing l on l.id = k.link and l.expires_at > now()
              left join consultation.present r on r.id = p.round
              left join consultation.statement s on s.id = sent.statement and s.round = p.round
              left join consultation.question q on q.id = sent.question and q.round = p.round
            ), voted as (
              insert into consultation.vote (round, participant, statement, value, nth)
              select round, participant, statement, value, n from weighed
              where outcome = 'KEPT' and statement is not null and value is not null
              order by place
              on conflict (participant, nth) do nothing
            ), reasoned as (
              insert into consultation.reason (participant, statement, words)
              select w.participant, w.statement, w.words from weighed w
              where w.outcome = 'KEPT' and w.statement is not null and w.words is not null
                and w.words <> coalesce((
                  select x.words from consultation.reason x
                  where x.statement = w.statement and x.participant = w.participant
                  order by x.id desc limit 1), '')
              order by w.place
            ), answered as (
              insert into consultation.answer (round, participant, question, value, words, nth)
              select round, participant, question, value, coalesce(words, ''), n from weighed
              where outcome = 'KEPT' and question is not null
              order by place
              on conflict (participant, nth) do nothing
            )
            select outcome from weighed order by place
            """;

    private final JdbcClient db;

    CastRows(JdbcClient db) {
        this.db = db;
    }

    /// @return what became of each, in the order of the envelopes
    List<Outcome> keep(List<BallotBox.Envelope> envelopes) {
        var senders = new ArrayList<BallotBox.Sender>();
        var casts = new ArrayList<Cast>();
        for (var envelope : envelopes) {
            for (var cast : envelope.casts()) {
                senders.add(envelope.sender());
                casts.add(cast);
            }
        }
        return db.sql(KEEP)
                .param("hash", senders.stream().map(BallotBox.Sender::hash).toArray(String[]::new))
                .param(
                        "who",
                        senders.stream().map(BallotBox.Sender::participant).toArray(Long[]::new))
                .param("statement", casts.stream().map(Cast::statement).toArray(Long[]::new))
                .param("question", casts.stream().map(Cast::question).toArray(Long[]::new))
                .param("value", casts.stream().map(Cast::value).toArray(Integer[]::new))
                .param("words", casts.stream().map(Cast::words).toArray(String[]::new))
                .param("n", casts.stream().map(Cast::n).toArray(Long[]::new))
                .query((row, _) -> Outcome.valueOf(row.getString(1)))
                .list();
    }
}
