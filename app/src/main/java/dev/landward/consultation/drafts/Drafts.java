package dev.landward.consultation.drafts;

import dev.landward.consultation.Plan;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.Statement;
import dev.landward.consultation.StatementState;
import dev.landward.consultation.Statements;
import dev.landward.consultation.Template;
import dev.landward.initiative.Outlook;
import dev.landward.initiative.Phase;
import dev.landward.initiative.Workspace;
import dev.landward.mail.Choices;
import dev.landward.web.Right;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Drafts of rounds: from a template, or from a round that was held before.
@Service
class Drafts {

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final JdbcClient db;
    private final Rounds rounds;
    private final Statements statements;
    private final Starts starts;
    private final Outlook outlook;
    private final Choices choices;

    Drafts(
            JdbcClient db,
            Rounds rounds,
            Statements statements,
            Starts starts,
            Outlook outlook,
            Choices choices) {
        this.db = db;
        this.rounds = rounds;
        this.statements = statements;
        this.starts = starts;
        this.outlook = outlook;
        this.choices = choices;
    }

    /// The hours in which the organisation lives.
    ZoneId zone(Workspace workspace) {
        return choices.house(workspace.organisation().value()).zone();
    }

    @Transactional
    public RoundId begin(Workspace workspace, Template template, Locale locale) {
        workspace.require(Right.RUN_ROUNDS);
        var phase = outlook.standing(workspace).current().orElse(Phase.OWN);
        var plan = starts.plan(workspace, template, phase, locale, OffsetDateTime.now());
        var id = rounds.make(workspace, until(plan, evening(workspace, plan.closesAt())));
        var texts = starts.statements(template, locale);
        if (!texts.isEmpty()) {
            statements.set(workspace, id, texts);
        }
        statements.ask(workspace, id, starts.questions(template, locale));
        return id;
    }

    /// The same once more: what it asks, and whom; the result will show what changed.
    @Transactional
    public RoundId repeat(Workspace workspace, RoundId before) {
        workspace.require(Right.RUN_ROUNDS);
        var held = rounds.get(workspace, before);
        var opened = held.openedAt() == null ? OffsetDateTime.now() : held.openedAt();
        var time = Duration.between(opened, held.plan().closesAt()).abs().plusHours(12);
        var plan = held.plan().following(before);
        var closes = OffsetDateTime.now().plusDays(Math.clamp(time.toDays(), 1, 90));
        var id = rounds.make(workspace, until(plan, evening(workspace, closes)));
        var texts =
                statements.all(workspace, before).stream()
                        .filter(one -> one.state() == StatementState.ACCEPTED)
                        .map(Statement::text)
                        .toList();
        if (!texts.isEmpty()) {
            statements.set(workspace, id, texts);
        }
        db.sql(
                        """
                        insert into consultation.asked_group (round, grouping)
                        select ?, grouping from consultation.asked_group where round = ?
                        """)
                .params(id.value(), before.value())
                .update();
        statements.ask(workspace, id, statements.questions(workspace, before));
        return id;
    }

    private static Plan until(Plan plan, OffsetDateTime closes) {
        return plan.until(closes);
    }

    private OffsetDateTime evening(Workspace workspace, OffsetDateTime day) {
        return day.atZoneSameInstant(zone(workspace)).with(EVENING).toOffsetDateTime();
    }
}
