package dev.landward.consultation.responses;

import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.initiative.Workspace;
import dev.landward.web.Right;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people contributed beyond their votes: their own statements. One is published only where
/// its author agreed and it was said what became of it; a name stands there only where they gave
/// it.
@Component
class Ledger {

    private final JdbcClient db;
    private final Rounds rounds;

    Ledger(JdbcClient db, Rounds rounds) {
        this.db = db;
        this.rounds = rounds;
    }

    /// What an author agreed to.
    enum Consent {
        /// They did not.
        NONE,
        /// Without their name.
        PUBLISH,
        /// By the name they gave.
        PUBLISH_AND_NAME
    }

    /// A contribution that was accepted.
    ///
    /// @param name by which name it is published, empty where by none
    record Entry(
            String text,
            Consent consent,
            String name,
            boolean merged,
            @Nullable Disposition disposition,
            String words) {

        boolean published() {
            return consent != Consent.NONE && disposition != null;
        }
    }

    List<Entry> all(Workspace workspace, RoundId round) {
        workspace.require(Right.RUN_ROUNDS);
        rounds.get(workspace, round);
        return db.sql(
                        """
                        select s.text, p.credit, case when p.credit = 'PUBLISH_AND_NAME'
                            then p.credit_name else '' end as name, s.state = 'MERGED' as merged,
                          r.disposition, coalesce(r.words, '') as words
                        from consultation.statement s
                        join consultation.participant p on p.id = s.author
                        left join lateral (select * from consultation.response r
                          where r.statement = coalesce(s.merged_into, s.id)
                          order by r.id desc limit 1) r on true
                        where s.round = ? and s.state in ('ACCEPTED', 'INFORMATIONAL', 'MERGED')
                        order by s.position
                        """)
                .param(round.value())
                .query((row, _) -> {
                    var disposition = row.getString("disposition");
                    return new Entry(
                            row.getString("text"),
                            Consent.valueOf(row.getString("credit")),
                            row.getString("name"),
                            row.getBoolean("merged"),
                            disposition == null ? null : Disposition.valueOf(disposition),
                            row.getString("words"));
                })
                .list();
    }
}
