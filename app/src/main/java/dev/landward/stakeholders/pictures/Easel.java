package dev.landward.stakeholders.pictures;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.standings.Movements;
import dev.landward.web.Right;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Puts up a picture in which people can be moved, with those who were chosen.
@Component
class Easel {

    private static final int QUARTER = 91;

    private final Crowds crowds;
    private final Movements movements;

    Easel(Crowds crowds, Movements movements) {
        this.crowds = crowds;
        this.movements = movements;
    }

    Moving put(Workspace workspace, Plane plane, Map<String, String> typed) {
        if (plane == Plane.PARTNERSHIP) {
            return ladder(workspace, typed);
        }
        var choice = Choice.of(typed);
        var crowd = crowds.of(workspace, choice);
        var movable = workspace.may(Right.EDIT_PEOPLE) && choice.on() == null;
        var picture =
                switch (plane) {
                    case MAP, POWER -> new PlanePicture(plane, crowd, movable);
                    case ENGAGEMENT -> new EngagementPicture(crowd, movable);
                    case SALIENCE, PARTNERSHIP -> new SaliencePicture(crowd);
                };
        return new Moving(plane, crowd, picture, movable, choice.fields());
    }

    /// The ladder stands between two days, a quarter apart where nothing else is chosen.
    private Moving ladder(Workspace workspace, Map<String, String> typed) {
        var asked = Choice.of(typed);
        var until = Objects.requireNonNullElseGet(asked.on(), Crowds::today);
        var chosen = Choice.day(typed.get("since"));
        var since = chosen == null ? until.minusDays(QUARTER) : chosen;
        var from = since.isAfter(until) ? until : since;
        var to = since.isAfter(until) ? since : until;
        var choice = new Choice(asked.group(), asked.side(), asked.keyOnly(), null);
        var kept = new LinkedHashMap<>(choice.fields());
        if (chosen != null) {
            kept.put("since", from.toString());
        }
        var crowd = crowds.of(workspace, choice);
        var movable = workspace.may(Right.EDIT_PEOPLE) && to.equals(Crowds.today());
        var moves = movements.moves(workspace, Dimension.PARTNERSHIP, from, to);
        var picture = PartnershipPicture.of(crowd, from, to, moves, movable);
        return new Moving(Plane.PARTNERSHIP, crowd, picture, movable, kept);
    }
}
