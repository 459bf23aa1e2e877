package dev.landward.consultation.results;

import dev.landward.consultation.RoundId;
import dev.landward.consultation.Withholding;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How far those who were asked have answered, by role; who is silent is unknown, and in every
/// denominator.
@Component
class Coverage {

    private final JdbcClient db;

    Coverage(JdbcClient db) {
        this.db = db;
    }

    /// How many of a role were asked and answered.
    record Of(String role, int asked, int answered) {}

    /// The whole of it.
    ///
    /// @param asked how many were asked by name
    /// @param answered how many of them answered
    /// @param others how many answered whom nobody asked by name
    /// @param roles by role, where enough people have it
    /// @param withheld how many roles are left out
    record Report(int asked, int answered, int others, List<Of> roles, int withheld) {

        int silent() {
            return asked - answered;
        }

        double share() {
            return Line.share(answered, asked);
        }
    }

    Report of(RoundId round, int minimum) {
        var roles =
                db.sql(
                                """
                                select a.role, count(*), count(p.id) from consultation.asked a
                                left join consultation.participant p on p.round = a.round
                                  and p.stakeholder = a.stakeholder and (p.sent_at is not null
                                    or exists (select from consultation.vote v
                                      where v.round = p.round and v.participant = p.id))
                                where a.round = ? group by a.role order by count(*) desc, a.role
                                """)
                        .param(round.value())
                        .query((row, _) -> new Of(row.getString(1), row.getInt(2), row.getInt(3)))
                        .list();
        int others =
                db.sql(
                                """
                                select count(*) from consultation.participant p
                                where p.round = :round and (p.sent_at is not null
                                    or exists (select from consultation.vote v
                                      where v.round = p.round and v.participant = p.id))
                                  and (p.stakeholder is null or not exists (
                                    select from consultation.asked a
                                    where a.round = p.round and a.stakeholder = p.stakeholder))
                                """)
                        .param("round", round.value())
                        .query(Integer.class)
                        .single();
        var shown = Withholding.shown(roles.stream().mapToInt(Of::asked).toArray(), minimum);
        var listed =
                IntStream.range(0, roles.size())
                        .filter(i -> shown[i])
                        .mapToObj(roles::get)
                        .toList();
        return new Report(
                roles.stream().mapToInt(Of::asked).sum(),
                roles.stream().mapToInt(Of::answered).sum(),
                others,
                listed,
                roles.size() - listed.size());
    }
}
