package dev.landward.initiative;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tasks of an initiative for other parts of the program.
public interface Playbook {

    /// Lists all tasks, in one query.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return the tasks that were not removed, by phase and in order
    List<Entry> entries(Workspace workspace);

    /// Gives a task an owner and a day.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id the task
    /// @param owner who has it, empty for nobody
    /// @param due its day
    void hand(Workspace workspace, long id, String owner, LocalDate due);

    /// Says that a task was done or left out.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id the task
    /// @param done whether it was done
    /// @param note the evidence, or the reason why it was left out
    void settle(Workspace workspace, long id, boolean done, String note);

    /// A task.
    ///
    /// @param id its number
    /// @param origin its key in the method, or `null` for one of the people's own
    /// @param title its own wording, or `null` while the method's holds
    /// @param phase where it belongs
    /// @param owner who has it, empty for nobody
    /// @param due its day, or `null`
    /// @param open whether it is neither done nor left out
    /// @param overdue whether it is open and its day has passed
    /// @param touched when anything last happened to it
    record Entry(
            long id,
            @Nullable String origin,
            @Nullable String title,
            Phase phase,
            String owner,
            @Nullable LocalDate due,
            boolean open,
            boolean overdue,
            OffsetDateTime touched) {}
}
