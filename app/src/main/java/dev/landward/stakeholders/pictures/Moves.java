package dev.landward.stakeholders.pictures;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.assessments.AssessmentId;
import dev.landward.stakeholders.assessments.Assessments;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.assessments.Judgement;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.stakeholders.standings.Standings;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Moves somebody in a picture: each move is a new dated judgement by the viewer.
@Service
class Moves {

    private final Assessments assessments;
    private final Standings standings;

    Moves(Assessments assessments, Standings standings) {
        this.assessments = assessments;
        this.standings = standings;
    }

    /// What a move did.
    ///
    /// @param name who was moved
    /// @param entries the new entries of the log
    record Moved(String name, List<AssessmentId> entries) {

        /// The entries as an address names them.
        String code() {
            return entries.stream()
                    .map(entry -> Long.toString(entry.value()))
                    .collect(Collectors.joining("-"));
        }
    }

    /// Records a move. Where some scales moved and others stayed, only the moved ones are judged;
    /// where all stayed, all are judged again, as a confirmation.
    @Transactional
    Moved move(Workspace workspace, Plane plane, MoveForm form) {
        workspace.require(Right.EDIT_PEOPLE);
        var id = new StakeholderId(form.stakeholder());
        var who = standings.find(workspace, id).orElseThrow(NotFound::new);
        var values = form.values(plane);
        var moved = values.keySet().stream().filter(d -> differs(who, d, form, plane)).toList();
        var entries = new ArrayList<AssessmentId>();
        for (var dimension : moved.isEmpty() ? List.copyOf(values.keySet()) : moved) {
            var judgement =
                    Judgement.ofColleague(
                            dimension,
                            values.get(dimension),
                            form.day(),
                            Typed.text(form.evidence()),
                            form.confidence());
            entries.add(assessments.record(workspace, id, judgement));
        }
        return new Moved(who.name(), entries);
    }

    private static boolean differs(Standing who, Dimension dimension, MoveForm form, Plane plane) {
        return !Objects.equals(who.marks().value(dimension), form.values(plane).get(dimension));
    }

    /// Takes the entries of a move back.
    @Transactional
    void takeBack(Workspace workspace, List<AssessmentId> entries) {
        workspace.require(Right.EDIT_PEOPLE);
        for (var entry : entries) {
            assessments.takeBack(workspace, entry);
        }
    }
}
