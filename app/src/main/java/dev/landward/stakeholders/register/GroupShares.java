package dev.landward.stakeholders.register;

import dev.landward.initiative.GroupReadiness;
import dev.landward.initiative.Recalled;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.standings.Standings;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// Tells the phases how far each group is informed and engaged; see {@link Share} for what counts.
@Component
class GroupShares implements GroupReadiness {

    private final Groups groups;
    private final Standings standings;

    GroupShares(Groups groups, Standings standings) {
        this.groups = groups;
        this.standings = standings;
    }

    @Recalled
    @Override
    public List<GroupReadiness.Group> groups(Workspace workspace) {
        return Share.of(groups.all(workspace), standings.all(workspace)).stream()
                .map(GroupShares::group)
                .sorted(Comparator.comparing(group -> !group.key()))
                .toList();
    }

    private static GroupReadiness.Group group(Share share) {
        var known = share.group().details();
        return new GroupReadiness.Group(
                known.name(),
                known.key(),
                share.informedShare(),
                share.engagedShare(),
                known.informedThreshold() / 100.0,
                known.engagedThreshold() / 100.0,
                share.n(),
                share.date());
    }
}
