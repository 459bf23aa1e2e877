package dev.landward.consultation.imports;

import dev.landward.consultation.imports.Taking.Outcome;
import dev.landward.documents.tables.Refused;
import dev.landward.documents.tables.Table;
import dev.landward.documents.tables.TableReading;
import dev.landward.documents.tables.Tables;
import dev.landward.initiative.Workspace;
import dev.landward.uploads.Uploads;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Typed;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes the files of a round that was held elsewhere: a Polis export here, a survey on pages of
/// its own.
@Controller
@Needs(Right.RUN_ROUNDS)
class ImportPage {

    static final String AT = "/initiatives/{initiative}/listen/import";

    private static final int LONGEST = 300;

    /// Files of so many bytes are taken in within a second.
    private static final int QUICK = 150_000;

    private final Received received;
    private final Taking taking;
    private final Work work;

    ImportPage(Received received, Taking taking, Work work) {
        this.received = received;
        this.taking = taking;
        this.work = work;
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
        var asked = Typed.text(question);
        if (asked.isEmpty() || asked.length() > LONGEST) {
            return ask(workspace, asked, "imports.question.wrong", null, page);
        }
        if (votes == null || votes.isEmpty()) {
            return ask(workspace, asked, "imports.missing", null, page);
        }
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(PolisFiles.VOTES, votes.getBytes());
        if (comments != null && !comments.isEmpty()) {
            parts.put(PolisFiles.COMMENTS, comments.getBytes());
        }
        int bytes = parts.values().stream().mapToInt(part -> part.length).sum();
        if (bytes <= QUICK && !readable(workspace, asked, parts, skip, page)) {
            return "consultation/imports/import";
        }
        var name = Uploads.name(votes.getOriginalFilename(), "votes");
        long id = received.keep(workspace, PolisFiles.NAME, name, asked, "{}", parts);
        if (bytes > QUICK) {
            work.order(workspace, id, skip);
            return "redirect:%s/listen/import/%d".formatted(workspace.path(), id);
        }
        var outcome = taking.take(workspace, received.get(workspace, id), skip, Progress.NONE);
        return Taken.to(workspace, (Outcome.Taken) outcome, answer);
    }

    /// Whether all of it, or all that is wanted, can be taken in; else the page says why not.
    private static boolean readable(
            Workspace workspace,
            String asked,
            Map<String, byte[]> parts,
            boolean skip,
            Model page) {
        var comments = parts.get(PolisFiles.COMMENTS);
        TableReading second = comments == null ? null : Tables.read(comments, Columns.how());
        var first = Tables.read(Objects.requireNonNull(parts.get(PolisFiles.VOTES)), Columns.how());
        for (var one : new @Nullable TableReading[] {first, second}) {
            if (one instanceof Refused refused) {
                page.addAttribute("refused", refused);
                ask(workspace, asked, null, null, page);
                return false;
            }
        }
        var reading = PolisFiles.read((Table) first, second);
        if (reading.empty() || reading.broken() > 0 && !skip) {
            var problem = reading.problems().isEmpty() ? "imports.nothing" : null;
            ask(workspace, asked, problem, reading, page);
            return false;
        }
        return true;
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
