package dev.landward.stakeholders.imports;

import dev.landward.uploads.How;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a file is understood.
///
/// @param how how it is read
/// @param columns what each column is about, `null` where it is left out
/// @param assessedOn the day of the assessments in the file
/// @param group the group of those for whom the file names none, or an empty text
record Settings(How how, List<@Nullable Field> columns, LocalDate assessedOn, String group) {

    /// Keeps its own list.
    Settings {
        columns = Collections.unmodifiableList(new ArrayList<>(columns));
    }

    static Settings start(LocalDate today) {
        return new Settings(How.FOUND_OUT, List.of(), today, "");
    }

    Settings withColumns(List<@Nullable Field> others) {
        return new Settings(how, others, assessedOn, group);
    }

    Settings readAs(How other) {
        return new Settings(other, columns, assessedOn, group);
    }
}
