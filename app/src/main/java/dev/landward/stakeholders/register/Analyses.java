package dev.landward.stakeholders.register;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.DecisionRole;
import dev.landward.stakeholders.Stakeholder;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.groups.Group;
import dev.landward.stakeholders.standings.StanceHistory;
import dev.landward.stakeholders.standings.Standing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts the engagement analysis together, in one query for the words.
@Component
class Analyses {

    private final Stakeholders stakeholders;
    private final StanceHistory stances;

    Analyses(Stakeholders stakeholders, StanceHistory stances) {
        this.stakeholders = stakeholders;
        this.stances = stances;
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
                ofGroups(workspace, everybody, groups));
    }

    /// Stances are withheld where every picture withholds them.
    private List<Analysis.OfGroup> ofGroups(
            Workspace workspace, List<Standing> everybody, List<Group> groups) {
        var today = LocalDate.now(ZoneOffset.UTC);
        var withheld =
                stances.now(workspace, everybody, today).withheld().stream()
                        .map(StanceHistory.GroupRow::id)
                        .collect(Collectors.toSet());
        return groups.stream()
                .map(group ->
                        new Analysis.OfGroup(
                                group,
                                everybody.stream()
                                        .filter(one -> group.id().equals(one.group()))
                                        .toList(),
                                withheld.contains(group.id().value())))
                .toList();
    }

    /// Key is who was marked so, and whoever has a part in the decision.
    static boolean key(Standing one) {
        return one.key() || one.decisionRole() != DecisionRole.NONE;
    }
}
