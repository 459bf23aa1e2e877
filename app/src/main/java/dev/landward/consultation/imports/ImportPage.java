package dev.landward.consultation.imports;

import dev.landward.documents.tables.Refused;
import dev.landward.documents.tables.Table;
import dev.landward.documents.tables.TableReading;
import dev.landward.documents.tables.Tables;
import dev.landward.initiative.Workspace;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import java.io.IOException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes the files of a round that was held elsewhere.
@Controller
@Needs(Right.RUN_ROUNDS)
class ImportPage {

    static final String AT = "/initiatives/{initiative}/listen/import";

    private static final int LONGEST = 300;

    private final Taking taking;

    ImportPage(Taking taking) {
        this.taking = taking;
    }

    @GetMapping(AT)
    String ask(Workspace workspace, Model page) {
        return ask(workspace, "", null, null, page);
    }

    @PostMapping(AT)
    String take(
            Workspace workspace,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(required = false) @Nullable MultipartFile votes,
            @RequestParam(required = false) @Nullable MultipartFile comments,
            @RequestParam(defaultValue = "false") boolean skip,
            Model page,
            RedirectAttributes answer)
            throws IOException {
        var asked = Typed.text(question).strip();
        if (asked.isEmpty() || asked.length() > LONGEST) {
            return ask(workspace, asked, "imports.question.wrong", null, page);
        }
        var first = table(votes);
        var second = table(comments);
        if (first == null) {
            return ask(workspace, asked, "imports.missing", null, page);
        }
        if (first instanceof Refused refused) {
            return refused(workspace, asked, refused, page);
        }
        if (second instanceof Refused refused) {
            return refused(workspace, asked, refused, page);
        }
        var reading =
                Polis.read(
                        (Table) first,
                        second instanceof Table table ? table : null,
                        OffsetDateTime.now());
        if (reading.empty() || reading.broken() > 0 && !skip) {
            return ask(
                    workspace,
                    asked,
                    reading.problems().isEmpty() ? "imports.nothing" : null,
                    reading,
                    page);
        }
        var id = taking.take(workspace, asked, reading);
        Toast.show(
                answer,
                "imports.taken",
                reading.held().people().size(),
                reading.held().votes(),
                reading.broken());
        return "redirect:%s/listen/rounds/%d/results".formatted(workspace.path(), id.value());
    }

    private static @Nullable TableReading table(@Nullable MultipartFile file) throws IOException {
        return file == null || file.isEmpty() ? null : Tables.read(file.getBytes(), Columns.how());
    }

    private String refused(Workspace workspace, String asked, Refused refused, Model page) {
        page.addAttribute("refused", refused);
        return ask(workspace, asked, null, null, page);
    }

    private static String ask(
            Workspace workspace,
            String question,
            @Nullable String problem,
            @Nullable Reading reading,
            Model page) {
        page.addAttribute("at", workspace.path() + "/listen/import");
        page.addAttribute("question", question);
        page.addAttribute("problem", problem);
        page.addAttribute("reading", reading);
        if (!page.containsAttribute("refused")) {
            page.addAttribute("refused", null);
        }
        return "consultation/imports/import";
    }
}
