package dev.landward.stakeholders.batches;

import dev.landward.accounts.Audit;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Bounds;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.Records;
import dev.landward.stakeholders.Records.Line;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.StakeholderRows;
import dev.landward.stakeholders.assessments.Retractions;
import dev.landward.stakeholders.batches.Written.Effect;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes many rows of the register at once, and takes a whole import back.
@Service
public class StakeholderBatches {

    private final JdbcClient db;
    private final Audit audit;
    private final Records records;
    private final Bounds bounds;
    private final Retractions retractions;

    StakeholderBatches(
            JdbcClient db, Audit audit, Records records, Bounds bounds, Retractions retractions) {
        this.db = db;
        this.audit = audit;
        this.records = records;
        this.bounds = bounds;
        this.retractions = retractions;
    }

    /// @param kept whom the row was merged into, or `null`
    private record Stored(
            long id, @Nullable Long kept, @Nullable String reference, Details details) {}

    /// What taking an import back did.
    ///
    /// @param removed how many rows it had added
    /// @param restored how many rows it had changed say again what they said
    /// @param left how many somebody has worked on since, which stay as they are
    public record TakenBack(int removed, int restored, int left) {}

    /// Rows that somebody has worked on after the import that added them.
    private static final String TOUCHED =
            """
            (exists (select from stakeholders.former f where f.stakeholder = s.id
                and f.import_number is distinct from s.import_number)
              or exists (select from stakeholders.assessment a where a.stakeholder = s.id
                and not a.void and a.import_number is distinct from s.import_number)
              or exists (select from stakeholders.tie t
                where s.id in (t.from_stakeholder, t.to_stakeholder))
              or exists (select from stakeholders.interest i where i.stakeholder = s.id)
              or exists (select from stakeholders.note n where n.stakeholder = s.id)
              or exists (select from stakeholders.limitation l where l.stakeholder = s.id)
              or exists (select from stakeholders.merge m where m.kept = s.id))
            """;

