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
    private final Retraction retraction;

    StakeholderBatches(
            JdbcClient db, Audit audit, Records records, Bounds bounds, Retraction retraction) {
        this.db = db;
        this.audit = audit;
        this.records = records;
        this.bounds = bounds;
        this.retraction = retraction;
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

    /// Somebody who had a reference and is not in the register any more.
    ///
    /// @param name who
    /// @param into the name of whoever they were merged into; `null` where they were removed
    public record Gone(String name, @Nullable String into) {}

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

    /// Lists the references of those who were removed or merged into another: nobody else can have
    /// one of these.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return who had it, by the reference
    public Map<String, Gone> gone(Workspace workspace) {
        var gone = new HashMap<String, Gone>();
        db.sql(
                        """
                        select s.reference, s.name, k.name from stakeholders.stakeholder s
                        left join stakeholders.merge m on m.gone = s.id
                        left join stakeholders.stakeholder k on k.id = m.kept
                        where s.initiative = ? and s.reference is not null and (m.id is not null
                          or exists (select from stakeholders.stakeholder_removal r
                            where r.stakeholder = s.id))
                        """)
                .param(workspace.id().value())
                .query(row -> {
                    gone.put(row.getString(1), new Gone(row.getString(2), row.getString(3)));
                });
        return gone;
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
        retraction.comeBack(provenance.importNumber(), batch.met);
        audit.record(workspace, summary(provenance, batch, entries.size()));
        return written;
    }

    /// Names the rows that an import added, changed or moved and that were left when it was taken
    /// back, because somebody has worked on them since.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param importNumber which import
    /// @return their names, in order
    public List<String> left(Workspace workspace, long importNumber) {
        return retraction.left(workspace, importNumber);
    }

    /// Takes an import back: what it added is removed, what it changed says again what it said,
    /// units are where they were, and what it assessed is void. Whoever it brought back is removed
    /// again. What somebody has worked on since stays.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param importNumber which import
    /// @return what was done
    @Transactional
    public TakenBack takeBack(Workspace workspace, long importNumber) {
        workspace.require(Right.EDIT_PEOPLE);
        var done = retraction.of(workspace, importNumber);
        audit.record(
                workspace,
                new ImportTakenBack(importNumber, done.removed(), done.restored(), done.left()));
        return done;
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

    private static StakeholdersWritten summary(Provenance provenance, Batch batch, int all) {
        var number = provenance.importNumber();
        return new StakeholdersWritten(
                provenance.origin(),
                number == null ? 0 : number,
                batch.added.size(),
                batch.changed.size(),
                all - batch.added.size() - batch.changed.size());
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
