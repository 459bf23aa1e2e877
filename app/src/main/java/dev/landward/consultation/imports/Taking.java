package dev.landward.consultation.imports;

import dev.landward.accounts.Audit;
import dev.landward.consultation.Adding;
import dev.landward.consultation.Naming;
import dev.landward.consultation.Plan;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Showing;
import dev.landward.consultation.Template;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Participation;
import dev.landward.web.Right;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes a round in that was held elsewhere: a new one, closed, of people of whom nothing is known
/// but their answers.
@Service
class Taking {

    private final HeldRounds rounds;
    private final Audit audit;

    Taking(HeldRounds rounds, Audit audit) {
        this.rounds = rounds;
        this.audit = audit;
    }

    @Transactional
    public RoundId take(Workspace workspace, String question, Reading reading) {
        workspace.require(Right.RUN_ROUNDS);
        var now = OffsetDateTime.now().truncatedTo(ChronoUnit.MILLIS);
        var plan =
                new Plan(
                        Template.SENSE_CHECK,
                        question,
                        "",
                        "",
                        Participation.CONSULT,
                        "en",
                        5,
                        Adding.NOBODY,
                        Naming.CONFIDENTIAL,
                        Showing.TEAM_ONLY,
                        false,
                        5,
                        0,
                        now,
                        null);
        var id =
                audit.asOne(() ->
                        rounds.write(
                                workspace,
                                plan,
                                reading.questions(),
                                reading.held(),
                                new SecureRandom()));
        audit.record(
                workspace,
                new RoundImported(
                        id.value(),
                        question,
                        reading.held().people().size(),
                        reading.held().votes()));
        return id;
    }
}