    /// Lists the keys of everybody, so that an import can recognise them in memory.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return one for each row in the register
    public List<StakeholderKeys> known(Workspace workspace) {
        return db.sql(
                        """
                        select id, reference, name_key, email_key, organisation_key
                        from stakeholders.present where initiative = ? order by id
                        """)
                .param(workspace.id().value())
                .query((row, _) ->
                        new StakeholderKeys(
                                new StakeholderId(row.getLong(1)),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5)))
                .list();
    }

    /// Writes many rows: adds what is new, changes what says something else.
    ///
    /// One that was removed comes back; one that was merged into another stays so, and its row is
    /// passed over. One entry in the trail tells of the whole. 10,000 rows take about two seconds.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param entries the rows; no two may name the same stakeholder or reference
    /// @param provenance where they come from
    /// @return what became of each, in their order
    /// @throws NotFound where a row names a stakeholder or a group of somewhere else
    @Transactional
    public List<Written> write(Workspace workspace, List<Entry> entries, Provenance provenance) {
        workspace.require(Right.EDIT_PEOPLE);
        bounds.check(workspace, entries.stream().map(Entry::details).toList());
        bounds.stakeholders(workspace, Stream.of(provenance.suggestedBy()));
        bounds.stakeholders(workspace, entries.stream().map(Entry::id));
        var batch = new Batch(stored(workspace, entries), records.numbers(fresh(entries)));
        var written = entries.stream().map(batch::take).toList();
        var account = workspace.account().value();
        records.insert(workspace.id().value(), account, provenance, batch.added);
        records.update(account, provenance.importNumber(), batch.changed);
        comeBack(batch.met);
        audit.record(workspace, summary(provenance, batch, entries.size()));
        return written;
    }

    /// Names the rows that an import added or changed and that were left when it was taken back,
    /// because somebody has worked on them since.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param importNumber which import
    /// @return their names, in order
    public List<String> left(Workspace workspace, long importNumber) {
        return db.sql(
                        """
                        select s.name from stakeholders.present s
                        where s.initiative = :initiative and (s.import_number = :import or s.id in (
                          select f.stakeholder from stakeholders.former f
                          where f.import_number = :import))
                        order by s.name, s.id
                        """)
                .param("initiative", workspace.id().value())
                .param("import", importNumber)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// Takes an import back: what it added is removed, what it changed says again what it said,
    /// what it assessed is void. What somebody has worked on since stays.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param importNumber which import
    /// @return what was done
    @Transactional
    public TakenBack takeBack(Workspace workspace, long importNumber) {
        workspace.require(Right.EDIT_PEOPLE);
        var removed = removeAdded(workspace, importNumber);
        var restored = firsts(workspace, importNumber);
        records.putBack(restored);
        retractions.ofImport(workspace, importNumber);
        var left = left(workspace, importNumber).size();
        audit.record(workspace, new ImportTakenBack(importNumber, removed, restored.size(), left));
        return new TakenBack(removed, restored.size(), left);
    }

    private static int fresh(List<Entry> entries) {
        return (int) entries.stream().filter(entry -> entry.id() == null).count();
    }

    private List<Stored> stored(Workspace workspace, List<Entry> entries) {
        var ids =
                entries.stream()
                        .map(Entry::id)
                        .filter(Objects::nonNull)
                        .mapToLong(id -> Objects.requireNonNull(id).value())
                        .toArray();
        var references =
                entries.stream()
                        .map(Entry::reference)
                        .filter(Objects::nonNull)
                        .toArray(String[]::new);
        return db.sql(
                        """
                        select s.*, m.kept from stakeholders.stakeholder s
                        left join stakeholders.merge m on m.gone = s.id
                        where s.initiative = :initiative
                          and (s.id = any(:ids) or s.reference = any(:references))
                        for no key update of s
                        """)
                .param("initiative", workspace.id().value())
                .param("ids", ids)
                .param("references", references)
                .query((row, _) ->
                        new Stored(
                                row.getLong("id"),
                                row.getObject("kept", Long.class),
                                row.getString("reference"),
                                StakeholderRows.details(row)))
                .list();
    }

    private void comeBack(List<Long> ids) {
        db.sql("delete from stakeholders.stakeholder_removal where stakeholder = any(?)")
                .param(ids.stream().mapToLong(Long::longValue).toArray())
                .update();
    }

    private static StakeholdersWritten summary(Provenance provenance, Batch batch, int all) {
        var number = provenance.importNumber();
        return new StakeholdersWritten(
                provenance.origin(),
                number == null ? 0 : number,
                batch.added.size(),
                batch.changed.size(),
                all - batch.added.size() - batch.changed.size());
    }

    private int removeAdded(Workspace workspace, long importNumber) {
        return db.sql(
                        """
                        insert into stakeholders.stakeholder_removal (stakeholder, import_number, by)
                        select s.id, s.import_number, :account from stakeholders.present s
                        where s.initiative = :initiative and s.import_number = :import and not %s
                        on conflict do nothing
                        """
                                .formatted(TOUCHED))
                .param("account", workspace.account().value())
                .param("initiative", workspace.id().value())
                .param("import", importNumber)
                .update();
    }

    /// The former rows an import made that nobody has changed since.
    private List<Long> firsts(Workspace workspace, long importNumber) {
        return db.sql(
                        """
                        select f.id from stakeholders.former f
                        join stakeholders.stakeholder s on s.id = f.stakeholder
                        where f.import_number = ? and s.initiative = ? and %s
                        """
                                .formatted(Records.LAST))
                .params(importNumber, workspace.id().value())
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /// Sorts entries into new, changed and unchanged ones.
    private static final class Batch {

        private final Map<Long, Stored> byId = new HashMap<>();
        private final Map<String, Stored> byReference = new HashMap<>();
        private final List<Long> numbers;
        private final List<Line> added = new ArrayList<>();
        private final List<Line> changed = new ArrayList<>();
        private final List<Long> met = new ArrayList<>();

        Batch(List<Stored> stored, List<Long> numbers) {
            this.numbers = numbers;
            for (var row : stored) {
                byId.put(row.id(), row);
                if (row.reference() != null) {
                    byReference.put(row.reference(), row);
                }
            }
        }

        Written take(Entry entry) {
            var stored = stored(entry);
            if (stored == null) {
                var id = numbers.get(added.size());
                added.add(new Line(id, entry.reference(), entry.details()));
                return new Written(new StakeholderId(id), Effect.ADDED);
            }
            if (stored.kept() != null) {
                return new Written(new StakeholderId(stored.kept()), Effect.UNCHANGED);
            }
            met.add(stored.id());
            var same =
                    stored.details().equals(entry.details())
                            && (entry.reference() == null
                                    || entry.reference().equals(stored.reference()));
            if (!same) {
                changed.add(new Line(stored.id(), entry.reference(), entry.details()));
            }
            return new Written(
                    new StakeholderId(stored.id()), same ? Effect.UNCHANGED : Effect.CHANGED);
        }

        private @Nullable Stored stored(Entry entry) {
            var id = entry.id();
            if (id != null) {
                return byId.get(id.value());
            }
            var reference = entry.reference();
            return reference == null ? null : byReference.get(reference);
        }
    }
}
