package dev.landward.stakeholders.imports;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.Keys;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.StakeholderKind;
import dev.landward.stakeholders.assessments.AssessmentSource;
import dev.landward.stakeholders.assessments.Assessments;
import dev.landward.stakeholders.assessments.Confidence;
import dev.landward.stakeholders.assessments.Judgement;
import dev.landward.stakeholders.batches.Entry;
import dev.landward.stakeholders.batches.StakeholderBatches;
import dev.landward.stakeholders.units.Unit;
import dev.landward.stakeholders.units.UnitPath;
import dev.landward.stakeholders.units.Units;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes those whom a file is about: organisations first, so that the tree can stand before people
/// find their units in it; and then the heads, who are people.
@Component
class TargetWriter {

    private final StakeholderBatches batches;
    private final Units units;

    TargetWriter(StakeholderBatches batches, Units units) {
        this.batches = batches;
        this.units = units;
    }

    void write(Workspace workspace, Import one, List<Target> targets, Map<String, GroupId> groups) {
        var provenance = Provenance.ofImport(one.id().value(), one.file());
        var rewritten = targets.stream().filter(Target::rewritten).toList();
        var moved = rewritten.stream().filter(TargetWriter::moved).toList();
        if (moved.isEmpty()) {
            write(workspace, rewritten, groups, Map.of(), provenance);
            return;
        }
        var organisations = rewritten.stream().filter(TargetWriter::organisation).toList();
        var people = rewritten.stream().filter(target -> !organisation(target)).toList();
        write(workspace, organisations, groups, Map.of(), provenance);
        units.remember(
                workspace,
                one.id().value(),
                () -> {
                    var unknownHeads = place(workspace, moved, provenance);
                    write(workspace, people, groups, places(workspace), provenance);
                    if (unknownHeads) {
                        place(workspace, moved, provenance);
                    }
                });
    }

    /// What the file judges of those who are written.
    List<Assessments.Of> judgements(Import one, List<Target> targets) {
        var judgements = new ArrayList<Assessments.Of>();
        for (var target : targets) {
            var id = target.now().id();
            if (id == null) {
                continue;
            }
            target.judged()
                    .forEach(judged ->
                            judgements.add(
                                    new Assessments.Of(
                                            id,
                                            new Judgement(
                                                    judged.dimension(),
                                                    judged.value(),
                                                    one.settings().assessedOn(),
                                                    AssessmentSource.IMPORT,
                                                    "",
                                                    one.evidence(judged.place()),
                                                    Confidence.LOW))));
        }
        return judgements;
    }

    private void write(
            Workspace workspace,
            List<Target> targets,
            Map<String, GroupId> groups,
            Map<List<String>, StakeholderId> places,
            Provenance provenance) {
        if (targets.isEmpty()) {
            return;
        }
        var entries = targets.stream().map(target -> entry(target, groups, places)).toList();
        var written = batches.write(workspace, entries, provenance);
        for (int i = 0; i < targets.size(); i++) {
            targets.get(i).known(written.get(i).id());
        }
    }

    private static Entry entry(
            Target target, Map<String, GroupId> groups, Map<List<String>, StakeholderId> places) {
        var now = target.now();
        var before = target.before();
        var draft = now.details().draft();
        if (before == null || !before.group().equals(now.group())) {
            draft.group(groups.get(Keys.words(now.group())));
        }
        var unit = now.unit();
        if (moved(target) && !organisation(target) && unit != null) {
            draft.memberOf(places.get(Said.keys(unit.names())));
        }
        return new Entry(now.id(), now.reference(), draft.done());
    }

    /// Gives units their places.
    ///
    /// @return whether a head was not found
    private boolean place(Workspace workspace, List<Target> moved, Provenance provenance) {
        var before = places(workspace);
        var paths = new LinkedHashMap<List<String>, UnitPath>();
        units.paths(workspace).forEach(path -> paths.put(Said.keys(path.names()), path));
        for (var target : moved) {
            var unit = Objects.requireNonNull(target.now().unit());
            if (!placedElsewhere(target, before)) {
                paths.merge(
                        Said.keys(unit.names()),
                        unit,
                        (old, fresh) -> fresh.head().isEmpty() ? old : fresh);
            }
        }
        var outcome = units.write(workspace, List.copyOf(paths.values()), provenance);
        move(workspace, moved);
        return !outcome.unknownHeads().isEmpty();
    }

    /// A unit that has another place moves; its parent has one by now, or is at the top.
    private void move(Workspace workspace, List<Target> moved) {
        var places = places(workspace);
        for (var target : moved) {
            var id = target.now().id();
            if (id == null || !placedElsewhere(target, places)) {
                continue;
            }
            var names = Objects.requireNonNull(target.now().unit()).names();
            var parent = places.get(Said.keys(names.subList(0, names.size() - 1)));
            units.place(workspace, id, parent, head(workspace, id));
            places = places(workspace);
        }
    }

    private @Nullable StakeholderId head(Workspace workspace, StakeholderId id) {
        return units.tree(workspace).stream()
                .filter(unit -> unit.id().equals(id))
                .map(Unit::head)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean placedElsewhere(Target target, Map<List<String>, StakeholderId> places) {
        var unit = target.now().unit();
        var id = target.now().id();
        return organisation(target)
                && unit != null
                && id != null
                && places.containsValue(id)
                && !id.equals(places.get(Said.keys(unit.names())));
    }

    private Map<List<String>, StakeholderId> places(Workspace workspace) {
        var places = new HashMap<List<String>, StakeholderId>();
        units.tree(workspace)
                .forEach(unit -> places.putIfAbsent(Said.keys(unit.path()), unit.id()));
        return places;
    }

    private static boolean moved(Target target) {
        var before = target.before();
        var unit = target.now().unit();
        return unit != null && (before == null || !unit.equals(before.unit()));
    }

    private static boolean organisation(Target target) {
        return target.now().details().kind() == StakeholderKind.ORGANISATION;
    }
}
