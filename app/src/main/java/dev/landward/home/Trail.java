package dev.landward.home;

import dev.landward.accounts.Audit;
import dev.landward.initiative.Recalled;
import dev.landward.initiative.Workspace;
import java.util.List;
import org.springframework.stereotype.Component;

/// The latest of the trail, as overviews show it.
@Component
class Trail {

    private final Audit audit;

    Trail(Audit audit) {
        this.audit = audit;
    }

    @Recalled
    public List<Audit.Entry> latest(Workspace workspace, long after, int count) {
        return audit.latest(workspace, after, count);
    }
}
