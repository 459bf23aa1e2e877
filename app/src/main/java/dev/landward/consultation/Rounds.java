package dev.landward.consultation;

import dev.landward.accounts.Audit;
import dev.landward.accounts.Removals;
import dev.landward.initiative.Workspace;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The rounds of an initiative: made, changed, opened, closed.
@Service
public class Rounds {

    private final JdbcClient db;
    private final Audit audit;
    private final Removals removals;

    Rounds(JdbcClient db, Audit audit, Removals removals) {
        this.db = db;
        this.audit = audit;
        this.removals = removals;
    }

    /// Lists the rounds.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return all that the viewer may see, the latest first; drafts for those who run rounds only
    public List<Round> all(Workspace workspace) {
        workspace.require(Right.SEE_ROUNDS);
        return db.sql(
                        """
                        select * from consultation.present
                        where initiative = :initiative and (state <> 'DRAFT' or :drafts)
                        order by id desc
                        """)
                .param("initiative", workspace.id().value())
                .param("drafts", workspace.may(Right.RUN_ROUNDS))
                .query(RoundRows::round)
                .list();
    }

    /// Finds a round.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @return the round
    /// @throws NotFound where the initiative has none of that number that the viewer may see
    public Round get(Workspace workspace, RoundId id) {
        workspace.require(Right.SEE_ROUNDS);
        return find(workspace.id().value(), id)
                .filter(round ->
                        round.state() != RoundState.DRAFT || workspace.may(Right.RUN_ROUNDS))
                .orElseThrow(NotFound::new);
    }

    /// Finds a round that people were asked by.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @return the round
    /// @throws NotFound where the initiative has none of that number, or it is a draft
    public Round begun(Workspace workspace, RoundId id) {
        return Optional.of(get(workspace, id))
                .filter(round -> round.state() != RoundState.DRAFT)
                .orElseThrow(NotFound::new);
    }

    /// Finds a round for somebody who is asked by it, whatever they may see otherwise: the caller
    /// found them through a link to it or through their place in the initiative.
    ///
    /// @param initiative of which initiative, by number
    /// @param id which
    /// @return the round, or nothing where the initiative has none of that number
    public Optional<Round> find(long initiative, RoundId id) {
        return db.sql("select * from consultation.present where initiative = ? and id = ?")
                .params(initiative, id.value())
                .query(RoundRows::round)
                .optional();
    }

    /// Makes a round; nobody is asked before it is opened.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param plan what it is to be
    /// @return its number
    @Transactional
    public RoundId make(Workspace workspace, Plan plan) {
        workspace.require(Right.RUN_ROUNDS);
        if (plan.follows() != null) {
            get(workspace, plan.follows());
        }
        var id =
                of(
                                db.sql(
                                        """
                                        insert into consultation.round (initiative, template, question,
                                          purpose, promise, participation, language, minutes, adding,
                                          naming, showing, blind, minimum, quota, closes_at, follows,
                                          made_by)
                                        values (:initiative, :template, :question, :purpose, :promise,
                                          :participation, :language, :minutes, :adding, :naming,
                                          :showing, :blind, :minimum, :quota, :closes, :follows, :by)
                                        returning id
                                        """),
                                plan)
                        .param("initiative", workspace.id().value())
                        .param("by", workspace.account().value())
                        .query((row, _) -> new RoundId(row.getLong(1)))
                        .single();
        audit.record(workspace, new RoundMade(id.value(), plan.question()));
        return id;
    }

    /// Changes what a round is. What people were told when they answered stays as it was: once it
    /// is open, only its last moment, its quota and what it shows to the team can be changed.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @param plan what it is to be
    /// @throws IllegalStateException where it is open or closed and more than that is different
    @Transactional
    public void change(Workspace workspace, RoundId id, Plan plan) {
        workspace.require(Right.RUN_ROUNDS);
        var before = locked(workspace, id);
        if (before.state() != RoundState.DRAFT
                && !plan.equals(before.plan().until(plan.closesAt()).aiming(plan.quota()))) {
            throw new IllegalStateException("people have answered what was promised");
        }
        of(
                        db.sql(
                                """
                                update consultation.round set template = :template,
                                  question = :question, purpose = :purpose, promise = :promise,
                                  participation = :participation, language = :language,
                                  minutes = :minutes, adding = :adding, naming = :naming,
                                  showing = :showing, blind = :blind, minimum = :minimum,
                                  quota = :quota, closes_at = :closes, follows = :follows
                                where id = :id
                                """),
                        plan)
                .param("id", id.value())
                .update();
        audit.record(workspace, new RoundChanged(id.value(), plan.question()));
    }

