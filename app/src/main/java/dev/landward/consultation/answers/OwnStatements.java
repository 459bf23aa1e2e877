package dev.landward.consultation.answers;

import dev.landward.accounts.Audit;
import dev.landward.consultation.Adding;
import dev.landward.consultation.StatementState;
import dev.landward.web.Folded;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Statements that people add while they answer.
@Component
class OwnStatements {

    static final int LONGEST = 400;
    static final int MOST = 20;

    /// From here on two texts are offered as nearly the same.
    private static final double ALIKE = 0.42;

    private final JdbcClient db;
    private final Audit audit;

    OwnStatements(JdbcClient db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    /// One that somebody wrote.
    ///
    /// @param text what it says
    /// @param state what was decided of it
    /// @param reason what its moderator tells them, perhaps empty
    record Own(String text, StatementState state, String reason) {}

    /// One that says nearly the same.
    record Alike(long id, String text) {}

    /// Finds what says nearly the same and is voted on.
    List<Alike> alike(Respondent respondent, String text) {
        return db.sql(
                        """
                        select id, text from consultation.statement
                        where round = :round and (state = 'ACCEPTED'
                            or state = 'WAITING' and author = :who)
                          and public.similarity(text_key, :key) >= :alike
                        order by public.similarity(text_key, :key) desc, id limit 3
                        """)
                .param("round", respondent.round().id().value())
                .param("who", respondent.begun().id())
                .param("key", Folded.words(text))
                .param("alike", ALIKE)
                .query((row, _) -> new Alike(row.getLong(1), row.getString(2)))
                .list();
    }

    List<Own> mine(Respondent respondent) {
        return db.sql(
                        """
                        select s.text, s.state, coalesce((
                          select r.reason from consultation.ruling r where r.statement = s.id
                          order by r.id desc limit 1), '') as reason
                        from consultation.statement s where s.round = ? and s.author = ?
                        order by s.id
                        """)
                .params(respondent.round().id().value(), respondent.begun().id())
                .query((row, _) ->
                        new Own(
                                row.getString(1),
                                StatementState.valueOf(row.getString(2)),
                                row.getString(3)))
                .list();
    }

    /// Adds one; whoever writes it agrees with it, until they say otherwise.
    @Transactional
    void add(Respondent respondent, String text) {
        var round = respondent.round().id().value();
        var who = respondent.begun().id();
        db.sql("select id from consultation.round where id = ? for no key update")
                .param(round)
                .query(Long.class)
                .single();
        var before = respondent.round().plan().adding() == Adding.MODERATED_BEFORE;
        db.sql(
                        """
                        with added as (
                          insert into consultation.statement (round, position, text, text_key,
                            author, state)
                          select :round, coalesce(max(position), 0) + 1, :text, :key, :who, :state
                          from consultation.statement where round = :round
                          returning id)
                        insert into consultation.vote (round, participant, statement, value, nth)
                        select :round, :who, id, 1, :n from added
                        """)
                .param("round", round)
                .param("text", text)
                .param("key", Folded.words(text))
                .param("who", who)
                .param("state", before ? "WAITING" : "ACCEPTED")
                .param("n", Numbers.next())
                .update();
        audit.record(respondent, new StatementOffered(round));
    }
}
