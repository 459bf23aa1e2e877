package dev.landward.stakeholders.register;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.DecisionRole;
import dev.landward.stakeholders.Stakeholder;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.groups.Group;
import dev.landward.stakeholders.standings.Standing;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts the engagement analysis together, in one query for the words.
@Component
class Analyses {

    private final Stakeholders stakeholders;

    Analyses(Stakeholders stakeholders) {
        this.stakeholders = stakeholders;
    }

    Analysis of(Workspace workspace, List<Standing> everybody, List<Group> groups) {
        var keys = everybody.stream().filter(Analyses::key).toList();
        var rows =
                keys.isEmpty()
                        ? java.util.Map.<Object, Stakeholder>of()
                        : stakeholders.all(workspace).stream()
                                .collect(Collectors.toMap(Stakeholder::id, Function.identity()));
        return new Analysis(
                keys.stream()
                        .flatMap(one ->
                                java.util.stream.Stream.ofNullable(rows.get(one.id()))
                                        .map(row -> new Analysis.Row(one, row.details())))
                        .toList(),
                groups.stream().map(group -> of(group, everybody)).toList());
    }

    /// Key is who was marked so, and whoever has a part in the decision.
    static boolean key(Standing one) {
        return one.key() || one.decisionRole() != DecisionRole.NONE;
    }

    private static Analysis.OfGroup of(Group group, List<Standing> everybody) {
        return new Analysis.OfGroup(
                group, everybody.stream().filter(one -> group.id().equals(one.group())).toList());
    }
}
