package dev.landward.stakeholders.register;

import dev.landward.analysis.stakeholders.WhomFirst;
import dev.landward.stakeholders.DecisionRole;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.groups.Group;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.web.Shell;
import java.util.ArrayList;
import java.util.List;

/// A gap in what is known, said in one sentence, and where it is closed.
///
/// @param key the key of the sentence; with `.do` the key of the way to close it
/// @param numbers what fills the sentence's gaps
/// @param path where it is closed: what follows the path of the place
record Insight(String key, List<Object> numbers, String path) {

    private static final int POWERFUL = WhomFirst.Rules.DEFAULT.highPower();

    String text(Shell shell) {
        return shell.text(key, numbers.toArray());
    }

    String deed(Shell shell) {
        return shell.text(key + ".do");
    }

    /// Finds the gaps of a whole register, the first to close first.
    static List<Insight> of(List<Standing> everybody, List<Group> groups) {
        if (everybody.isEmpty()) {
            return List.of(
                    new Insight("register.insight.nobody", List.of(), "/import"),
                    new Insight("register.insight.first", List.of(), "/new"));
        }
        var found = new ArrayList<Insight>();
        deciders(everybody, found);
        if (everybody.stream().noneMatch(Standing::key)) {
            found.add(new Insight("register.insight.no-key", List.of(), "?sort=POWER"));
        }
        groups.forEach(group -> group(everybody, group, found));
        var alone = everybody.stream().filter(one -> one.group() == null).count();
        if (alone > 0) {
            found.add(new Insight("register.insight.no-group", List.of(alone), "?missing=GROUP"));
        }
        return found;
    }

    private static void deciders(List<Standing> everybody, List<Insight> found) {
        var deciders =
                everybody.stream()
                        .filter(one -> one.decisionRole() == DecisionRole.DECIDER)
                        .toList();
        var unknown = deciders.stream().filter(one -> !one.marks().known(Dimension.STANCE)).count();
        if (deciders.isEmpty()) {
            found.add(new Insight("register.insight.no-decider", List.of(), ""));
        } else if (unknown > 0) {
            found.add(
                    new Insight(
                            "register.insight.deciders",
                            List.of(unknown, deciders.size()),
                            "?role=DECIDER&missing=STANCE"));
        }
    }

    private static void group(List<Standing> everybody, Group group, List<Insight> found) {
        var people = everybody.stream().filter(one -> group.id().equals(one.group())).toList();
        var name = group.details().name();
        var number = group.id().value();
        if (people.isEmpty()) {
            found.add(
                    new Insight(
                            "register.insight.empty-group", List.of(name), "/new?group=" + number));
            return;
        }
        if (people.stream().noneMatch(one -> one.marks().known(Dimension.POWER))) {
            found.add(
                    new Insight(
                            "register.insight.no-power",
                            List.of(name, people.size()),
                            "?missing=POWER&group=" + number));
        }
        var powerful =
                people.stream()
                        .filter(one -> one.marks().value(Dimension.POWER, 0) >= POWERFUL)
                        .toList();
        if (!powerful.isEmpty()
                && powerful.stream().noneMatch(one -> one.marks().known(Dimension.STANCE))) {
            found.add(
                    new Insight(
                            "register.insight.no-stance",
                            List.of(name, POWERFUL, powerful.size()),
                            "?sort=POWER&missing=STANCE&group=" + number));
        }
    }
}
