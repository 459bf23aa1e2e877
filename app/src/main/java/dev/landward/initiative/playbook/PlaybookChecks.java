package dev.landward.initiative.playbook;

import dev.landward.initiative.Check;
import dev.landward.initiative.Check.When;
import dev.landward.initiative.Phase;
import dev.landward.initiative.PhaseChecks;
import dev.landward.initiative.Workspace;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the phases ask of the playbook: its tasks have owners and are done or skipped, and the
/// adoption and ownership streams are there.
@Component
class PlaybookChecks implements PhaseChecks {

    private final Tasks tasks;

    PlaybookChecks(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<Check> checks(Workspace workspace) {
        var all = tasks.all(workspace);
        var checks = new ArrayList<Check>();
        for (var phase : Phase.values()) {
            var own = all.stream().filter(task -> task.phase() == phase).toList();
            var essential = own.stream().filter(Task::essential).toList();
            var rest = own.stream().filter(task -> !task.essential()).toList();
            checks.add(settled(phase, "playbook.check.essential", true, essential));
            checks.add(settled(phase, "playbook.check.rest", false, rest));
            checks.add(owned(phase, own));
        }
        checks.add(present(all, Stream.ADOPTION, "playbook.check.adoption"));
        checks.add(present(all, Stream.OWNERSHIP, "playbook.check.ownership"));
        return checks;
    }

    private static Check settled(Phase phase, String key, boolean mandatory, List<Task> tasks) {
        var open = tasks.stream().filter(Task::open).count();
        return new Check(
                phase,
                When.EXIT,
                key,
                mandatory,
                Check.done(open == 0),
                mandatory ? 20 : 10,
                "/playbook?phase=" + phase.path(),
                List.of(tasks.size() - open, tasks.size()));
    }

    private static Check owned(Phase phase, List<Task> tasks) {
        var open = tasks.stream().filter(Task::open).toList();
        var owned = open.stream().filter(task -> !task.owner().isEmpty()).count();
        return new Check(
                phase,
                When.ENTRY,
                "playbook.check.owned",
                false,
                Check.done(owned == open.size()),
                10,
                "/playbook?phase=" + phase.path(),
                List.of(owned, open.size(), phase.name()));
    }

    private static Check present(List<Task> tasks, Stream stream, String key) {
        var count =
                tasks.stream()
                        .filter(task ->
                                task.stream() == stream && task.state() != TaskState.SKIPPED)
                        .count();
        return new Check(
                Phase.LEARN,
                When.STANDING,
                key,
                true,
                Check.done(count > 0),
                10,
                "/plan",
                List.of(count));
    }
}
