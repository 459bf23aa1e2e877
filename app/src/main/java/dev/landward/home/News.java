package dev.landward.home;

import dev.landward.accounts.Audit;
import dev.landward.initiative.Workspace;
import dev.landward.web.Right;
import dev.landward.web.Shell;
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
    record Since(@Nullable OffsetDateTime at, List<Item> items) {

        List<Item> top() {
            return items.stream().limit(6).toList();
        }
    }

    /// An entry of the trail.
    record Item(Audit.Entry entry) {

        String text(Shell shell) {
            var key = "happened." + entry.what();
            return shell.texts().has(key)
                    ? shell.texts().named(key, entry.details(), shell.locale())
                    : shell.text("home.news.something");
        }
    }

    Since since(Workspace workspace) {
        var last = visits.look(workspace);
        var items =
                trail.latest(workspace, last.entry(), COUNT).stream()
                        .filter(entry -> mayKnow(workspace, entry))
                        .map(Item::new)
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
