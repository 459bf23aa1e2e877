package dev.landward.stakeholders.remarks;

import dev.landward.accounts.Audit;
import dev.landward.accounts.Removals;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Bounds;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Private notes of analysts: read and written only by who may see notes, told to nobody else.
@Service
public class Notes {

    private static final String LASTING =
            "not exists (select from stakeholders.note_removal r where r.note = n.id)";

    private final JdbcClient db;
    private final Audit audit;
    private final Bounds bounds;
    private final Removals removals;

    Notes(JdbcClient db, Audit audit, Bounds bounds, Removals removals) {
        this.db = db;
        this.audit = audit;
        this.bounds = bounds;
        this.removals = removals;
    }

    private record Subject(long stakeholder, String name) {}

    /// Writes a note.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id of whom
    /// @param words 1 to 4000 characters
    /// @return its number
    @Transactional
    public NoteId write(Workspace workspace, StakeholderId id, String words) {
        workspace.require(Right.SEE_NOTES);
        var name = bounds.name(workspace, id);
        var note =
                db.sql(
                                """
                                insert into stakeholders.note (stakeholder, words, written_by)
                                values (?, ?, ?) returning id
                                """)
                        .params(id.value(), words.strip(), workspace.account().value())
                        .query((row, _) -> row.getLong(1))
                        .single();
        audit.record(workspace, new NoteWritten(id.value(), name));
        return new NoteId(note);
    }

    /// Takes a note out.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    @Transactional
    public void remove(Workspace workspace, NoteId id) {
        workspace.require(Right.SEE_NOTES);
        var subject = subject(workspace, id, LASTING);
        removals.remove(workspace, "stakeholders.note", id.value());
        audit.record(workspace, new NoteRemoved(subject.stakeholder(), subject.name()));
    }

    /// Brings a note back.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    @Transactional
    public void restore(Workspace workspace, NoteId id) {
        workspace.require(Right.SEE_NOTES);
        var subject = subject(workspace, id, "true");
        removals.restore("stakeholders.note", id.value());
        audit.record(workspace, new NoteRestored(subject.stakeholder(), subject.name()));
    }

    /// Reads the notes on somebody.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id on whom
    /// @return the latest first
    /// @throws dev.landward.web.Refused where the viewer may not see notes
    public List<Note> of(Workspace workspace, StakeholderId id) {
        workspace.require(Right.SEE_NOTES);
        return db.sql(
                        """
                        select n.id, n.words, a.name, n.written_at from stakeholders.note n
                        join stakeholders.stakeholder s on s.id = n.stakeholder
                        left join accounts.account a on a.id = n.written_by
                        where s.initiative = ? and s.id = ? and %s order by n.id desc
                        """
                                .formatted(LASTING))
                .params(workspace.id().value(), id.value())
                .query((row, _) ->
                        new Note(
                                new NoteId(row.getLong(1)),
                                row.getString(2),
                                row.getString(3),
                                Objects.requireNonNull(row.getObject(4, OffsetDateTime.class))))
                .list();
    }

    private Subject subject(Workspace workspace, NoteId id, String condition) {
        return db.sql(
                        """
                        select s.id, s.name from stakeholders.note n
                        join stakeholders.present s on s.id = n.stakeholder
                        where n.id = ? and s.initiative = ? and %s
                        """
                                .formatted(condition))
                .params(id.value(), workspace.id().value())
                .query((row, _) -> new Subject(row.getLong(1), row.getString(2)))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
