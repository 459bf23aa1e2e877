package dev.landward.initiative.phases;

import dev.landward.initiative.Check;
import dev.landward.initiative.Check.When;
import dev.landward.initiative.GroupReadiness;
import dev.landward.initiative.GroupReadiness.Group;
import dev.landward.initiative.Phase;
import dev.landward.initiative.PhaseChecks;
import dev.landward.initiative.Workspace;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Holds the step into Decide until every key group is informed and engaged.
///
/// Where no module keeps groups there is no check; where one does but no group is a key group,
/// nobody can say whether the step is right, so the check is unknown and holds too.
@Component
class Readiness implements PhaseChecks {

    private final ObjectProvider<GroupReadiness> modules;

    Readiness(ObjectProvider<GroupReadiness> modules) {
        this.modules = modules;
    }

    boolean kept() {
        return modules.stream().findAny().isPresent();
    }

    List<Group> groups(Workspace workspace) {
        return modules.stream().flatMap(module -> module.groups(workspace).stream()).toList();
    }

    @Override
    public List<Check> checks(Workspace workspace) {
        if (!kept()) {
            return List.of();
        }
        var key = groups(workspace).stream().filter(Group::key).toList();
        var ready = key.stream().filter(Group::ready).count();
        return List.of(
                new Check(
                        Phase.DECIDE,
                        When.ENTRY,
                        "phases.check.groups",
                        true,
                        key.isEmpty() ? Check.State.UNKNOWN : Check.done(ready == key.size()),
                        30,
                        "/phases/decide",
                        List.of(ready, key.size())));
    }
}
