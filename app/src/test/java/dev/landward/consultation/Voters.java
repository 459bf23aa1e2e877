package dev.landward.consultation;

import dev.landward.stakeholders.StakeholderId;
import dev.landward.web.Folded;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// People who answer, as tests need them.
@Component
public class Voters {

    private final JdbcClient db;
    private final AtomicInteger count = new AtomicInteger();

    Voters(JdbcClient db) {
        this.db = db;
    }

    /// Somebody begins to answer.
    ///
    /// @param round in which round
    /// @param who of the register, or `null` for whoever has the open link
    /// @return the number of the participant
    public long join(RoundId round, @Nullable StakeholderId who) {
        var number = count.incrementAndGet();
        return db.sql(
                        """
                        insert into consultation.participant
                          (round, number, stakeholder, role, way, reference)
                        values (:round,
                          (select coalesce(max(number), 0) + 1 from consultation.participant
                            where round = :round),
                          :who, '', 'LINK', 'R-' || :number) returning id
                        """)
                .param("round", round.value())
                .param("number", number)
                .param("who", who == null ? null : who.value(), java.sql.Types.BIGINT)
                .query(Long.class)
                .single();
    }

    /// Votes.
    ///
    /// @param round in which round
    /// @param participant who
    /// @param statement on what
    /// @param value -1, 0 or 1
    public void vote(RoundId round, long participant, StatementId statement, int value) {
        db.sql(
                        """
                        insert into consultation.vote (round, participant, statement, value, nth)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        round.value(),
                        participant,
                        statement.value(),
                        value,
                        count.incrementAndGet())
                .update();
    }

    /// Writes a statement of their own.
    ///
    /// @param round in which round
    /// @param participant who
    /// @param text what it says
    /// @param state as what it begins
    /// @return its number
    public StatementId write(RoundId round, long participant, String text, StatementState state) {
        return db.sql(
                        """
                        insert into consultation.statement (round, position, text, text_key, author,
                          state)
                        select :round, coalesce(max(position), 0) + 1, :text, :key, :author, :state
                        from consultation.statement where round = :round returning id
                        """)
                .param("round", round.value())
                .param("text", text)
                .param("key", Folded.words(text))
                .param("author", participant)
                .param("state", state.name())
                .query((row, _) -> new StatementId(row.getLong(1)))
                .single();
    }

    /// Would rather not answer.
    ///
    /// @param round in which round
    /// @param who of the register
    /// @param barrier why, or `null`
    public void decline(RoundId round, StakeholderId who, @Nullable String barrier) {
        db.sql(
                        """
                        insert into consultation.decline (round, stakeholder, barrier, words)
                        values (:round, :who, :barrier, '')
                        """)
                .param("round", round.value())
                .param("who", who.value())
                .param("barrier", barrier, java.sql.Types.VARCHAR)
                .update();
    }
}
