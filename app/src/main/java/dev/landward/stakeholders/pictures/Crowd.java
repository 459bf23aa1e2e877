package dev.landward.stakeholders.pictures;

import dev.landward.documents.charts.Tone;
import dev.landward.stakeholders.DecisionRole;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.groups.Group;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.web.Shell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Those whom a picture shows.
///
/// @param path the address of the initiative
/// @param choice how they were chosen
/// @param day the day of which it tells
/// @param all how many are in the register
/// @param people those who are shown, by name
/// @param groups all groups, in their order
record Crowd(
        String path,
        Choice choice,
        LocalDate day,
        int all,
        List<Standing> people,
        List<Group> groups) {

    /// The group of those who have none.
    static final String NO_GROUP = "0";

    int n() {
        return people.size();
    }

    boolean empty() {
        return all == 0;
    }

    static String group(Standing somebody) {
        return somebody.group() == null ? NO_GROUP : Long.toString(somebody.group().value());
    }

    /// The groups of the people shown, for a legend.
    List<dev.landward.documents.charts.Group> legend(Shell shell) {
        var used = people.stream().map(Crowd::group).collect(java.util.stream.Collectors.toSet());
        var legend = new ArrayList<dev.landward.documents.charts.Group>();
        for (var group : groups) {
            var id = Long.toString(group.id().value());
            if (used.contains(id)) {
                legend.add(
                        dev.landward.documents.charts.Group.nth(
                                id, group.details().name(), group.position() - 1));
            }
        }
        if (used.contains(NO_GROUP)) {
            legend.add(
                    new dev.landward.documents.charts.Group(
                            NO_GROUP, shell.text("pictures.group.none"), Tone.QUIET));
        }
        return legend;
    }

    /// All groups by number, for a list to choose from.
    Map<String, String> groupNames(Shell shell) {
        var names = new LinkedHashMap<String, String>();
        groups.forEach(
                group -> names.put(Long.toString(group.id().value()), group.details().name()));
        names.put(NO_GROUP, shell.text("pictures.group.none"));
        return names;
    }

    /// All people shown by number, for a list to choose from.
    Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        people.forEach(one -> names.put(Long.toString(one.id().value()), one.name()));
        return names;
    }

    /// Where a picture leads from somebody.
    String address(Standing somebody) {
        return path + "/people/" + somebody.id().value();
    }

    /// Who is named first where room is short: deciders, key people, the powerful.
    static double weight(Standing somebody) {
        return (somebody.decisionRole() == DecisionRole.NONE ? 0 : 20)
                + (somebody.key() ? 10 : 0)
                + somebody.marks().value(Dimension.POWER, 0);
    }

    /// Says n and the day, as every picture does.
    String about(Shell shell) {
        return choice.narrows()
                ? shell.text("pictures.about.part", n(), all, shell.date(day))
                : shell.text("pictures.about", n(), shell.date(day));
    }
}
