package dev.landward.stakeholders.register;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.groups.Group;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.standings.Movements;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.stakeholders.standings.Standings;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who knows, who helps and who carries: per group today, and every move since a day with its date
/// and evidence.
@Controller
@Needs(Right.SEE_PEOPLE)
class BuyInPage {

    private final Standings standings;
    private final Groups groups;
    private final Movements movements;

    BuyInPage(Standings standings, Groups groups, Movements movements) {
        this.standings = standings;
        this.groups = groups;
        this.movements = movements;
    }

    /// How many of a group are at each level.
    ///
    /// @param group which, or `null` for those without a group
    /// @param counts from unaware to leading
    /// @param unknown of how many nobody knows
    record Ladder(@Nullable Group group, List<Integer> counts, int unknown) {

        int n() {
            return unknown + counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// Somebody who moved.
    ///
    /// @param who who
    /// @param move from where to where, and why
    record Step(Standing who, Movements.Move move) {}

    @GetMapping("/initiatives/{initiative}/people/buy-in")
    String show(Workspace workspace, @RequestParam(defaultValue = "") String since, Model page) {
        var today = Words.today();
        var from = Objects.requireNonNullElse(Typed.day(since), today.minusDays(90));
        var everybody = standings.all(workspace);
        page.addAttribute("at", workspace.path() + "/people");
        page.addAttribute("since", from);
        page.addAttribute("today", today);
        page.addAttribute("ladders", ladders(groups.all(workspace), everybody));
        page.addAttribute("steps", steps(workspace, everybody, from, today));
        return "stakeholders/register/buy-in";
    }

    private List<Step> steps(
            Workspace workspace, List<Standing> everybody, LocalDate from, LocalDate to) {
        var byId = new HashMap<StakeholderId, Standing>();
        everybody.forEach(one -> byId.put(one.id(), one));
        return movements.moves(workspace, Dimension.ENGAGEMENT_CURRENT, from, to).stream()
                .filter(move -> move.steps() != 0)
                .flatMap(move ->
                        Stream.ofNullable(byId.get(move.stakeholder()))
                                .map(who -> new Step(who, move)))
                .toList();
    }

    private static List<Ladder> ladders(List<Group> groups, List<Standing> everybody) {
        Map<@Nullable GroupId, int[]> counts = new HashMap<>();
        for (var one : everybody) {
            counts.computeIfAbsent(one.group(), _ -> new int[6])[
                    one.marks().value(Dimension.ENGAGEMENT_CURRENT, 0)]++;
        }
        var ladders = new ArrayList<Ladder>();
        groups.forEach(group -> add(group, counts.get(group.id()), ladders));
        add(null, counts.get(null), ladders);
        return ladders;
    }

    private static void add(@Nullable Group group, int @Nullable [] counts, List<Ladder> ladders) {
        if (counts != null) {
            ladders.add(
                    new Ladder(
                            group,
                            List.of(counts[1], counts[2], counts[3], counts[4], counts[5]),
                            counts[0]));
        }
    }
}
