package dev.landward.stakeholders.imports;

import dev.landward.documents.tables.ReadAs;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a file is understood.
///
/// @param sheet which sheet of a workbook, or `null` for the first
/// @param encoding of a CSV, or `null` to find out
/// @param delimiter of a CSV, or `null` to find out
/// @param columns what each column is about, `null` where it is left out
/// @param assessedOn the day of the assessments in the file
/// @param group the group of those for whom the file names none, or an empty text
record Settings(
        @Nullable String sheet,
        @Nullable String encoding,
        @Nullable String delimiter,
        List<@Nullable Field> columns,
        LocalDate assessedOn,
        String group) {

    /// Keeps its own list.
    Settings {
        columns = Collections.unmodifiableList(new ArrayList<>(columns));
    }

    static Settings start(LocalDate today) {
        return new Settings(null, null, null, List.of(), today, "");
    }

    Settings withColumns(List<@Nullable Field> others) {
        return new Settings(sheet, encoding, delimiter, others, assessedOn, group);
    }

    ReadAs how() {
        var how = ReadAs.DETECT;
        if (sheet != null) {
            how = how.fromSheet(sheet);
        }
        if (encoding != null) {
            how = how.encodedAs(Charset.forName(encoding));
        }
        return delimiter == null ? how : how.delimitedBy(delimiter.charAt(0));
    }
}
