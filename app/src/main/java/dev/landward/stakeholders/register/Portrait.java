package dev.landward.stakeholders.register;

import dev.landward.analysis.stakeholders.Salience;
import dev.landward.analysis.stakeholders.SalienceAttributes;
import dev.landward.stakeholders.Stakeholder;
import dev.landward.stakeholders.assessments.Assessment;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.remarks.Constraint;
import dev.landward.stakeholders.remarks.Interest;
import dev.landward.stakeholders.remarks.Note;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.stakeholders.ties.Tie;
import dev.landward.web.Shell;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything that the page of somebody shows.
///
/// @param row what the register says
/// @param standing where they stand
/// @param group the name of their group, or `null`
/// @param ties theirs, those that ended as well
/// @param interests what they want, the weightiest first
/// @param limits what the change has to live with because of them
/// @param log every assessment, the latest first
/// @param notes private notes, empty for who may not see them
/// @param next the next key stakeholder of whom something is unknown, or `null`
record Portrait(
        Stakeholder row,
        Standing standing,
        @Nullable String group,
        List<Tie> ties,
        List<Interest> interests,
        List<Constraint> limits,
        List<Assessment> log,
        List<Note> notes,
        @Nullable Standing next) {

    /// From where an attribute counts for the salience class.
    static final int THRESHOLD = 4;

    /// What stands of a dimension and who says so, or `null` where nobody does.
    @Nullable Assessment latest(Dimension dimension) {
        return log.stream()
                .filter(Assessment::valid)
                .filter(entry -> entry.judgement().dimension() == dimension)
                .findFirst()
                .orElse(null);
    }

    /// The classes that are possible with what is known.
    Set<Salience> salience() {
        var marks = standing.marks();
        return SalienceAttributes.rated(
                        marks.value(Dimension.POWER),
                        marks.value(Dimension.LEGITIMACY),
                        marks.value(Dimension.URGENCY),
                        THRESHOLD)
                .possible();
    }

    /// The attributes of the salience class that nobody judged.
    List<String> unknownAttributes(Shell shell) {
        return Stream.of(Dimension.POWER, Dimension.LEGITIMACY, Dimension.URGENCY)
                .filter(dimension -> !standing.marks().known(dimension))
                .map(dimension -> Words.dimension(shell, dimension))
                .toList();
    }

    /// Says whether an entry says again what was taken back before.
    boolean again(Assessment entry) {
        return log.stream().anyMatch(one -> one.takesBack() && one.id().equals(entry.corrects()));
    }

    boolean out(Tie tie) {
        return tie.details().from().equals(row.id());
    }

    boolean lasts(Tie tie) {
        LocalDate end = tie.endedOn();
        return end == null || end.isAfter(Words.today());
    }
}
