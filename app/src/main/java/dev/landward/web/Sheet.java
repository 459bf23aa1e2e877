package dev.landward.web;

import dev.landward.documents.tables.CsvStyle;
import dev.landward.documents.tables.TableWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/// The two forms in which a file is sent, row by row.
public enum Sheet {
    /// Text, its columns parted by commas.
    CSV("text/csv;charset=UTF-8", "csv"),
    /// A workbook of one sheet.
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String type;
    private final String ending;

    Sheet(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /// Finds a form by its name; a CSV where there is none of that name.
    ///
    /// @param format `csv` or `xlsx`
    /// @return the form
    public static Sheet of(String format) {
        return format.equalsIgnoreCase("xlsx") ? XLSX : CSV;
    }

    /// Begins a file to be saved.
    ///
    /// @param response where it goes
    /// @param name what it is called, without ending
    /// @param header its first row
    /// @return what takes its rows, to be closed at the end
    /// @throws IOException where the reader is gone
    public TableWriter open(HttpServletResponse response, String name, List<String> header)
            throws IOException {
        response.setContentType(type);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(name, ending));
        response.setHeader("Cache-Control", "no-store");
        var out = response.getOutputStream();
        return this == CSV
                ? TableWriter.csv(out, CsvStyle.COMMA, header)
                : TableWriter.xlsx(out, name, header);
    }
}
