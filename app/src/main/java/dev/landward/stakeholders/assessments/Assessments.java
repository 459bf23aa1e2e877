package dev.landward.stakeholders.assessments;

import dev.landward.accounts.Audit;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Bounds;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was judged of stakeholders: a log that only grows. The latest entry by its day, and by its
/// number within a day, is where somebody stands; nobody's silence is ever filled in.
@Service
public class Assessments {

    private final JdbcClient db;
    private final Audit audit;
    private final AssessmentLog log;
    private final Bounds bounds;

    Assessments(JdbcClient db, Audit audit, AssessmentLog log, Bounds bounds) {
        this.db = db;
        this.audit = audit;
        this.log = log;
        this.bounds = bounds;
    }

    /// A judgement of somebody.
    ///
    /// @param stakeholder of whom
    /// @param judgement what is judged
    public record Of(StakeholderId stakeholder, Judgement judgement) {}

    /// Records a judgement.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id of whom
    /// @param judgement what is judged; a null value says that it is unknown again
    /// @return the number of the entry
    /// @throws NotFound where there is no such stakeholder
    @Transactional
    public AssessmentId record(Workspace workspace, StakeholderId id, Judgement judgement) {
        workspace.require(Right.EDIT_PEOPLE);
        var name = bounds.name(workspace, id);
        log.lock(List.of(id.value()));
        var entry =
                log.add(workspace.account().value(), List.of(new Of(id, judgement)), null)
                        .getFirst();
        log.compute(List.of(id.value()));
        audit.record(
                workspace,
                new StakeholderAssessed(
                        id.value(),
                        name,
                        judgement.dimension(),
                        judgement.value(),
                        judgement.asOf(),
                        judgement.source(),
                        judgement.confidence(),
                        entry));
        return new AssessmentId(entry);
    }

    /// Records many judgements with one entry in the trail.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param entries the judgements
    /// @param source where they come from
    /// @param importNumber of the import that brings them, or `null`
    /// @throws NotFound where one is of nobody in this initiative
    @Transactional
    public void recordAll(
            Workspace workspace,
            List<Of> entries,
            AssessmentSource source,
            @Nullable Long importNumber) {
        workspace.require(Right.EDIT_PEOPLE);
        bounds.stakeholders(workspace, entries.stream().map(Of::stakeholder));
        var ids = entries.stream().map(entry -> entry.stakeholder().value()).distinct().toList();
        log.lock(ids);
        log.add(workspace.account().value(), entries, importNumber);
        log.compute(ids);
        audit.record(
                workspace,
                new StakeholdersAssessed(
                        source, importNumber == null ? 0 : importNumber, entries.size()));
    }

    /// Replaces an entry by another one; both stay in the log.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id the entry that was wrong
    /// @param judgement what should have been written, in the same dimension
    /// @return the number of the new entry
    /// @throws NotFound where there is no such entry, or it was replaced before
    @Transactional
    public AssessmentId correct(Workspace workspace, AssessmentId id, Judgement judgement) {
        workspace.require(Right.EDIT_PEOPLE);
        var wrong = counting(workspace, id);
        if (wrong.judgement().dimension() != judgement.dimension()) {
            throw new IllegalArgumentException("another dimension");
        }
        var who = wrong.stakeholder();
        var name = bounds.name(workspace, who);
        var entry = log.correct(workspace.account().value(), new Of(who, judgement), id.value());
        log.compute(List.of(who.value()));
        audit.record(
                workspace,
                new AssessmentCorrected(
                        who.value(),
                        name,
                        judgement.dimension(),
                        judgement.value(),
                        judgement.asOf(),
                        entry,
                        id.value()));
        return new AssessmentId(entry);
    }

    /// Takes an entry back, as if it had not been made; it stays in the log.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @throws NotFound where there is no such entry, or it does not count any more
    @Transactional
    public void takeBack(Workspace workspace, AssessmentId id) {
        workspace.require(Right.EDIT_PEOPLE);
        var entry = counting(workspace, id);
        var who = entry.stakeholder();
        log.takeBack(workspace.account().value(), List.of(id.value()));
        log.compute(List.of(who.value()));
        audit.record(
                workspace,
                new AssessmentTakenBack(
                        who.value(),
                        bounds.name(workspace, who),
                        entry.judgement().dimension(),
                        id.value()));
    }

    /// Says again what an entry said that was taken back; both stay in the log.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id the entry that was taken back
    /// @throws NotFound where there is no such entry, it was not taken back, or is said again
    @Transactional
    public void restore(Workspace workspace, AssessmentId id) {
        workspace.require(Right.EDIT_PEOPLE);
        var who = lock(workspace, id);
        var again = log.sayAgain(id.value()).orElseThrow(NotFound::new);
        log.compute(List.of(who));
        var entry = find(again).orElseThrow(NotFound::new);
        audit.record(
                workspace,
                new AssessmentRestored(
                        who,
                        bounds.name(workspace, new StakeholderId(who)),
                        entry.judgement().dimension(),
                        again));
    }

    /// Lists all entries about somebody, those that do not count any more as well.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id of whom
    /// @return the latest first
    public List<Assessment> of(Workspace workspace, StakeholderId id) {
        return db.sql(
                        AssessmentLog.SELECT
                                + """
                                join stakeholders.stakeholder s on s.id = a.stakeholder
                                where s.initiative = ? and a.stakeholder = ?
                                order by a.as_of desc, a.id desc
                                """)
                .params(workspace.id().value(), id.value())
                .query(AssessmentLog::assessment)
                .list();
    }

    /// Lists the entries of one dimension that count, of everybody in the register.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param dimension which
    /// @return the earliest first: by day, then by number
    public List<Assessment> of(Workspace workspace, Dimension dimension) {
        return db.sql(
                        AssessmentLog.SELECT
                                + """
                                join stakeholders.present s on s.id = a.stakeholder
                                where s.initiative = ? and a.dimension = ? and %s
                                order by a.as_of, a.id
                                """
                                        .formatted(AssessmentLog.COUNTS))
                .params(workspace.id().value(), dimension.name())
                .query(AssessmentLog::assessment)
                .list();
    }

    /// Throws away what stands and computes it from the log again.
    @Transactional
    void computeAgain(Workspace workspace) {
        workspace.require(Right.EDIT_PEOPLE);
        var ids =
                db.sql("select id from stakeholders.stakeholder where initiative = ?")
                        .param(workspace.id().value())
                        .query((row, _) -> row.getLong(1))
                        .list();
        log.lock(ids);
        log.compute(ids);
        audit.record(workspace, new StandingsComputed(ids.size()));
    }

    private Assessment counting(Workspace workspace, AssessmentId id) {
        lock(workspace, id);
        return find(id.value()).filter(Assessment::valid).orElseThrow(NotFound::new);
    }

    /// Lets others wait who would judge whom an entry is about.
    ///
    /// @return whom it is about
    private long lock(Workspace workspace, AssessmentId id) {
        var who =
                db.sql(
                                """
                                select a.stakeholder from stakeholders.assessment a
                                join stakeholders.present s on s.id = a.stakeholder
                                where a.id = ? and s.initiative = ?
                                """)
                        .params(id.value(), workspace.id().value())
                        .query((row, _) -> row.getLong(1))
                        .optional()
                        .orElseThrow(NotFound::new);
        log.lock(List.of(who));
        return who;
    }

    private Optional<Assessment> find(long entry) {
        return db.sql(AssessmentLog.SELECT + " where a.id = ?")
                .param(entry)
                .query(AssessmentLog::assessment)
                .optional();
    }
}
