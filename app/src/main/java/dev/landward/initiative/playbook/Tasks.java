package dev.landward.initiative.playbook;

import dev.landward.accounts.Audit;
import dev.landward.accounts.Removals;
import dev.landward.initiative.Owners;
import dev.landward.initiative.Phase;
import dev.landward.initiative.Recalled;
import dev.landward.initiative.Workspace;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Texts;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The tasks of an initiative's playbook: found, shaped, done, skipped, removed and brought back.
@Service
public class Tasks {

    private final JdbcClient db;
    private final Audit audit;
    private final Removals removals;
    private final Owners owners;
    private final Texts texts;

    Tasks(JdbcClient db, Audit audit, Removals removals, Owners owners, Texts texts) {
        this.db = db;
        this.audit = audit;
        this.removals = removals;
        this.owners = owners;
        this.texts = texts;
    }

    /// What a task is made of.
    ///
    /// @param title its wording, or `null` to keep the method's
    /// @param why its own reason, empty to keep the method's
    /// @param phase where it belongs
    /// @param stream what it is for
    /// @param essential whether its phase waits for it
    /// @param owner who has it, empty for nobody
    /// @param due its day, or `null`
    public record Draft(
            @Nullable String title,
            String why,
            Phase phase,
            Stream stream,
            boolean essential,
            String owner,
            @Nullable LocalDate due) {}

    /// Something that was said of a task.
    ///
    /// @param state what became of it
    /// @param note the evidence or the reason
    /// @param link where the evidence is, or empty
    /// @param by who said so, or `null` where the account is gone
    /// @param at when
    public record Mark(
            TaskState state, String note, String link, @Nullable String by, OffsetDateTime at) {}

    /// Lists all tasks.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return the tasks that were not removed, by phase and in order
    @Recalled
    public List<Task> all(Workspace workspace) {
        return db
                .sql(TaskRows.SELECT + " order by t.position, t.id")
                .param("initiative", workspace.id().value())
                .query(TaskRows::task)
                .list()
                .stream()
                .sorted(Comparator.comparing(Task::phase))
                .toList();
    }

