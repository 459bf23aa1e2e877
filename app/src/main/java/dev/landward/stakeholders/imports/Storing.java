package dev.landward.stakeholders.imports;

import dev.landward.accounts.Audit;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.Keys;
import dev.landward.stakeholders.assessments.AssessmentSource;
import dev.landward.stakeholders.assessments.Assessments;
import dev.landward.stakeholders.batches.StakeholderBatches;
import dev.landward.stakeholders.groups.GroupDetails;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.standings.Filter;
import dev.landward.stakeholders.standings.Standings;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Stores a checked import in the register, all of it or nothing, and takes it back.
@Service
class Storing {

    private final JdbcClient db;
    private final Audit audit;
    private final Imports imports;
    private final Checks checks;
    private final TargetWriter writer;
    private final StakeholderBatches batches;
    private final Assessments assessments;
    private final Groups groups;
    private final Standings standings;
    private final Failures failures;

    Storing(
            JdbcClient db,
            Audit audit,
            Imports imports,
            Checks checks,
            TargetWriter writer,
            StakeholderBatches batches,
            Assessments assessments,
            Groups groups,
            Standings standings,
            Failures failures) {
        this.db = db;
        this.audit = audit;
        this.imports = imports;
        this.checks = checks;
        this.writer = writer;
        this.batches = batches;
        this.assessments = assessments;
        this.groups = groups;
        this.standings = standings;
        this.failures = failures;
    }

    /// Checks the rows once more and stores them.
    ///
    /// @return what was done; empty where the register has changed so that a row needs a decision
    @Transactional
    public Optional<Import.Stored> store(Workspace workspace, ImportId id, Progress progress) {
        workspace.require(Right.EDIT_PEOPLE);
        lock(workspace);
        imports.open(workspace, id);
        var one = imports.find(workspace, id);
        var result = checks.run(workspace, one, progress);
        var checked = result.checked();
        if (!checked.ready()) {
            return Optional.empty();
        }
        var made = audit.asOne(() -> write(workspace, one, result, progress));
        keep(workspace, id, checked, made);
        failures.forget(id);
        audit.record(
                workspace,
                new StakeholdersImported(
                        id.value(),
                        one.file(),
                        checked.added(),
                        checked.changed(),
                        checked.unchanged(),
                        checked.leftOut(),
                        checked.assessed()));
        return Optional.of(
                new Import.Stored(
                        checked.added(),
                        checked.changed(),
                        checked.unchanged(),
                        checked.assessed(),
                        checked.leftOut()));
    }

    /// Writes all of it.
    ///
    /// @return the groups that are new
    private List<GroupId> write(
            Workspace workspace, Import one, Check.Result result, Progress progress) {
        int rows = result.checked().rows();
        var made = groups(workspace, result.checked().newGroups());
        writer.write(workspace, one, result.targets(), named(workspace));
        progress.at(rows * 3 / 2);
        var judgements = writer.judgements(one, result.targets());
        if (!judgements.isEmpty()) {
            assessments.recordAll(workspace, judgements, AssessmentSource.IMPORT, one.id().value());
        }
        progress.at(rows * 2);
        return made;
    }

    /// Takes a stored import back, but for what somebody has worked on since.
    @Transactional
    public Import.TakenBack takeBack(Workspace workspace, ImportId id) {
        workspace.require(Right.EDIT_PEOPLE);
        lock(workspace);
        var one = imports.find(workspace, id);
        if (one.stored() == null || one.takenBack() != null) {
            throw new NotFound();
        }
        var done = audit.asOne(() -> takeBack(workspace, one));
        var kept = batches.left(workspace, id.value());
        db.sql(
                        """
                        insert into stakeholders.import_taken_back
                          (import, removed, restored, kept, by) values (?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        done.removed(),
                        done.restored(),
                        kept.toArray(String[]::new),
                        workspace.account().value())
                .update();
        audit.record(
                workspace,
                new ImportCleared(
                        id.value(), one.file(), done.removed(), done.restored(), kept.size()));
        return new Import.TakenBack(done.removed(), done.restored(), kept);
    }

    private StakeholderBatches.TakenBack takeBack(Workspace workspace, Import one) {
        var done = batches.takeBack(workspace, one.id().value());
        removeEmptyGroups(workspace, one.id());
        return done;
    }

    private void removeEmptyGroups(Workspace workspace, ImportId id) {
        var made =
                db.sql(
                                """
                                select unnest(groupings) from stakeholders.import_stored
                                where import = ?
                                """)
                        .param(id.value())
                        .query((row, _) -> new GroupId(row.getLong(1)))
                        .list();
        var present = groups.all(workspace).stream().map(group -> group.id()).toList();
        for (var group : made) {
            var filter = new Filter("", group, null, null, null, false, java.util.Set.of(), null);
            if (present.contains(group) && standings.count(workspace, filter) == 0) {
                groups.remove(workspace, group);
            }
        }
    }

    private List<GroupId> groups(Workspace workspace, List<String> names) {
        var made = new ArrayList<GroupId>();
        for (var name : names) {
            made.add(groups.add(workspace, GroupDetails.named(name)));
        }
        return made;
    }

    private Map<String, GroupId> named(Workspace workspace) {
        var named = new HashMap<String, GroupId>();
        groups.all(workspace)
                .forEach(group -> named.put(Keys.words(group.details().name()), group.id()));
        return named;
    }

    private void keep(Workspace workspace, ImportId id, Checked checked, List<GroupId> made) {
        db.sql(
                        """
                        insert into stakeholders.import_stored
                          (import, added, changed, unchanged, assessed, left_out, groupings, by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        checked.added(),
                        checked.changed(),
                        checked.unchanged(),
                        checked.assessed(),
                        checked.leftOut(),
                        made.stream().mapToLong(GroupId::value).toArray(),
                        workspace.account().value())
                .update();
    }

    /// Two imports into one register come one after the other.
    private void lock(Workspace workspace) {
        db.sql("select pg_advisory_xact_lock(hashtext('stakeholders.import'), ?::int)")
                .param((int) workspace.id().value())
                .query((_, _) -> true)
                .single();
    }
}
