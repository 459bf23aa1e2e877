package dev.landward.notifications;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Done;
import dev.landward.initiative.Phase;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.phases.PhaseClosed;
import dev.landward.initiative.phases.PhaseReopened;
import dev.landward.initiative.playbook.TaskAdded;
import dev.landward.initiative.playbook.TaskChanged;
import dev.landward.initiative.playbook.Tasks;
import dev.landward.initiative.team.TeamRoleGiven;
import dev.landward.web.NotFound;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears what is done in initiatives, in the same transaction, and tells those whom it concerns.
@Component
class Teller {

    private final Notices notices;
    private final Tasks tasks;

    Teller(Notices notices, Tasks tasks) {
        this.notices = notices;
        this.tasks = tasks;
    }

    @EventListener
    void on(Done done) {
        if (!(done.by() instanceof Workspace workspace)) {
            return;
        }
        switch (done.happening()) {
            case PhaseClosed closed ->
                    phase(workspace, closed.phase(), closed.closing(), "notice.phase.closed");
            case PhaseReopened opened ->
                    phase(workspace, opened.phase(), opened.closing(), "notice.phase.reopened");
            case TaskAdded added -> given(workspace, added.task(), added.title());
            case TaskChanged changed -> given(workspace, changed.task(), changed.title());
            case TeamRoleGiven given -> asked(workspace, given);
            default -> {}
        }
    }

    private void phase(Workspace workspace, String phase, long closing, String text) {
        notices.tellFollowers(
                workspace,
                new Notice(
                        Topic.PHASES,
                        "%s/%d".formatted(text, closing),
                        null,
                        "/phases/" + Phase.valueOf(phase).path(),
                        text,
                        Map.of("phase", phase)));
    }

    private void asked(Workspace workspace, TeamRoleGiven given) {
        notices.tell(
                workspace,
                new AccountId(given.account()),
                new Notice(
                        Topic.TEAM,
                        "team/%s/%s".formatted(workspace.id().value(), given.role()),
                        null,
                        "",
                        "notice.team",
                        Map.of("role", given.role().name())));
    }

    /// Whoever has a task is told once, however often the task is changed.
    private void given(Workspace workspace, long id, String title) {
        var owner = owner(workspace, id);
        if (owner != null) {
            notices.tell(
                    workspace,
                    new AccountId(owner),
                    new Notice(
                            Topic.TASKS,
                            "task/" + id,
                            null,
                            "/playbook/tasks/" + id,
                            "notice.task",
                            Map.of("task", title)));
        }
    }

    private @Nullable Long owner(Workspace workspace, long id) {
        try {
            var task = tasks.find(workspace, id);
            return task.open() ? task.account() : null;
        } catch (NotFound _) {
            return null; // added and removed at once
        }
    }
}
