package dev.landward.stakeholders.register;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Stakeholder;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.assessments.Assessments;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.remarks.Constraints;
import dev.landward.stakeholders.remarks.Interests;
import dev.landward.stakeholders.remarks.Notes;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.stakeholders.standings.Standings;
import dev.landward.stakeholders.ties.Ties;
import dev.landward.web.Fields;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Draws the page of somebody, with what was typed into its forms.
@Component
class Portraits {

    private final Stakeholders stakeholders;
    private final Standings standings;
    private final Assessments assessments;
    private final Groups groups;
    private final Ties ties;
    private final Interests interests;
    private final Constraints constraints;
    private final Notes notes;

    Portraits(
            Stakeholders stakeholders,
            Standings standings,
            Assessments assessments,
            Groups groups,
            Ties ties,
            Interests interests,
            Constraints constraints,
            Notes notes) {
        this.stakeholders = stakeholders;
        this.standings = standings;
        this.assessments = assessments;
        this.groups = groups;
        this.ties = ties;
        this.interests = interests;
        this.constraints = constraints;
        this.notes = notes;
    }

    /// The page of somebody; of whom they were merged into, where they were.
    ///
    /// @param interest what stands in the form for an interest
    /// @param note what stands in the form for a note
    String show(Workspace workspace, long person, Fields interest, Fields note, Model page) {
        var row = stakeholders.get(workspace, new StakeholderId(person));
        var at = workspace.path() + "/people";
        if (row.id().value() != person) {
            return "redirect:" + at + "/" + row.id().value();
        }
        page.addAttribute("at", at);
        page.addAttribute("portrait", portrait(workspace, row));
        page.addAttribute("interest", interest);
        page.addAttribute("note", note);
        return "stakeholders/register/person";
    }

    private Portrait portrait(Workspace workspace, Stakeholder row) {
        var id = row.id();
        var group = row.details().group();
        return new Portrait(
                row,
                standings.find(workspace, id).orElseThrow(NotFound::new),
                group == null
                        ? null
                        : Words.groups(groups.all(workspace)).get(String.valueOf(group.value())),
                ties.of(workspace, id),
                interests.of(workspace, id),
                constraints.of(workspace, id),
                assessments.of(workspace, id),
                workspace.may(Right.SEE_NOTES) ? notes.of(workspace, id) : List.of(),
                next(standings.gaps(workspace), id));
    }

    /// The one after this in the list of gaps, else the first of it.
    private static @Nullable Standing next(List<Standing> gaps, StakeholderId id) {
        for (int i = 0; i + 1 < gaps.size(); i++) {
            if (gaps.get(i).id().equals(id)) {
                return gaps.get(i + 1);
            }
        }
        return gaps.stream().filter(one -> !one.id().equals(id)).findFirst().orElse(null);
    }
}
