package dev.landward.stakeholders.plans;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.standings.Standings;
import dev.landward.web.NotFound;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Names whom plans are for.
@Component
class Names {

    private final Groups groups;
    private final Standings standings;

    Names(Groups groups, Standings standings) {
        this.groups = groups;
        this.standings = standings;
    }

    /// @return the name, or `null` for a segment
    /// @throws NotFound where there is nobody such in the initiative
    @Nullable String of(Workspace workspace, Whom whom) {
        return switch (whom) {
            case Whom.One one ->
                    standings.find(workspace, one.id()).orElseThrow(NotFound::new).name();
            case Whom.Everyone everyone -> groups.get(workspace, everyone.id()).details().name();
            case Whom.Part _ -> null;
        };
    }

    /// Groups, then key stakeholders, by code: those for whom a list is short enough.
    Map<String, String> pickable(Workspace workspace) {
        var names = new LinkedHashMap<String, String>();
        groups.all(workspace)
                .forEach(group -> names.put("g" + group.id().value(), group.details().name()));
        standings.all(workspace).stream()
                .filter(Suggestions::key)
                .forEach(one -> names.put("s" + one.id().value(), one.name()));
        return names;
    }
}
