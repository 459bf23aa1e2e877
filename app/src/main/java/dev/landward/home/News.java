package dev.landward.home;

import dev.landward.accounts.Audit;
import dev.landward.initiative.Workspace;
import dev.landward.web.Right;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What changed in an initiative since somebody's last visit, as far as they may know.
@Component
class News {

    private static final int COUNT = 40;
    private static final Set<String> OF_PROCESS =
            Set.of("initiative", "phase", "task", "card", "stage", "playbook", "closing", "link");

    private final Trail trail;
    private final Visits visits;

    News(Trail trail, Visits visits) {
        this.trail = trail;
        this.visits = visits;
    }

    /// What changed, and since when; no day at the first visit.
    record Since(@Nullable OffsetDateTime at, List<Audit.Entry> items) {

        List<Audit.Entry> top() {
            return items.stream().limit(6).toList();
        }
    }

    Since since(Workspace workspace) {
        var last = visits.look(workspace);
        var items =
                trail.latest(workspace, last.entry(), COUNT).stream()
                        .filter(entry -> mayKnow(workspace, entry))
                        .toList();
        return new Since(last.at(), items);
    }

    static boolean mayKnow(Workspace workspace, Audit.Entry entry) {
        if (entry.what().startsWith("Note")) {
            return workspace.may(Right.SEE_NOTES);
        }
        var subject = entry.subject();
        var kind = subject.contains("/") ? subject.substring(0, subject.indexOf('/')) : subject;
        return workspace.may(Right.SEE_PEOPLE) || OF_PROCESS.contains(kind);
    }
}
