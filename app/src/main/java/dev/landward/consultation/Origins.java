package dev.landward.consultation;

import dev.landward.initiative.Workspace;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Says where rounds came from that were held elsewhere.
@Service
public class Origins {

    private final JdbcClient db;

    Origins(JdbcClient db) {
        this.db = db;
    }

    /// Says where a round came from.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param round which
    /// @return nothing where it was held here
    public Optional<Origin> of(Workspace workspace, RoundId round) {
        return db.sql(
                        """
                        select o.file_name, o.people, o.votes, o.left_out, a.name, o.at
                        from consultation.origin o
                        join consultation.present p on p.id = o.round
                        left join accounts.account a on a.id = o.by
                        where o.round = ? and p.initiative = ?
                        """)
                .params(round.value(), workspace.id().value())
                .query((row, _) ->
                        new Origin(
                                row.getString(1),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getString(5),
                                Objects.requireNonNull(row.getObject(6, OffsetDateTime.class))))
                .optional();
    }
}
