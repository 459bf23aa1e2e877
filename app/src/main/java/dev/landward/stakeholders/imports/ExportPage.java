package dev.landward.stakeholders.imports;

import dev.landward.documents.tables.Refused;
import dev.landward.documents.tables.Table;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.DecisionRole;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.Side;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.StakeholderKind;
import dev.landward.stakeholders.standings.Filter;
import dev.landward.stakeholders.standings.Missing;
import dev.landward.stakeholders.standings.Sort;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.stakeholders.standings.Standings;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Sheet;
import dev.landward.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Sends the register as a file that an import reads back without a change; private notes are never
/// in it.
@Controller
class ExportPage {

    private static final List<Field> FIELDS =
            Arrays.stream(Field.values())
                    .filter(field -> field != Field.FIRST_NAME && field != Field.LAST_NAME)
                    .toList();

    private static final List<List<Object>> EXAMPLES =
            List.of(
                    List.of(
                            "Ana Ortiz",
                            "ana.ortiz@example.org",
                            "City of Harrow Falls",
                            "City > Building > Inspections",
                            "Chief inspector",
                            "Inspectors",
                            "inside",
                            "yes",
                            4,
                            5,
                            "rather against",
                            "field signal"),
                    List.of(
                            "Ben Okafor",
                            "ben@builders.example",
                            "Okafor Builders",
                            "",
                            "Owner",
                            "Builders",
                            "outside",
                            "no",
                            "medium",
                            "high",
                            "",
                            "fast answers"));

    private static final List<Field> EXAMPLE_FIELDS =
            List.of(
                    Field.NAME,
                    Field.EMAIL,
                    Field.ORGANISATION,
                    Field.UNIT,
                    Field.ROLE,
                    Field.GROUP,
                    Field.SIDE,
                    Field.KEY,
                    Field.POWER,
                    Field.INTEREST,
                    Field.STANCE,
                    Field.WANTS);

    private final Snapshot snapshot;
    private final Standings standings;
    private final Imports imports;
    private final Checks checks;
    private final Texts texts;

    ExportPage(
            Snapshot snapshot, Standings standings, Imports imports, Checks checks, Texts texts) {
        this.snapshot = snapshot;
        this.standings = standings;
        this.imports = imports;
        this.checks = checks;
        this.texts = texts;
    }

    @Needs(Right.SEE_PEOPLE)
    @GetMapping("/initiatives/{initiative}/people/export")
    void export(
            Workspace workspace,
            @RequestParam(defaultValue = "csv") String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var wanted = wanted(workspace, filter(request));
        var people = snapshot.people(workspace);
        try (var file =
                Sheet.of(format)
                        .open(
                                response,
                                "stakeholders",
                                FIELDS.stream().map(Field::header).toList())) {
            for (var person : people) {
                if (wanted == null || wanted.contains(person.id())) {
                    file.row(FIELDS.stream().map(person::cell).toList());
                }
            }
        }
    }

    @Needs(Right.EDIT_PEOPLE)
    @GetMapping(ImportPage.HOME + "/template")
    void template(
            Workspace workspace,
            @RequestParam(defaultValue = "csv") String format,
            HttpServletResponse response)
            throws IOException {
        var header = EXAMPLE_FIELDS.stream().map(Field::header).toList();
        try (var file = Sheet.of(format).open(response, "stakeholders-template", header)) {
            for (var row : EXAMPLES) {
                file.row(row);
            }
        }
    }

    /// The rows in which something is wrong, as they are in the file, with a column that says what.
    @Needs(Right.EDIT_PEOPLE)
    @GetMapping(ImportPage.HOME + "/{number}/errors")
    void errors(
            Workspace workspace,
            @PathVariable long number,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var one = imports.find(workspace, new ImportId(number));
        var checked = checks.last(one).orElseThrow(NotFound::new);
        var table =
                switch (imports.table(workspace, one)) {
                    case Table read -> read;
                    case Refused _ -> throw new NotFound();
                };
        var header = new ArrayList<>(table.header());
        header.add(texts.getMessage("stakeholders.import.errors.column", null, locale));
        try (var file = Sheet.CSV.open(response, "rows-to-put-right", header)) {
            for (var row : table.rows()) {
                var wrong =
                        checked.problems().stream()
                                .filter(problem -> problem.place() == row.place())
                                .map(problem -> Says.problem(texts, locale, problem))
                                .toList();
                if (!wrong.isEmpty()) {
                    var cells = new ArrayList<Object>(row.cells());
                    cells.add(String.join("; ", wrong));
                    file.row(cells);
                }
            }
        }
    }

    private @Nullable Set<StakeholderId> wanted(Workspace workspace, Filter filter) {
        if (filter.equals(Filter.ALL)) {
            return null;
        }
        var page = standings.page(workspace, filter, Sort.NAME, 0, Integer.MAX_VALUE);
        return new HashSet<>(page.rows().stream().map(Standing::id).toList());
    }

    /// The filter of the register's page; what is no choice of it is passed over.
    private static Filter filter(HttpServletRequest request) {
        var group = number(request.getParameter("group"));
        var missing = EnumSet.noneOf(Missing.class);
        var asked = request.getParameterValues("missing");
        for (var name : asked == null ? new String[0] : asked) {
            var one = value(Missing.class, name);
            if (one != null) {
                missing.add(one);
            }
        }
        var text = request.getParameter("text");
        return new Filter(
                text == null ? "" : text.strip(),
                group == null ? null : new GroupId(group),
                value(Side.class, request.getParameter("side")),
                value(StakeholderKind.class, request.getParameter("kind")),
                value(DecisionRole.class, request.getParameter("decisionRole")),
                Boolean.parseBoolean(request.getParameter("keyOnly"))
                        || "on".equals(request.getParameter("keyOnly")),
                missing,
                number(request.getParameter("importNumber")),
                number(request.getParameter("tag")));
    }

    private static @Nullable Long number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }

    private static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
