package dev.landward.consultation.asking;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.landward.accounts.AccountId;
import dev.landward.accounts.Audit;
import dev.landward.accounts.Program;
import dev.landward.accounts.Viewer;
import dev.landward.consultation.Leads;
import dev.landward.consultation.Round;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.Tallies;
import dev.landward.initiative.InitiativeId;
import dev.landward.initiative.Initiatives;
import dev.landward.initiative.Workspace;
import dev.landward.notifications.Notice;
import dev.landward.notifications.Notices;
import dev.landward.notifications.Topic;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens rounds, now or at a planned moment, once all that people are promised is there.
@Service
class Openings {

    private static final Logger LOG = LoggerFactory.getLogger(Openings.class);

    private final JdbcClient db;
    private final Rounds rounds;
    private final Tallies tallies;
    private final Sending sending;
    private final Audit audit;
    private final Notices notices;
    private final Leads leads;

    Openings(
            JdbcClient db,
            Rounds rounds,
            Tallies tallies,
            Sending sending,
            Audit audit,
            Notices notices,
            Leads leads) {
        this.db = db;
        this.rounds = rounds;
        this.tallies = tallies;
        this.sending = sending;
        this.audit = audit;
        this.notices = notices;
        this.leads = leads;
    }

    /// What a draft still lacks; without it nobody is asked.
    enum Lack {
        /// Nobody wrote why people are asked.
        PURPOSE,
        /// Nobody wrote what will be done with the answers.
        PROMISE,
        /// There is nothing to answer.
        NOTHING,
        /// Its last moment has passed.
        TIME
    }

    /// When a draft opens by itself.
    record Planned(OffsetDateTime at, boolean byMail) {}

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        @Bean
        Task<Void> openPlannedRounds(Due due) {
            return Tasks.recurring("open-planned-rounds", FixedDelay.ofMinutes(1))
                    .execute((_, _) -> due.open());
        }

        @Bean
        Due dueRounds(JdbcClient db, Openings openings, Initiatives initiatives) {
            return new Due(db, openings, initiatives);
        }
    }

    List<Lack> lacks(Workspace workspace, Round round) {
        var lacks = new ArrayList<Lack>();
        if (round.plan().purpose().isEmpty()) {
            lacks.add(Lack.PURPOSE);
        }
        if (round.plan().promise().isEmpty()) {
            lacks.add(Lack.PROMISE);
        }
        if (!tallies.of(workspace, round.id()).asks()) {
            lacks.add(Lack.NOTHING);
        }
        if (round.plan().closesAt().isBefore(OffsetDateTime.now())) {
            lacks.add(Lack.TIME);
        }
        return lacks;
    }

    /// Opens a round and, where so wished, writes to those who are asked.
    ///
    /// @return how many letters wait in the outbox now
    /// @throws NotFound where it is no draft, or lacks something
    @Transactional
    public int open(Workspace workspace, RoundId id, boolean byMail) {
        workspace.require(Right.RUN_ROUNDS);
        if (!lacks(workspace, rounds.get(workspace, id)).isEmpty()) {
            throw new NotFound();
        }
        forget(id);
        rounds.open(workspace, id);
        return byMail ? sending.send(workspace, id) : 0;
    }

    Optional<Planned> planned(RoundId id) {
        return db.sql("select opens_at, by_mail from consultation.planned_opening where round = ?")
                .param(id.value())
                .query((row, _) ->
                        new Planned(row.getObject(1, OffsetDateTime.class), row.getBoolean(2)))
                .optional();
    }

    /// Lets a draft open by itself, in the name of the viewer.
    @Transactional
    public void plan(Workspace workspace, RoundId id, Planned planned) {
        workspace.require(Right.RUN_ROUNDS);
        if (!lacks(workspace, rounds.get(workspace, id)).isEmpty()) {
            throw new NotFound();
        }
        forget(id);
        db.sql(
                        """
                        insert into consultation.planned_opening (round, opens_at, by_mail, by)
                        values (?, ?, ?, ?)
                        """)
                .params(id.value(), planned.at(), planned.byMail(), workspace.account().value())
                .update();
        audit.record(workspace, new OpeningPlanned(id.value(), planned.at().toString()));
    }

    /// A draft opens only by hand again.
    @Transactional
    public void drop(Workspace workspace, RoundId id) {
        workspace.require(Right.RUN_ROUNDS);
        rounds.get(workspace, id);
        forget(id);
        audit.record(workspace, new PlanDropped(id.value()));
    }

    /// Tells those who run rounds that one did not open.
    @Transactional
    public void failed(Program program, RoundId id) {
        var round = rounds.find(Objects.requireNonNull(program.initiativeNumber()), id);
        if (round.isEmpty()) {
            return;
        }
        for (var lead : leads.of(program)) {
            notices.tell(
                    program,
                    lead,
                    new Notice(
                            Topic.ROUNDS,
                            "round-not-opened/%d/%s".formatted(id.value(), OffsetDateTime.now()),
                            null,
                            "/listen/rounds/" + id.value() + "/opening",
                            "notice.round.not-opened",
                            Map.of("question", round.get().plan().question())));
        }
        audit.record(program, new OpeningFailed(id.value(), round.get().plan().question()));
    }

    private void forget(RoundId id) {
        db.sql("delete from consultation.planned_opening where round = ?")
                .param(id.value())
                .update();
    }

    /// Opens what is due; a draft that lacks something by now stays one, and its plan ends.
    static final class Due {

        private final JdbcClient db;
        private final Openings openings;
        private final Initiatives initiatives;

        Due(JdbcClient db, Openings openings, Initiatives initiatives) {
            this.db = db;
            this.openings = openings;
            this.initiatives = initiatives;
        }

        private record Order(
                long round, long initiative, long organisation, long by, boolean byMail) {}

        void open() {
            db.sql(
                            """
                            delete from consultation.planned_opening o using consultation.present r, initiative.initiative i
                            where r.id = o.round and i.id = r.initiative and o.opens_at <= now()
                            returning r.id, r.initiative, i.organisation, o.by, o.by_mail
                            """)
                    .query((row, _) ->
                            new Order(
                                    row.getLong(1),
                                    row.getLong(2),
                                    row.getLong(3),
                                    row.getLong(4),
                                    row.getBoolean(5)))
                    .list()
                    .forEach(this::open);
        }

        private void open(Order order) {
            try {
                var viewer = new Viewer(new AccountId(order.by()), "background", "");
                var workspace = initiatives.enter(new InitiativeId(order.initiative()), viewer);
                openings.open(workspace, new RoundId(order.round()), order.byMail());
            } catch (RuntimeException e) {
                LOG.warn("round {} was to open and did not", order.round(), e);
                tell(order);
            }
        }

        private void tell(Order order) {
            try {
                openings.failed(
                        Program.in(order.organisation(), order.initiative()),
                        new RoundId(order.round()));
            } catch (RuntimeException e) {
                LOG.error("nobody was told that round {} did not open", order.round(), e);
            }
        }
    }
}
