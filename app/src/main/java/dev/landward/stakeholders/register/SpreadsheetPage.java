package dev.landward.stakeholders.register;

import dev.landward.documents.tables.CsvStyle;
import dev.landward.documents.tables.TableWriter;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Stakeholder;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.standings.Missing;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.stakeholders.standings.Standings;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Hands the engagement analysis to a spreadsheet. What nobody knows is called unknown there, too.
@Controller
@Needs(Right.SEE_PEOPLE)
class SpreadsheetPage {

    private final Stakeholders stakeholders;
    private final Standings standings;
    private final Groups groups;
    private final Texts texts;

    SpreadsheetPage(Stakeholders stakeholders, Standings standings, Groups groups, Texts texts) {
        this.stakeholders = stakeholders;
        this.standings = standings;
        this.groups = groups;
        this.texts = texts;
    }

    @GetMapping("/initiatives/{initiative}/people/gaps/export")
    void analysis(
            Workspace workspace,
            @RequestParam(defaultValue = "csv") String format,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var names = Words.groups(groups.all(workspace));
        var rows =
                stakeholders.all(workspace).stream()
                        .collect(Collectors.toMap(Stakeholder::id, Function.identity()));
        var header = new ArrayList<String>();
        header.add(text("register.column.name", locale));
        header.add(text("register.column.group", locale));
        Analysis.fields().stream()
                .map(field -> text("register.missing." + Words.dashed(field), locale))
                .forEach(header::add);
        try (var out = writer(response, "engagement-analysis", format, header)) {
            for (var standing : standings.all(workspace)) {
                var row = rows.get(standing.id());
                if (row != null && Analyses.key(standing)) {
                    out.row(analysed(standing, row, names, locale));
                }
            }
        }
    }

    private List<@Nullable Object> analysed(
            Standing standing,
            Stakeholder row,
            java.util.Map<String, String> names,
            Locale locale) {
        var line = new ArrayList<@Nullable Object>();
        line.add(standing.name());
        line.add(group(standing, names));
        for (var field : Analysis.fields()) {
            line.add(
                    standing.missing().contains(field)
                            ? text("register.unknown", locale)
                            : known(standing, row, field, locale));
        }
        return line;
    }

    private @Nullable Object known(
            Standing standing, Stakeholder row, Missing field, Locale locale) {
        return switch (field) {
            case INTEREST -> standing.marks().value(Dimension.INTEREST);
            case POWER -> standing.marks().value(Dimension.POWER);
            case STANCE -> standing.marks().value(Dimension.STANCE);
            case WANTS -> row.details().wants();
            case FEARS -> row.details().fears();
            case CHANNEL -> channel(row, locale);
            default -> row.details().ask();
        };
    }

    private String channel(Stakeholder row, Locale locale) {
        var channel = row.details().channel();
        var words = row.details().channelWords();
        if (channel == null) {
            return words;
        }
        var name = text("register.channel." + Words.dashed(channel), locale);
        return words.isEmpty() ? name : name + ": " + words;
    }

    private static String group(Standing standing, java.util.Map<String, String> names) {
        var group = standing.group();
        return group == null ? "" : names.getOrDefault(String.valueOf(group.value()), "");
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }

    private static TableWriter writer(
            HttpServletResponse response, String name, String format, List<String> header)
            throws IOException {
        var workbook = format.equals("xlsx");
        response.setContentType(
                workbook
                        ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                        : "text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"%s.%s\"".formatted(name, workbook ? "xlsx" : "csv"));
        var out = response.getOutputStream();
        return workbook
                ? TableWriter.xlsx(out, name, header)
                : TableWriter.csv(out, CsvStyle.COMMA, header);
    }
}
