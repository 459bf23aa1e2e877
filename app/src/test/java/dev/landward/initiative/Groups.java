package dev.landward.initiative;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Groups for tests, until the register keeps them.
public class Groups implements GroupReadiness {

    private final Map<Long, List<Group>> groups = new ConcurrentHashMap<>();

    @Override
    public List<Group> groups(Workspace workspace) {
        return groups.getOrDefault(workspace.id().value(), List.of());
    }

    /// Says which groups an initiative has, and where they stand.
    ///
    /// @param workspace a place in the initiative
    /// @param now its groups
    public void are(Workspace workspace, Group... now) {
        groups.put(workspace.id().value(), List.of(now));
    }
}
