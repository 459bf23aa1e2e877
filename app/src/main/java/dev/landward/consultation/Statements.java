package dev.landward.consultation;

import dev.landward.accounts.Audit;
import dev.landward.initiative.Workspace;
import dev.landward.web.Folded;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The statements and questions of a round.
@Service
public class Statements {

    private final JdbcClient db;
    private final Audit audit;
    private final Rounds rounds;

    Statements(JdbcClient db, Audit audit, Rounds rounds) {
        this.db = db;
        this.audit = audit;
        this.rounds = rounds;
    }

    /// Lists the statements of a round.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param round which
    /// @return all, whatever was decided of them, in their order
    public List<Statement> all(Workspace workspace, RoundId round) {
        rounds.get(workspace, round);
        return db.sql("select * from consultation.statement where round = ? order by position")
                .param(round.value())
                .query(Statements::statement)
                .list();
    }

    /// Finds a statement.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param round of which round
    /// @param id which
    /// @return the statement
    /// @throws NotFound where the round has none of that number
    public Statement get(Workspace workspace, RoundId round, StatementId id) {
        return all(workspace, round).stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Puts statements of the team into a round, after those that are there; they stand accepted.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param round which
    /// @param texts what they say, 1 to 400 characters each
    /// @return their numbers, in their order
    /// @throws IllegalStateException where the round is closed
    @Transactional
    public List<StatementId> add(Workspace workspace, RoundId round, List<String> texts) {
        workspace.require(Right.RUN_ROUNDS);
        db.sql("select id from consultation.round where id = ? for update")
                .param(round.value())
                .query(Long.class)
                .optional();
        if (rounds.get(workspace, round).state() == RoundState.CLOSED) {
            throw new IllegalStateException("the round is closed");
        }
        var added = new ArrayList<StatementId>();
        texts.forEach(text -> added.add(add(workspace, round, text.strip())));
        audit.record(workspace, new StatementsAdded(round.value(), added.size()));
        return added;
    }

    /// Sets the statements of a draft.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param round which
    /// @param texts all that it shall have, in their order, 1 to 400 characters each
    /// @throws IllegalStateException where people have been asked already
    @Transactional
    public void set(Workspace workspace, RoundId round, List<String> texts) {
        workspace.require(Right.RUN_ROUNDS);
        draft(workspace, round);
        db.sql("delete from consultation.statement where round = ?").param(round.value()).update();
        texts.forEach(text -> add(workspace, round, text.strip()));
        audit.record(workspace, new StatementsWritten(round.value(), texts.size()));
    }

    private Round draft(Workspace workspace, RoundId round) {
        db.sql("select id from consultation.round where id = ? for update")
                .param(round.value())
                .query(Long.class)
                .optional();
        var before = rounds.get(workspace, round);
        if (before.state() != RoundState.DRAFT) {
            throw new IllegalStateException("people have been asked");
        }
        return before;
    }

    private StatementId add(Workspace workspace, RoundId round, String text) {
        return db.sql(
                        """
                        insert into consultation.statement (round, position, text, text_key, state,
                          added_by)
                        select :round, coalesce(max(position), 0) + 1, :text, :key, 'ACCEPTED', :by
                        from consultation.statement where round = :round
                        returning id
                        """)
                .param("round", round.value())
                .param("text", text)
                .param("key", Folded.words(text))
                .param("by", workspace.account().value())
                .query((row, _) -> new StatementId(row.getLong(1)))
                .single();
    }

    /// Lists the questions beside the statements.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param round of which round
    /// @return all, in their order
    public List<Question> questions(Workspace workspace, RoundId round) {
        rounds.get(workspace, round);
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

    /// Sets the questions of a draft.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param round which
    /// @param questions all that it shall have, in their order
    /// @throws IllegalStateException where people have been asked already
    @Transactional
    public void ask(Workspace workspace, RoundId round, List<Question> questions) {
        workspace.require(Right.RUN_ROUNDS);
        var before = draft(workspace, round);
        db.sql("delete from consultation.question where round = ?").param(round.value()).update();
        for (int i = 0; i < questions.size(); i++) {
            var one = questions.get(i);
            db.sql(
                            """
                            insert into consultation.question (round, position, kind, text, low, high)
                            values (?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            round.value(),
                            i + 1,
                            one.kind().name(),
                            one.text().strip(),
                            one.low().strip(),
                            one.high().strip())
                    .update();
        }
        audit.record(workspace, new RoundChanged(round.value(), before.plan().question()));
    }

    static Statement statement(ResultSet row, int number) throws SQLException {
        var into = row.getObject("merged_into", Long.class);
        return new Statement(
                new StatementId(row.getLong("id")),
                row.getInt("position"),
                row.getString("text"),
                StatementState.valueOf(row.getString("state")),
                into == null ? null : new StatementId(into),
                row.getObject("author", Long.class) != null,
                row.getObject("at", OffsetDateTime.class));
    }
}
