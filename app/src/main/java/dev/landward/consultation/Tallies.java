package dev.landward.consultation;

import dev.landward.initiative.Workspace;
import dev.landward.web.Right;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts how far rounds have come.
@Component
public class Tallies {

    /// Words are moderated where anybody but the team may see them.
    private static final String SQL =
            """
            select r.id, t.asked, t.answered, t.declined, s.statements, s.unanswered,
              (select count(*) from consultation.answered p where p.round = r.id and not exists (
                select from consultation.asked a
                where a.round = p.round and a.stakeholder = p.stakeholder)) as others,
              (select count(*) from consultation.question q where q.round = r.id) as questions,
              s.waiting + (select count(*) from consultation.said w
                where w.round = r.id and w.state = 'WAITING' and r.showing <> 'TEAM_ONLY') as waiting
            from consultation.present r
            cross join lateral (
              select count(*) as asked, count(*) filter (where state = 'ANSWERED') as answered,
                count(*) filter (where state = 'DECLINED') as declined
              from consultation.turnout where round = r.id) t
            cross join lateral (
              select count(*) filter (where state = 'ACCEPTED') as statements,
                count(*) filter (where state = 'WAITING' or state = 'ACCEPTED'
                  and author is not null and not exists (
                    select from consultation.ruling u where u.statement = a.id)) as waiting,
                count(*) filter (where state = 'ACCEPTED' and not exists (
                  select from consultation.response p where p.statement = a.id)) as unanswered
              from consultation.statement a where a.round = r.id) s
            where r.initiative = :initiative
            """;

    private final JdbcClient db;

    Tallies(JdbcClient db) {
        this.db = db;
    }

    /// Counts for all rounds of an initiative.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return by the number of the round
    public Map<Long, Tally> all(Workspace workspace) {
        workspace.require(Right.SEE_ROUNDS);
        return query(SQL, workspace, 0);
    }

    /// Counts for one round.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param round which, found before
    /// @return its numbers
    public Tally of(Workspace workspace, RoundId round) {
        workspace.require(Right.SEE_ROUNDS);
        return query(SQL + " and r.id = :round", workspace, round.value())
                .getOrDefault(round.value(), Tally.NONE);
    }

    private Map<Long, Tally> query(String sql, Workspace workspace, long round) {
        var tallies = new HashMap<Long, Tally>();
        db.sql(sql)
                .param("initiative", workspace.id().value())
                .param("round", round)
                .query(row -> {
                    tallies.put(
                            row.getLong("id"),
                            new Tally(
                                    row.getInt("asked"),
                                    row.getInt("answered"),
                                    row.getInt("declined"),
                                    row.getInt("others"),
                                    row.getInt("statements"),
                                    row.getInt("questions"),
                                    row.getInt("waiting"),
                                    row.getInt("unanswered")));
                });
        return tallies;
    }
}
