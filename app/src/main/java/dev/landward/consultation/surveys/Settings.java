package dev.landward.consultation.surveys;

import dev.landward.uploads.How;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a survey is understood.
///
/// @param how how its file is read
/// @param columns what each column is
/// @param meanings what answers mean, where somebody said so, by scale and by their key
/// @param heldOn the last day on which people answered
/// @param newGroups whether groups that the register does not have are added to it
record Settings(
        How how,
        List<Use> columns,
        Map<Scale, Map<String, Meaning>> meanings,
        LocalDate heldOn,
        boolean newGroups) {

    Settings {
        columns = List.copyOf(columns);
        meanings = Map.copyOf(meanings);
    }

    @Nullable Meaning meaning(Scale scale, String cell) {
        var said = meanings.getOrDefault(scale, Map.of()).get(Likert.key(cell));
        return said == null ? Likert.guess(scale, cell) : said;
    }

    Use use(int column) {
        return column < columns.size() ? columns.get(column) : Use.LEFT_OUT;
    }

    Settings readAs(How other, List<Use> guessed) {
        return new Settings(other, guessed, Map.of(), heldOn, newGroups);
    }

    Settings with(List<Use> others, LocalDate day) {
        return new Settings(how, others, meanings, day, newGroups);
    }

    Settings meaning(Map<Scale, Map<String, Meaning>> others, boolean groups) {
        return new Settings(how, columns, others, heldOn, groups);
    }
}
