package dev.landward.initiative.phases;

import dev.landward.initiative.Check;
import dev.landward.initiative.Initiatives;
import dev.landward.initiative.Outlook;
import dev.landward.initiative.Phase;
import dev.landward.initiative.Recalled;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.playbook.Task;
import dev.landward.initiative.playbook.Tasks;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Where an initiative stands: its steps, its next tasks, what went quiet.
@Component
class Steps implements Outlook {

    private static final Duration QUIET = Duration.ofDays(14);
    private static final int TOP = 10;

    private final Phases phases;
    private final Tasks tasks;
    private final Initiatives initiatives;

    Steps(Phases phases, Tasks tasks, Initiatives initiatives) {
        this.phases = phases;
        this.tasks = tasks;
        this.initiatives = initiatives;
    }

    @Recalled
    @Override
    public Standing standing(Workspace workspace) {
        var checks = phases.checks(workspace);
        var closings = phases.closings(workspace);
        var current = Phases.current(closings);
        var at = current.orElse(Phase.OWN);
        var open = tasks.all(workspace).stream().filter(Task::open).toList();
        return new Standing(
                of(checks, closings),
                current,
                next(open, at),
                hygiene(open, at, closings),
                initiatives.legacy(workspace),
                checks.stream()
                        .filter(check ->
                                check.when() == Check.When.STANDING
                                        && check.state() != Check.State.DONE)
                        .toList());
    }

    List<Step> of(List<Check> checks, List<Closing> closings) {
        var current = Phases.current(closings);
        return Arrays.stream(Phase.values())
                .map(phase -> {
                    var mandatory =
                            checks.stream()
                                    .filter(check -> check.mandatory() && check.guards(phase))
                                    .toList();
                    return new Step(
                            phase,
                            place(phase, current),
                            (int) mandatory.stream().filter(check -> !check.blocks(phase)).count(),
                            mandatory.size(),
                            overrides(closings, phase));
                })
                .toList();
    }

    private static int overrides(List<Closing> closings, Phase phase) {
        return (int)
                closings.stream()
                        .filter(one -> one.phase() == phase && one.holds() && one.reason() != null)
                        .count();
    }

    static Step at(List<Step> steps, Phase phase) {
        return steps.stream().filter(step -> step.phase() == phase).findAny().orElseThrow();
    }

    /// Once there is no current phase all are closed.
    private static Position place(Phase phase, Optional<Phase> current) {
        var to = current.map(phase::compareTo).orElse(-1);
        return to < 0 ? Position.CLOSED : to == 0 ? Position.CURRENT : Position.AHEAD;
    }

    private static List<NextTask> next(List<Task> open, Phase current) {
        return open.stream()
                .filter(task -> task.overdue() || task.phase().compareTo(current) <= 0)
                .map(task ->
                        new NextTask(
                                task.id(),
                                task.origin(),
                                task.title(),
                                task.phase(),
                                task.owner(),
                                task.due(),
                                reason(task, current)))
                .sorted(Comparator.comparing(NextTask::reason))
                .limit(TOP)
                .toList();
    }

    private static Reason reason(Task task, Phase current) {
        if (task.overdue()) {
            return Reason.OVERDUE;
        }
        if (task.essential() && task.phase() == current) {
            return Reason.BLOCKS;
        }
        return task.owner().isEmpty() ? Reason.OWNERLESS : Reason.NEXT;
    }

    private static Hygiene hygiene(List<Task> open, Phase current, List<Closing> closings) {
        var due = open.stream().filter(task -> task.phase().compareTo(current) <= 0).toList();
        var quiet = OffsetDateTime.now(java.time.ZoneOffset.UTC).minus(QUIET);
        var moved = closings.stream().map(Closing::at).anyMatch(at -> at.isAfter(quiet));
        return new Hygiene(
                open.size(),
                (int) open.stream().filter(Task::overdue).count(),
                (int) due.stream().filter(task -> task.owner().isEmpty()).count(),
                moved
                        ? 0
                        : (int)
                                due.stream()
                                        .filter(task -> task.touched().isBefore(quiet))
                                        .count());
    }
}
