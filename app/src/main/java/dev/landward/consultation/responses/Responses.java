package dev.landward.consultation.responses;

import dev.landward.accounts.Audit;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.initiative.Workspace;
import dev.landward.links.Guest;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What becomes of the statements of a round. Each word on it is kept; the last one holds.
@Service
public class Responses {

    private static final String ITEMS =
            """
            select s.id, s.text, s.author is not null as added, p.disposition, p.words, a.name, p.at,
              (select count(*) from consultation.response r where r.statement = s.id) as times
            from consultation.statement s
            left join lateral (select * from consultation.response r
              where r.statement = s.id order by r.id desc limit 1) p on true
            left join accounts.account a on a.id = p.by
            where s.round = ? and s.state = 'ACCEPTED'
            order by p.id is not null, s.position
            """;

    private final JdbcClient db;
    private final Audit audit;
    private final Rounds rounds;

    Responses(JdbcClient db, Audit audit, Rounds rounds) {
        this.db = db;
        this.audit = audit;
        this.rounds = rounds;
    }

    /// A statement and the last word on it.
    record Item(
            long id,
            String text,
            boolean added,
            @Nullable Disposition disposition,
            String words,
            @Nullable String by,
            @Nullable OffsetDateTime at,
            int times) {

        boolean open() {
            return disposition == null;
        }
    }

    /// An earlier word on a statement.
    record Word(
            long statement,
            Disposition disposition,
            String words,
            @Nullable String by,
            OffsetDateTime at) {}

    /// What a guest sees of the round itself.
    record Heading(
            long round, String question, String promise, boolean open, OffsetDateTime until) {}

    List<Item> all(Workspace workspace, RoundId round) {
        rounds.get(workspace, round);
        return items(round);
    }

    private List<Item> items(RoundId round) {
        return db.sql(ITEMS).param(round.value()).query(Responses::item).list();
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        var disposition = row.getString("disposition");
        return new Item(
                row.getLong("id"),
                row.getString("text"),
                row.getBoolean("added"),
                disposition == null ? null : Disposition.valueOf(disposition),
                disposition == null ? "" : row.getString("words"),
                row.getString("name"),
                row.getObject("at", OffsetDateTime.class),
                row.getInt("times"));
    }

    /// Every word ever said, the latest first.
    List<Word> history(Workspace workspace, RoundId round) {
        rounds.get(workspace, round);
        return db.sql(
                        """
                        select r.statement, r.disposition, r.words, a.name, r.at
                        from consultation.response r
                        join consultation.statement s on s.id = r.statement
                        left join accounts.account a on a.id = r.by
                        where s.round = ? order by r.id desc
                        """)
                .param(round.value())
                .query((row, _) ->
                        new Word(
                                row.getLong(1),
                                Disposition.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getString(4),
                                row.getObject(5, OffsetDateTime.class)))
                .list();
    }

    /// Finds the round that a guest takes part in.
    ///
    /// @throws NotFound where it asks nobody any more
    Heading heading(Guest guest, RoundId round) {
        return db.sql(
                        """
                        select id, question, promise, state = 'OPEN', closes_at
                        from consultation.present
                        where id = ? and initiative = ? and state <> 'DRAFT'
                        """)
                .params(round.value(), guest.initiativeNumber())
                .query((row, _) ->
                        new Heading(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getBoolean(4),
                                row.getObject(5, OffsetDateTime.class)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// What those who took part read; who of the team wrote it is not their business.
    List<Item> all(Heading round) {
        return items(new RoundId(round.round()));
    }

    /// Says what becomes of a statement.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param round of which round
    /// @param statement which
    /// @param disposition what becomes of it
    /// @param words why, 1 to 2,000 characters
    /// @throws NotFound where nobody votes on it
    @Transactional
    public void respond(
            Workspace workspace,
            RoundId round,
            long statement,
            Disposition disposition,
            String words) {
        workspace.require(Right.RUN_ROUNDS);
        find(workspace, round, statement);
        db.sql(
                        """
                        insert into consultation.response (statement, disposition, words, by)
                        values (?, ?, ?, ?)
                        """)
                .params(statement, disposition.name(), words, workspace.account().value())
                .update();
        audit.record(
                workspace, new StatementAnswered(round.value(), statement, disposition.name()));
    }

    /// Takes the last word on a statement back; the one before it holds again.
    @Transactional
    public void undo(Workspace workspace, RoundId round, long statement) {
        workspace.require(Right.RUN_ROUNDS);
        find(workspace, round, statement);
        var gone =
                db.sql(
                                """
                                delete from consultation.response where id = (
                                  select max(id) from consultation.response where statement = ?)
                                """)
                        .param(statement)
                        .update();
        if (gone == 0) {
            throw new NotFound();
        }
        audit.record(workspace, new StatementResponseUndone(round.value(), statement));
    }

    private void find(Workspace workspace, RoundId round, long statement) {
        rounds.begun(workspace, round);
        var votedOn =
                db.sql(
                                """
                                select id from consultation.statement
                                where round = ? and id = ? and state = 'ACCEPTED' for update
                                """)
                        .params(round.value(), statement)
                        .query(Long.class)
                        .optional();
        if (votedOn.isEmpty()) {
            throw new NotFound();
        }
    }
}