    /// Finds a task.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id its number
    /// @return the task
    /// @throws NotFound where there is none of that number here, or it was removed
    public Task find(Workspace workspace, long id) {
        return db.sql(TaskRows.SELECT + " and t.id = :id")
                .param("initiative", workspace.id().value())
                .param("id", id)
                .query(TaskRows::task)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Lists what was said of a task.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id the task
    /// @return all marks, the latest first
    public List<Mark> marks(Workspace workspace, long id) {
        return db.sql(
                        """
                        select m.state, m.note, m.link, a.name as by, m.marked_at as at
                        from initiative.task_mark m
                        join initiative.task t on t.id = m.task
                        left join accounts.account a on a.id = m.marked_by
                        where t.initiative = ? and t.id = ? order by m.id desc
                        """)
                .params(workspace.id().value(), id)
                .query(DataClassRowMapper.newInstance(Mark.class))
                .list();
    }

    /// Adds a task of one's own at the end of its phase.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param draft what it is made of, with a title
    /// @return its number
    @Transactional
    public long add(Workspace workspace, Draft draft) {
        workspace.require(Right.RUN_INITIATIVE);
        var owner = owners.read(workspace, draft.owner());
        var title = String.valueOf(draft.title());
        var id =
                db.sql(
                                """
                                insert into initiative.task (initiative, phase, stream, title, why,
                                  essential, owner, owner_account, due, position)
                                values (:initiative, :phase, :stream, :title, :why, :essential,
                                  :owner, :account, :due, (select coalesce(max(position), 0) + 10
                                    from initiative.task where initiative = :initiative))
                                returning id
                                """)
                        .param("initiative", workspace.id().value())
                        .param("phase", draft.phase().name())
                        .param("stream", draft.stream().name())
                        .param("title", title)
                        .param("why", draft.why())
                        .param("essential", draft.essential())
                        .param("owner", owner.name())
                        .param("account", owner.account(), Types.BIGINT)
                        .param("due", draft.due(), Types.DATE)
                        .query(Long.class)
                        .single();
        audit.record(workspace, new TaskAdded(id, title, draft.phase().name()));
        return id;
    }

    /// Changes a task; one that moves to another phase stands at that phase's end.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id the task
    /// @param draft what it is made of from now on
    /// @throws NotFound where there is none of that number here
    @Transactional
    public void change(Workspace workspace, long id, Draft draft) {
        workspace.require(Right.RUN_INITIATIVE);
        find(workspace, id);
        var owner = owners.read(workspace, draft.owner());
        db.sql(
                        """
                        update initiative.task set phase = :phase, stream = :stream,
                          title = case when origin is null then coalesce(:title, title) else :title end,
                          why = :why, essential = :essential, owner = :owner,
                          owner_account = :account, due = :due, touched_at = now(),
                          position = case when phase = :phase then position else
                            (select max(position) + 10 from initiative.task
                              where initiative = :initiative) end
                        where id = :id and initiative = :initiative
                        """)
                .param("id", id)
                .param("initiative", workspace.id().value())
                .param("phase", draft.phase().name())
                .param("stream", draft.stream().name())
                .param("title", draft.title(), Types.VARCHAR)
                .param("why", draft.why())
                .param("essential", draft.essential())
                .param("owner", owner.name())
                .param("account", owner.account(), Types.BIGINT)
                .param("due", draft.due(), Types.DATE)
                .update();
        audit.record(workspace, changed(workspace, id));
    }

    /// Says what became of a task.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id the task
    /// @param state done, skipped, or open again
    /// @param note the evidence, or the reason for skipping
    /// @param link where the evidence is, or empty
    /// @throws NotFound where there is none of that number here
    @Transactional
    public void mark(Workspace workspace, long id, TaskState state, String note, String link) {
        workspace.require(Right.CONTRIBUTE);
        var task = find(workspace, id);
        db.sql(
                        """
                        insert into initiative.task_mark (task, state, note, link, marked_by)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(id, state.name(), note, link, workspace.account().value())
                .update();
        touch(id);
        audit.record(workspace, new TaskMarked(id, english(workspace, task), state.name(), note));
    }

    /// Takes a task out of the playbook.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id the task
    /// @throws NotFound where there is none of that number here
    @Transactional
    public void remove(Workspace workspace, long id) {
        workspace.require(Right.RUN_INITIATIVE);
        var task = find(workspace, id);
        removals.remove(workspace, "initiative.task", id);
        audit.record(workspace, new TaskRemoved(id, english(workspace, task)));
    }

    /// Brings a removed task back to where it was.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id the task
    /// @throws NotFound where no such task was removed here
    @Transactional
    public void restore(Workspace workspace, long id) {
        workspace.require(Right.RUN_INITIATIVE);
        if (!removals.restore("initiative.task", id)) {
            throw new NotFound();
        }
        audit.record(workspace, new TaskRestored(id, english(workspace, find(workspace, id))));
    }

    /// Moves a task before the one above it, or after the one below it, within its phase.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id the task
    /// @param up whether upwards; the first cannot go up nor the last down, and stays
    /// @throws NotFound where there is none of that number here
    @Transactional
    public void move(Workspace workspace, long id, boolean up) {
        workspace.require(Right.RUN_INITIATIVE);
        db.sql("select id from initiative.initiative where id = ? for update")
                .param(workspace.id().value())
                .query(Long.class)
                .single();
        var task = find(workspace, id);
        var phase = all(workspace).stream().filter(one -> one.phase() == task.phase()).toList();
        var at = phase.stream().map(Task::id).toList().indexOf(id) + (up ? -1 : 1);
        if (at >= 0 && at < phase.size()) {
            swap(id, phase.get(at).id());
        }
        audit.record(workspace, changed(workspace, id));
    }

    private void swap(long one, long other) {
        db.sql(
                        """
                        update initiative.task t set position = o.position
                        from initiative.task o
                        where (t.id = :one and o.id = :other) or (t.id = :other and o.id = :one)
                        """)
                .param("one", one)
                .param("other", other)
                .update();
    }

    private void touch(long id) {
        db.sql("update initiative.task set touched_at = now() where id = ?").param(id).update();
    }

    private TaskChanged changed(Workspace workspace, long id) {
        var task = find(workspace, id);
        return new TaskChanged(
                id,
                english(workspace, task),
                task.owner(),
                task.due() == null ? "" : task.due().toString());
    }

    /// The trail is one for all readers: the method's wording stands there in English.
    private String english(Workspace workspace, Task task) {
        return task.title(texts, Locale.ENGLISH, workspace.sector());
    }
}
