package dev.landward.stakeholders.pictures;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.standings.Movements;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The ladder from recipient to partner between two days.
@Controller
@Needs(Right.SEE_PEOPLE)
class LadderPage {

    private static final int QUARTER = 91;

    private final Crowds crowds;
    private final Movements movements;

    LadderPage(Crowds crowds, Movements movements) {
        this.crowds = crowds;
        this.movements = movements;
    }

    @GetMapping("/initiatives/{initiative}/people/partnership")
    String show(Workspace workspace, @RequestParam Map<String, String> typed, Model page) {
        var asked = Choice.of(typed);
        var until = Objects.requireNonNullElseGet(asked.on(), Crowds::today);
        var since =
                Objects.requireNonNullElseGet(
                        Choice.day(typed.get("since")), () -> until.minusDays(QUARTER));
        var from = since.isAfter(until) ? until : since;
        var to = since.isAfter(until) ? since : until;
        var choice = new Choice(asked.group(), asked.side(), asked.keyOnly(), null);
        var crowd = crowds.of(workspace, choice);
        var moves = movements.moves(workspace, Dimension.PARTNERSHIP, from, to);
        page.addAttribute("workspace", workspace);
        page.addAttribute("picture", PartnershipPicture.of(crowd, from, to, moves));
        return "stakeholders/pictures/partnership";
    }
}
