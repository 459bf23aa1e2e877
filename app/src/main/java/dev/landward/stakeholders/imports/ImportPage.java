package dev.landward.stakeholders.imports;

import dev.landward.documents.tables.Limits;
import dev.landward.documents.tables.Refused;
import dev.landward.documents.tables.Table;
import dev.landward.documents.tables.TableReading;
import dev.landward.documents.tables.Tables;
import dev.landward.initiative.Workspace;
import dev.landward.uploads.How;
import dev.landward.uploads.Uploads;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes a file, and asks what its columns are about.
@Controller
@Needs(Right.EDIT_PEOPLE)
class ImportPage {

    static final String HOME = "/initiatives/{initiative}/people/import";

    private static final int LONGEST_NAME = 200;

    private final Imports imports;
    private final Checking checking;

    ImportPage(Imports imports, Checking checking) {
        this.imports = imports;
        this.checking = checking;
    }

    /// A column as the page shows it.
    ///
    /// @param name its header, or its letter
    /// @param samples the first values in it
    /// @param field what it is taken for, or `null`
    record Column(String name, List<String> samples, @Nullable Field field) {}

    @GetMapping(HOME)
    String ask(Workspace workspace, Model page) {
        return ask(workspace, null, "", page);
    }

    @PostMapping(HOME)
    String take(
            Workspace workspace,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model page,
            RedirectAttributes answer)
            throws IOException {
        if (file == null || Typed.text(file.getOriginalFilename()).isEmpty()) {
            return ask(workspace, "uploads.refused.missing", "", page);
        }
        var content = file.getBytes();
        var settings = Settings.start(LocalDate.now(ZoneOffset.UTC));
        var reading = Tables.read(content, settings.how().within(Limits.DEFAULT));
        var name = Uploads.name(file.getOriginalFilename(), "stakeholders");
        return switch (reading) {
            case Refused refused -> {
                page.addAttribute("refused", refused);
                yield ask(workspace, null, name, page);
            }
            case Table table -> {
                if (table.rows().isEmpty()) {
                    yield ask(workspace, "uploads.refused.no-rows", name, page);
                }
                var guessed = settings.withColumns(Guess.columns(table));
                var id = imports.begin(workspace, name, content, guessed);
                yield "redirect:" + path(workspace, id);
            }
        };
    }

    @GetMapping(HOME + "/{number}")
    String columns(Workspace workspace, @PathVariable long number, Model page) {
        var one = imports.find(workspace, new ImportId(number));
        if (one.stored() != null || !one.kept()) {
            return "redirect:" + path(workspace, one.id()) + "/check";
        }
        page.addAttribute("workspace", workspace);
        page.addAttribute("one", one);
        page.addAttribute("groups", checking.groups(workspace));
        var reading = imports.table(workspace, one);
        page.addAttribute("refused", reading instanceof Refused refused ? refused : null);
        page.addAttribute("table", reading instanceof Table table ? table : null);
        page.addAttribute("columns", columns(one.settings(), reading));
        return "stakeholders/imports/columns";
    }

    /// Reads the file in another way, and guesses its columns again.
    @PostMapping(HOME + "/{number}/reading")
    String readAgain(
            Workspace workspace,
            @PathVariable long number,
            HttpServletRequest request,
            RedirectAttributes answer) {
        var id = new ImportId(number);
        imports.open(workspace, id);
        var one = imports.find(workspace, id);
        var settings = one.settings().readAs(How.of(request));
        if (imports.table(workspace, with(one, settings)) instanceof Table table) {
            settings = settings.withColumns(Guess.columns(table));
        }
        imports.understand(workspace, id, settings);
        Toast.show(answer, "stakeholders.import.read-again");
        return "redirect:" + path(workspace, id);
    }

    /// Keeps what the columns are about, and checks the rows.
    @PostMapping(HOME + "/{number}/columns")
    String map(
            Workspace workspace,
            @PathVariable long number,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String assessedOn,
            @RequestParam(defaultValue = "") String group,
            RedirectAttributes answer) {
        var id = new ImportId(number);
        imports.open(workspace, id);
        var one = imports.find(workspace, id);
        var columns = Readings.columns(request, one.settings().columns().size());
        var day = Typed.day(assessedOn);
        var settings =
                new Settings(
                        one.settings().how(),
                        columns,
                        day == null ? one.settings().assessedOn() : day,
                        group.strip().substring(0, Math.min(group.strip().length(), LONGEST_NAME)));
        imports.understand(workspace, id, settings);
        if (day == null && !assessedOn.isBlank()) {
            Toast.show(answer, "web.date.wrong");
            return "redirect:" + path(workspace, id);
        }
        checking.check(workspace, id);
        return "redirect:" + path(workspace, id) + "/check";
    }

    static String path(Workspace workspace, ImportId id) {
        return workspace.path() + "/people/import/" + id.value();
    }

    private String ask(Workspace workspace, @Nullable String problem, String file, Model page) {
        page.addAttribute("workspace", workspace);
        page.addAttribute("problem", problem);
        page.addAttribute("file", file);
        if (!page.containsAttribute("refused")) {
            page.addAttribute("refused", null);
        }
        page.addAttribute("imports", imports.latest(workspace));
        return "stakeholders/imports/import";
    }

    private static List<Column> columns(Settings settings, TableReading reading) {
        if (!(reading instanceof Table table)) {
            return List.of();
        }
        var columns = new ArrayList<Column>();
        for (int i = 0; i < table.header().size(); i++) {
            var field = i < settings.columns().size() ? settings.columns().get(i) : null;
            columns.add(new Column(table.header().get(i), Uploads.samples(table.rows(), i), field));
        }
        return columns;
    }

    private static Import with(Import one, Settings settings) {
        return new Import(
                one.id(),
                one.file(),
                settings,
                one.version(),
                one.by(),
                one.at(),
                one.kept(),
                one.stored(),
                one.takenBack(),
                one.work(),
                one.failure());
    }
}
