package dev.landward.stakeholders.imports;

import dev.landward.documents.tables.CsvStyle;
import dev.landward.documents.tables.TableWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/// The two forms in which a file is sent, row by row.
enum Sheet {
    CSV("text/csv;charset=UTF-8", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String type;
    private final String ending;

    Sheet(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /// Finds a form by its name; a CSV where there is none of that name.
    static Sheet of(String format) {
        return format.equalsIgnoreCase("xlsx") ? XLSX : CSV;
    }

    /// Begins a file to be saved.
    TableWriter open(HttpServletResponse response, String name, List<String> header)
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
