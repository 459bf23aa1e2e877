package dev.landward.stakeholders.imports;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Keys;
import dev.landward.stakeholders.Stakeholder;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.assessments.Assessment;
import dev.landward.stakeholders.assessments.Assessments;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.batches.StakeholderBatches;
import dev.landward.stakeholders.batches.StakeholderKeys;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.standings.Marks;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.stakeholders.standings.Standings;
import dev.landward.stakeholders.units.UnitPath;
import dev.landward.stakeholders.units.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The register as files have it: everybody with their group, unit and standing, in five queries.
@Component
class Snapshot {

    private final Stakeholders stakeholders;
    private final StakeholderBatches batches;
    private final Standings standings;
    private final Assessments assessments;
    private final Groups groups;
    private final Units units;

    Snapshot(
            Stakeholders stakeholders,
            StakeholderBatches batches,
            Standings standings,
            Assessments assessments,
            Groups groups,
            Units units) {
        this.stakeholders = stakeholders;
        this.batches = batches;
        this.standings = standings;
        this.assessments = assessments;
        this.groups = groups;
        this.units = units;
    }

    /// An entry of the log, as far as a file can repeat it.
    private record Said(long stakeholder, LocalDate day, @Nullable Integer value) {}

    /// What a line of a file has said before.
    private record Line(long stakeholder, String evidence, @Nullable Integer value) {}

    /// Everybody, by name.
    List<Person> people(Workspace workspace) {
        return people(workspace, marks(workspace));
    }

    /// Everybody, ready to be recognised.
    Recognised recognised(Workspace workspace) {
        var marks = marks(workspace);
        var keys = new HashMap<StakeholderId, StakeholderKeys>();
        batches.known(workspace).forEach(known -> keys.put(known.id(), known));
        var people = new People();
        for (var person : people(workspace, marks)) {
            var known = person.id() == null ? null : keys.get(person.id());
            if (known != null) {
                people.add(
                        new Target(
                                person, person, known.name(), known.email(), known.organisation()));
            }
        }
        var named = new HashSet<String>();
        groups.all(workspace).forEach(group -> named.add(Keys.words(group.details().name())));
        return new Recognised(workspace, people, marks, named, batches.gone(workspace));
    }

    /// The register, and what was judged of those in it.
    final class Recognised {

        private final Workspace workspace;
        private final People people;
        private final Map<StakeholderId, Marks> marks;
        private final Set<String> groups;
        private final Map<String, StakeholderBatches.Gone> gone;
        private final Map<Dimension, Set<Record>> log = new EnumMap<>(Dimension.class);

        Recognised(
                Workspace workspace,
                People people,
                Map<StakeholderId, Marks> marks,
                Set<String> groups,
                Map<String, StakeholderBatches.Gone> gone) {
            this.gone = gone;
            this.groups = groups;
            this.workspace = workspace;
            this.people = people;
            this.marks = marks;
        }

        People people() {
            return people;
        }

        /// Finds who had a reference and is not in the register any more.
        StakeholderBatches.@Nullable Gone gone(String reference) {
            return gone.get(reference);
        }

        /// Says whether there is a group of a name.
        boolean group(String name) {
            return groups.contains(Keys.words(name));
        }

        /// Says whether a judgement tells anything that the log does not have.
        boolean tells(@Nullable StakeholderId id, Dimension dimension, int value, LocalDate day) {
            var known = id == null ? null : marks.get(id);
            if (id == null || known == null) {
                return true;
            }
            var current = known.value(dimension);
            if (current != null && current == value) {
                return false;
            }
            var since = known.since(dimension);
            return since == null
                    || since.isBefore(day)
                    || !entries(dimension).contains(new Said(id.value(), day, value));
        }

        /// Says whether the log has what this line of a file says already, of whatever day.
        boolean repeats(
                @Nullable StakeholderId id, Dimension dimension, int value, String evidence) {
            return id != null
                    && marks.containsKey(id)
                    && entries(dimension).contains(new Line(id.value(), evidence, value));
        }

        private Set<Record> entries(Dimension dimension) {
            return log.computeIfAbsent(
                    dimension,
                    _ -> {
                        var said = new HashSet<Record>();
                        for (var one : assessments.of(workspace, dimension)) {
                            said.add(said(one));
                            said.add(line(one));
                        }
                        return said;
                    });
        }
    }

    private static Said said(Assessment one) {
        return new Said(one.stakeholder().value(), one.judgement().asOf(), one.judgement().value());
    }

    private static Line line(Assessment one) {
        return new Line(
                one.stakeholder().value(), one.judgement().evidence(), one.judgement().value());
    }

    private Map<StakeholderId, Marks> marks(Workspace workspace) {
        var marks = new HashMap<StakeholderId, Marks>();
        for (Standing standing : standings.all(workspace)) {
            marks.put(standing.id(), standing.marks());
        }
        return marks;
    }

    private List<Person> people(Workspace workspace, Map<StakeholderId, Marks> marks) {
        var names = new HashMap<Long, String>();
        groups.all(workspace)
                .forEach(group -> names.put(group.id().value(), group.details().name()));
        var places = places(workspace);
        var people = new ArrayList<Person>();
        for (Stakeholder one : stakeholders.all(workspace)) {
            var details = one.details();
            var group = details.group();
            people.add(
                    new Person(
                            one.id(),
                            one.reference(),
                            details,
                            group == null ? "" : names.getOrDefault(group.value(), ""),
                            place(one, places),
                            known(marks.get(one.id()))));
        }
        return people;
    }

    private Map<StakeholderId, UnitPath> places(Workspace workspace) {
        var tree = units.tree(workspace);
        var paths = units.paths(workspace);
        var places = new HashMap<StakeholderId, UnitPath>();
        for (int i = 0; i < tree.size() && i < paths.size(); i++) {
            places.put(tree.get(i).id(), paths.get(i));
        }
        return places;
    }

    private static @Nullable UnitPath place(Stakeholder one, Map<StakeholderId, UnitPath> places) {
        var own = places.get(one.id());
        var memberOf = one.details().memberOf();
        if (own != null || memberOf == null) {
            return own;
        }
        var unit = places.get(memberOf);
        return unit == null ? null : new UnitPath(unit.names(), "");
    }

    private static Map<Dimension, Integer> known(@Nullable Marks marks) {
        if (marks == null) {
            return Map.of();
        }
        var known = new EnumMap<Dimension, Integer>(Dimension.class);
        for (var dimension : Dimension.values()) {
            var value = marks.value(dimension);
            if (value != null) {
                known.put(dimension, value);
            }
        }
        return known;
    }
}
