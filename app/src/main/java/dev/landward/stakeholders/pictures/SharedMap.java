package dev.landward.stakeholders.pictures;

import dev.landward.initiative.Workspace;
import dev.landward.links.Shareable;
import dev.landward.stakeholders.standings.StanceHistory;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.web.Right;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// The map, for whoever it is shared with: points of groups that are large enough, without names.
@Component
class SharedMap implements Shareable {

    private final Crowds crowds;
    private final StanceHistory stances;

    SharedMap(Crowds crowds, StanceHistory stances) {
        this.crowds = crowds;
        this.stances = stances;
    }

    @Override
    public String name() {
        return "map";
    }

    @Override
    public Right need() {
        return Right.SEE_PEOPLE;
    }

    @Override
    public String show(Workspace place, Model page) {
        var everybody = crowds.of(place, Choice.of(java.util.Map.of()));
        var now = stances.stanceByGroup(place, Crowds.today());
        var shown = shown(everybody, now);
        page.addAttribute("left", everybody.n() - shown.n());
        page.addAttribute("minimum", now.counts().minimum());
        page.addAttribute("picture", new NamelessMap(shown));
        return "stakeholders/pictures/shared-map";
    }

    /// Those of groups whose figures are shown to everybody.
    private static Crowd shown(Crowd all, StanceHistory.ByGroup now) {
        var groups =
                now.levels().keySet().stream()
                        .map(row -> Long.toString(row.id()))
                        .collect(Collectors.toSet());
        List<Standing> people =
                all.people().stream().filter(one -> groups.contains(Crowd.group(one))).toList();
        LocalDate day = all.day();
        return new Crowd("", all.choice(), day, people.size(), people, all.groups());
    }
}
