package dev.landward.stakeholders.imports;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.groups.Group;
import dev.landward.stakeholders.groups.Groups;
import java.util.List;
import org.springframework.stereotype.Component;

/// Does small work at once and large work in the background.
@Component
class Checking {

    /// A file of so many bytes is checked within a second.
    private static final int QUICKLY_CHECKED = 3_000_000;

    /// So many rows are stored within a second.
    private static final int QUICKLY_STORED = 2_000;

    private static final int BYTES_OF_A_ROW = 100;

    private final Imports imports;
    private final Checks checks;
    private final Storing storing;
    private final Background background;
    private final Groups groups;

    Checking(
            Imports imports, Checks checks, Storing storing, Background background, Groups groups) {
        this.imports = imports;
        this.checks = checks;
        this.storing = storing;
        this.background = background;
        this.groups = groups;
    }

    /// What became of the wish to store.
    enum Answer {
        STORED,
        BEGUN,
        NOT_READY
    }

    List<Group> groups(Workspace workspace) {
        return groups.all(workspace);
    }

    void check(Workspace workspace, ImportId id) {
        int size = imports.size(workspace, id);
        if (size > QUICKLY_CHECKED) {
            background.order(workspace, id, false, size / BYTES_OF_A_ROW);
        } else {
            checks.run(workspace, imports.find(workspace, id), Progress.NONE);
        }
    }

    Answer store(Workspace workspace, ImportId id, int rows) {
        if (rows > QUICKLY_STORED) {
            background.order(workspace, id, true, rows);
            return Answer.BEGUN;
        }
        var stored = storing.store(workspace, id, Progress.NONE);
        return stored.isPresent() ? Answer.STORED : Answer.NOT_READY;
    }
}
