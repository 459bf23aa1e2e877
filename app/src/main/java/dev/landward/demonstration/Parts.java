package dev.landward.demonstration;

import dev.landward.demonstration.Cast.Present;
import dev.landward.demonstration.Sheet.Row;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.assessments.Confidence;
import dev.landward.stakeholders.assessments.PartnershipLevel;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.remarks.ConstraintDetails;
import dev.landward.stakeholders.remarks.Constraints;
import dev.landward.stakeholders.remarks.Interests;
import dev.landward.stakeholders.remarks.Notes;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// What people in Harrow Falls want, what binds them, and what the analyst keeps to himself.
@Component
class Parts {

    private final Interests interests;
    private final Constraints constraints;
    private final Notes notes;
    private final Groups groups;

    Parts(Interests interests, Constraints constraints, Notes notes, Groups groups) {
        this.interests = interests;
        this.constraints = constraints;
        this.notes = notes;
        this.groups = groups;
    }

    void write(Workspace analyst, Present present, LocalDate today) {
        for (var row : Sheet.rows("parts")) {
            switch (row.text("what")) {
                case "interest" ->
                        interests.add(
                                analyst,
                                present.person(row.text("who")),
                                row.text("tag"),
                                row.number("weight"),
                                row.text("words"));
                case "constraint" -> constraints.add(analyst, constraint(row, present));
                case "note" ->
                        notes.write(analyst, present.person(row.text("who")), row.text("words"));
                default -> level(analyst, row, present, today);
            }
        }
    }

    private static ConstraintDetails constraint(Row row, Present present) {
        var who = row.text("who");
        return new ConstraintDetails(
                present.people().get(who),
                present.groups().get(who),
                row.text("tag"),
                row.text("words"),
                "",
                null);
    }

    private void level(Workspace analyst, Row row, Present present, LocalDate today) {
        groups.judge(
                analyst,
                present.group(row.text("who")),
                PartnershipLevel.of(row.number("weight")),
                today.minusDays(30),
                row.text("words"),
                Confidence.MEDIUM);
    }
}
