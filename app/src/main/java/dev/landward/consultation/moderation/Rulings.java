package dev.landward.consultation.moderation;

import dev.landward.accounts.Audit;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.StatementState;
import dev.landward.initiative.Workspace;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.sql.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Decides what becomes of what people wrote. Each decision is a row; the last one holds, and
/// taking it back brings the one before it.
@Service
class Rulings {

    private final JdbcClient db;
    private final Audit audit;
    private final Rounds rounds;

    Rulings(JdbcClient db, Audit audit, Rounds rounds) {
        this.db = db;
        this.audit = audit;
        this.rounds = rounds;
    }

    /// What is decided of a statement.
    ///
    /// @param state what becomes of it
    /// @param into what it is merged into, or `null`
    /// @param reason what its author sees
    record Ruling(StatementState state, @Nullable Long into, String reason) {}

    /// Decides of a statement.
    ///
    /// @return whether it was possible: nothing is merged into itself, into what is not voted on,
    ///   or while others are merged into it
    @Transactional
    public boolean rule(Workspace workspace, RoundId round, long statement, Ruling ruling) {
        lock(workspace, round);
        find(round, statement);
        if (ruling.into() != null && !mergeable(round, statement, ruling.into())) {
            return false;
        }
        db.sql(
                        """
                        insert into consultation.ruling (statement, state, merged_into, reason, by)
                        values (:statement, :state, :into, :reason, :by)
                        """)
                .param("statement", statement)
                .param("state", ruling.state().name())
                .param("into", ruling.into(), Types.BIGINT)
                .param("reason", ruling.reason())
                .param("by", workspace.account().value())
                .update();
        apply(statement, ruling.state(), ruling.into());
        audit.record(
                workspace, new StatementRuled(round.value(), statement, ruling.state().name()));
        return true;
    }

    private boolean mergeable(RoundId round, long statement, long into) {
        return statement != into
                && db.sql(
                                """
                                select exists (select from consultation.statement
                                    where id = :into and round = :round and state = 'ACCEPTED')
                                  and not exists (select from consultation.statement
                                    where merged_into = :statement)
                                """)
                        .param("into", into)
                        .param("round", round.value())
                        .param("statement", statement)
                        .query(Boolean.class)
                        .single();
    }

    /// Takes the last decision of a statement back.
    ///
    /// @throws NotFound where nothing was decided of it
    @Transactional
    public void undo(Workspace workspace, RoundId round, long statement) {
        lock(workspace, round);
        var one = find(round, statement);
        var gone =
                db.sql(
                                """
                                delete from consultation.ruling where id = (
                                  select max(id) from consultation.ruling where statement = ?)
                                """)
                        .param(statement)
                        .update();
        if (gone == 0) {
            throw new NotFound();
        }
        var before = last(statement).orElse(new Ruling(first(one), null, ""));
        apply(statement, before.state(), before.into());
        audit.record(workspace, new RulingUndone(round.value(), statement));
    }

    private record Found(boolean ofTeam, boolean lookedAtAfterwards) {}

    /// What a statement is before anybody decided.
    private static StatementState first(Found one) {
        return one.ofTeam() || one.lookedAtAfterwards()
                ? StatementState.ACCEPTED
                : StatementState.WAITING;
    }

    private Found find(RoundId round, long statement) {
        return db.sql(
                        """
                        select s.added_by is not null, r.adding = 'MODERATED_AFTER'
                        from consultation.statement s join consultation.round r on r.id = s.round
                        where s.round = ? and s.id = ?
                        """)
                .params(round.value(), statement)
                .query((row, _) -> new Found(row.getBoolean(1), row.getBoolean(2)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private Optional<Ruling> last(long statement) {
        return db.sql(
                        """
                        select state, merged_into, reason from consultation.ruling
                        where statement = ? order by id desc limit 1
                        """)
                .param(statement)
                .query((row, _) ->
                        new Ruling(
                                StatementState.valueOf(row.getString(1)),
                                row.getObject(2, Long.class),
                                row.getString(3)))
                .optional();
    }

    private void apply(long statement, StatementState state, @Nullable Long into) {
        db.sql(
                        """
                        update consultation.statement set state = :state, merged_into = :into
                        where id = :statement
                        """)
                .param("state", state.name())
                .param("into", into, Types.BIGINT)
                .param("statement", statement)
                .update();
    }

    /// Decides whether words are shown to others.
    ///
    /// @param kind `answer` or `reason`
    /// @throws NotFound where the round has no such words
    @Transactional
    public void ruleWords(
            Workspace workspace,
            RoundId round,
            String kind,
            long number,
            StatementState state,
            String why) {
        lock(workspace, round);
        var column = kind.equals("answer") ? "answer" : "reason";
        var ruled =
                db.sql(
                                """
                                insert into consultation.words_ruling (%1$s, state, why, by)
                                select %1$s, :state, :why, :by from consultation.said
                                where round = :round and %1$s = :number
                                """
                                        .formatted(column))
                        .param("state", state.name())
                        .param("why", why)
                        .param("by", workspace.account().value())
                        .param("round", round.value())
                        .param("number", number)
                        .update();
        if (ruled == 0) {
            throw new NotFound();
        }
        audit.record(workspace, new WordsRuled(round.value(), state.name()));
    }

    /// Takes the last decision of words back.
    @Transactional
    public void undoWords(Workspace workspace, RoundId round, String kind, long number) {
        lock(workspace, round);
        var column = kind.equals("answer") ? "answer" : "reason";
        var gone =
                db.sql(
                                """
                                delete from consultation.words_ruling where id = (
                                  select max(u.id) from consultation.words_ruling u
                                  join consultation.said w on w.%1$s = u.%1$s
                                  where w.round = ? and u.%1$s = ?)
                                """
                                        .formatted(column))
                        .params(round.value(), number)
                        .update();
        if (gone == 0) {
            throw new NotFound();
        }
        audit.record(workspace, new WordsRuled(round.value(), "WAITING"));
    }

    /// Two moderators decide one after the other. Nothing of a draft is moderated.
    private void lock(Workspace workspace, RoundId round) {
        workspace.require(Right.RUN_ROUNDS);
        db.sql("select id from consultation.round where id = ? for update")
                .param(round.value())
                .query(Long.class)
                .optional();
        rounds.begun(workspace, round);
    }
}
