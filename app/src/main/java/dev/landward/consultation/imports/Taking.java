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
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes a round in that was held elsewhere: a new one, closed, of people of whom nothing is known
/// but their answers. All of it or nothing.
@Service
public class Taking {

    private final JdbcClient db;
    private final HeldRounds rounds;
    private final List<Kind> kinds;
    private final Audit audit;

    Taking(JdbcClient db, HeldRounds rounds, List<Kind> kinds, Audit audit) {
        this.db = db;
        this.rounds = rounds;
        this.kinds = kinds;
        this.audit = audit;
    }

    /// What became of the wish to take files in.
    public sealed interface Outcome {

        /// They are a round.
        ///
        /// @param round which
        /// @param reading what they say
        record Taken(RoundId round, Reading reading) implements Outcome {}

        /// They are not, and nothing was changed.
        ///
        /// @param reason why
        record Not(Upload.Failure reason) implements Outcome {}
    }

    /// Reads what was brought.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param upload which
    /// @return what it says
    Reading read(Workspace workspace, Upload upload) {
        return kind(upload).read(workspace, upload);
    }

    Kind kind(Upload upload) {
        return kinds.stream()
                .filter(one -> one.name().equals(upload.kind()))
                .findFirst()
                .orElseThrow();
    }

    /// Takes files in, and lets go of them.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param upload which
    /// @param skip whether rows that cannot be understood are left out
    /// @param progress hears how far it is
    /// @return what became of it
    @Transactional
    public Outcome take(Workspace workspace, Upload upload, boolean skip, Progress progress) {
        workspace.require(Right.RUN_ROUNDS);
        lock(upload);
        var outcome = audit.asOne(() -> write(workspace, upload, skip, progress));
        return outcome instanceof Outcome.Taken taken ? told(workspace, upload, taken) : outcome;
    }

    /// Whoever comes second finds no files any more.
    private void lock(Upload upload) {
        db.sql("select id from consultation.import where id = ? for update")
                .param(upload.id())
                .query(Long.class)
                .optional();
    }

    private Outcome write(Workspace workspace, Upload upload, boolean skip, Progress progress) {
        var kind = kind(upload);
        var reading = kind.read(workspace, upload);
        if (reading.empty() || reading.broken() > 0 && !skip) {
            return new Outcome.Not(
                    reading.broken() > 0 ? Upload.Failure.ROWS : Upload.Failure.NOTHING);
        }
        if (kind.prepare(workspace, upload)) {
            reading = kind.read(workspace, upload);
        }
        var id =
                rounds.write(
                        workspace,
                        plan(upload.question(), reading.held().opened()),
                        reading.questions(),
                        reading.held(),
                        new SecureRandom(),
                        progress);
        return new Outcome.Taken(id, reading);
    }

    private Outcome told(Workspace workspace, Upload upload, Outcome.Taken taken) {
        var held = taken.reading().held();
        db.sql(
                        """
                        insert into consultation.origin
                          (round, import, kind, file_name, people, votes, left_out, by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        taken.round().value(),
                        upload.id(),
                        upload.kind(),
                        upload.file(),
                        held.people().size(),
                        held.votes(),
                        taken.reading().broken(),
                        workspace.account().value())
                .update();
        db.sql("delete from consultation.import_file where import = ?").param(upload.id()).update();
        audit.record(
                workspace,
                new RoundImported(
                        taken.round().value(),
                        upload.question(),
                        held.people().size(),
                        held.votes()));
        return taken;
    }

    private static Plan plan(String question, OffsetDateTime opened) {
        var now = OffsetDateTime.now().truncatedTo(ChronoUnit.MILLIS);
        return new Plan(
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
                opened.isBefore(now.minusDays(1)) ? opened.plusDays(1) : now,
                null);
    }
}
