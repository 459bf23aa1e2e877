package dev.landward.initiative.playbook;

import dev.landward.initiative.Playbook;
import dev.landward.initiative.Recalled;
import dev.landward.initiative.Workspace;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Hands tasks to other parts of the program.
@Component
class Desk implements Playbook {

    private final Tasks tasks;

    Desk(Tasks tasks) {
        this.tasks = tasks;
    }

    @Recalled
    @Override
    public List<Entry> entries(Workspace workspace) {
        return tasks.all(workspace).stream()
                .map(task ->
                        new Entry(
                                task.id(),
                                task.origin(),
                                task.title(),
                                task.phase(),
                                task.owner(),
                                task.due(),
                                task.open(),
                                task.overdue(),
                                task.touched()))
                .toList();
    }

    @Override
    public void hand(Workspace workspace, long id, String owner, LocalDate due) {
        var task = tasks.find(workspace, id);
        tasks.change(
                workspace,
                id,
                new Tasks.Draft(
                        task.title(),
                        task.ownWhy(),
                        task.phase(),
                        task.stream(),
                        task.essential(),
                        owner,
                        due));
    }

    @Override
    public void settle(Workspace workspace, long id, boolean done, String note) {
        tasks.mark(workspace, id, done ? TaskState.DONE : TaskState.SKIPPED, note, "");
    }
}