    private static StatementSpec of(StatementSpec sql, Plan plan) {
        var follows = plan.follows();
        return sql.param("template", plan.template().name())
                .param("question", plan.question())
                .param("purpose", plan.purpose())
                .param("promise", plan.promise())
                .param("participation", plan.participation().name())
                .param("language", plan.language())
                .param("minutes", plan.minutes())
                .param("adding", plan.adding().name())
                .param("naming", plan.naming().name())
                .param("showing", plan.showing().name())
                .param("blind", plan.blind())
                .param("minimum", plan.minimum())
                .param("quota", plan.quota())
                .param("closes", plan.closesAt())
                .param("follows", follows == null ? null : follows.value(), Types.BIGINT);
    }

    /// Opens a round: people can answer from now on until its last moment.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @throws NotFound where it is no draft
    /// @throws IllegalStateException where its last moment has passed, or nobody wrote down why
    ///   people are asked and what is promised to them
    @Transactional
    public void open(Workspace workspace, RoundId id) {
        workspace.require(Right.RUN_ROUNDS);
        var round = locked(workspace, id);
        if (round.state() != RoundState.DRAFT) {
            throw new NotFound();
        }
        if (round.plan().closesAt().isBefore(OffsetDateTime.now())) {
            throw new IllegalStateException("the last moment has passed");
        }
        if (round.plan().purpose().isEmpty() || round.plan().promise().isEmpty()) {
            throw new IllegalStateException("people must know why, and what becomes of it");
        }
        db.sql("insert into consultation.opening (round, by) values (?, ?)")
                .params(id.value(), workspace.account().value())
                .update();
        audit.record(workspace, new RoundOpened(id.value(), round.plan().question()));
    }

    /// Takes an opening back, as long as nobody answered: the round is a draft again.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @throws NotFound where it is not open, was opened more than a day ago, or somebody answered
    @Transactional
    public void withdraw(Workspace workspace, RoundId id) {
        workspace.require(Right.RUN_ROUNDS);
        var round = locked(workspace, id);
        var withdrawn =
                db.sql(
                                """
                                delete from consultation.opening o
                                where o.round = ? and o.at > now() - interval '1 day' and not exists (
                                  select from consultation.answered p where p.round = o.round)
                                """)
                        .param(id.value())
                        .update();
        if (!round.open() || withdrawn == 0) {
            throw new NotFound();
        }
        audit.record(workspace, new RoundWithdrawn(id.value(), round.plan().question()));
    }

    /// Closes a round before its last moment.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @throws NotFound where it is not open
    @Transactional
    public void close(Workspace workspace, RoundId id) {
        workspace.require(Right.RUN_ROUNDS);
        var round = locked(workspace, id);
        if (!round.open()) {
            throw new NotFound();
        }
        db.sql("insert into consultation.closure (round, by) values (?, ?)")
                .params(id.value(), workspace.account().value())
                .update();
        audit.record(workspace, new RoundClosed(id.value(), round.plan().question()));
    }

    /// Opens a round again that was closed, until a new last moment.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @param until its new last moment, in the future
    /// @throws NotFound where it is not closed
    @Transactional
    public void reopen(Workspace workspace, RoundId id, OffsetDateTime until) {
        workspace.require(Right.RUN_ROUNDS);
        var round = locked(workspace, id);
        if (round.state() != RoundState.CLOSED) {
            throw new NotFound();
        }
        db.sql("delete from consultation.closure where round = ?").param(id.value()).update();
        db.sql("update consultation.round set closes_at = ? where id = ?")
                .params(until, id.value())
                .update();
        audit.record(workspace, new RoundReopened(id.value(), round.plan().question()));
    }

    /// Takes a draft out; {@link #restore} brings it back.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @throws NotFound where it is no draft
    @Transactional
    public void remove(Workspace workspace, RoundId id) {
        workspace.require(Right.RUN_ROUNDS);
        var round = locked(workspace, id);
        if (round.state() != RoundState.DRAFT) {
            throw new NotFound();
        }
        removals.remove(workspace, "consultation.round", id.value());
        audit.record(workspace, new RoundRemoved(id.value(), round.plan().question()));
    }

    /// Brings a draft back that was taken out.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @throws NotFound where it was not taken out
    @Transactional
    public void restore(Workspace workspace, RoundId id) {
        workspace.require(Right.RUN_ROUNDS);
        if (!removals.restore("consultation.round", id.value())) {
            throw new NotFound();
        }
        var round = get(workspace, id);
        audit.record(workspace, new RoundRestored(id.value(), round.plan().question()));
    }

    /// Two who move a round at the same time do it one after the other.
    private Round locked(Workspace workspace, RoundId id) {
        db.sql("select id from consultation.round where initiative = ? and id = ? for update")
                .params(workspace.id().value(), id.value())
                .query(Long.class)
                .optional();
        return get(workspace, id);
    }
}
