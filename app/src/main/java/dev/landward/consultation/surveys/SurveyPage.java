package dev.landward.consultation.surveys;

import dev.landward.consultation.imports.Progress;
import dev.landward.consultation.imports.Received;
import dev.landward.consultation.imports.Taken;
import dev.landward.consultation.imports.Taking;
import dev.landward.consultation.imports.Taking.Outcome;
import dev.landward.consultation.imports.Upload;
import dev.landward.consultation.imports.Work;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes a survey: asks what its columns are and what its answers mean, shows what will be stored,
/// and stores it.
@Controller
@Needs(Right.RUN_ROUNDS)
class SurveyPage {

    private static final String AT = "/initiatives/{initiative}/listen/import/surveys";
    private static final String ONE = AT + "/{number}";
    private static final int LONGEST = 300;

    /// So many votes and words are stored within a second.
    private static final int QUICK = 4_000;

    private final Received received;
    private final SurveyFiles files;
    private final Taking taking;
    private final Work work;

    SurveyPage(Received received, SurveyFiles files, Taking taking, Work work) {
        this.received = received;
        this.files = files;
        this.taking = taking;
        this.work = work;
    }

    /// A column as the page shows it.
    ///
    /// @param name what it asks
    /// @param samples the first answers
    /// @param use what it is
    /// @param why why it was left out, as the last part of a text, or nothing
    record Column(String name, List<String> samples, Use use, String why) {}

    @PostMapping(AT)
    String take(
            Workspace workspace,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes answer)
            throws IOException {
        if (file == null || file.isEmpty()) {
            Toast.show(answer, "uploads.refused.missing");
            return "redirect:" + workspace.path() + "/listen/import";
        }
        var name = Uploads.name(file.getOriginalFilename(), "survey");
        var content = file.getBytes();
        var reading = Tables.read(content, How.FOUND_OUT.within(SurveyFiles.LIMITS));
        var settings =
                new Settings(
                        How.FOUND_OUT,
                        guess(reading),
                        Map.of(),
                        LocalDate.now(ZoneOffset.UTC),
                        false);
        long id =
                received.keep(
                        workspace,
                        SurveyFiles.NAME,
                        name,
                        "",
                        files.write(settings),
                        Map.of(SurveyFiles.PART, atMost(content)));
        return "redirect:%s/listen/import/surveys/%d".formatted(workspace.path(), id);
    }

    @GetMapping(ONE)
    String columns(Workspace workspace, @PathVariable long number, Model page) {
        var upload = received.get(workspace, number);
        if (elsewhere(upload)) {
            return "redirect:%s/listen/import/%d".formatted(workspace.path(), number);
        }
        var settings = files.settings(upload);
        var reading = files.table(upload);
        page.addAttribute("at", files.page(workspace, upload));
        page.addAttribute("upload", upload);
        page.addAttribute("question", upload.question());
        page.addAttribute("heldOn", settings.heldOn());
        page.addAttribute("refused", reading instanceof Refused refused ? refused : null);
        page.addAttribute("table", reading instanceof Table table ? table : null);
        page.addAttribute("columns", columns(reading, settings));
        return "consultation/surveys/columns";
    }

    /// Reads the file in another way, and guesses its columns again.
    @PostMapping(ONE + "/reading")
    String readAgain(Workspace workspace, @PathVariable long number, HttpServletRequest request) {
        var upload = received.get(workspace, number);
        var how = How.of(request);
        var reading =
                Tables.read(
                        received.content(upload, SurveyFiles.PART).orElse(new byte[0]),
                        how.within(SurveyFiles.LIMITS));
        keep(workspace, upload, files.settings(upload).readAs(how, guess(reading)));
        return "redirect:" + files.page(workspace, upload);
    }

    @PostMapping(ONE + "/columns")
    String map(
            Workspace workspace,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String heldOn,
            HttpServletRequest request,
            RedirectAttributes answer) {
        var upload = received.get(workspace, number);
        var before = files.settings(upload);
        var uses = new ArrayList<Use>();
        for (int i = 0; i < before.columns().size(); i++) {
            uses.add(use(Typed.text(request.getParameter("column" + i)), before.use(i)));
        }
        var day = Typed.day(heldOn);
        var today = LocalDate.now(ZoneOffset.UTC);
        var asked = Typed.text(question);
        received.understand(
                workspace,
                number,
                asked.substring(0, Math.min(asked.length(), LONGEST)),
                files.write(
                        before.with(
                                uses,
                                day == null || day.isAfter(today) || day.getYear() < 1990
                                        ? before.heldOn()
                                        : day)));
        var wrong = wrong(asked, uses);
        if (wrong != null) {
            Toast.show(answer, wrong);
            return "redirect:" + files.page(workspace, upload);
        }
        return "redirect:" + files.page(workspace, upload) + "/check";
    }

    private static @Nullable String wrong(String asked, List<Use> uses) {
        if (asked.isEmpty() || asked.length() > LONGEST) {
            return "imports.question.wrong";
        }
        if (uses.stream()
                .noneMatch(use -> use.scale() != null || use == Use.WORDS || use == Use.OWN)) {
            return "surveys.nothing";
        }
        return uses.stream().filter(use -> use == Use.PERSON).count() > 1
                        || uses.stream().filter(use -> use == Use.GROUP).count() > 1
                ? "surveys.twice"
                : null;
    }

    @GetMapping(ONE + "/check")
    String check(Workspace workspace, @PathVariable long number, Model page) {
        var upload = received.get(workspace, number);
        if (elsewhere(upload)) {
            return "redirect:%s/listen/import/%d".formatted(workspace.path(), number);
        }
        var found = files.found(workspace, upload);
        if (found.isEmpty() || upload.question().isEmpty()) {
            return "redirect:" + files.page(workspace, upload);
        }
        page.addAttribute("at", files.page(workspace, upload));
        page.addAttribute("upload", upload);
        page.addAttribute("found", found.get());
        page.addAttribute("newGroups", files.settings(upload).newGroups());
        return "consultation/surveys/check";
    }

    /// Keeps what answers mean.
    @PostMapping(ONE + "/meanings")
    String mean(
            Workspace workspace,
            @PathVariable long number,
            @RequestParam(defaultValue = "false") boolean newGroups,
            HttpServletRequest request) {
        var upload = received.get(workspace, number);
        var found = files.found(workspace, upload).orElse(null);
        if (found != null) {
            keep(
                    workspace,
                    upload,
                    files.settings(upload).meaning(Meanings.read(request, found), newGroups));
        }
        return "redirect:" + files.page(workspace, upload) + "/check";
    }

    @PostMapping(ONE + "/storage")
    String store(
            Workspace workspace,
            @PathVariable long number,
            @RequestParam(defaultValue = "false") boolean skip,
            RedirectAttributes answer) {
        var upload = received.get(workspace, number);
        var reading = files.read(workspace, upload);
        var check = "redirect:" + files.page(workspace, upload) + "/check";
        if (elsewhere(upload) || upload.question().isEmpty()) {
            return check;
        }
        if (reading.held().votes() + reading.held().given().size() > QUICK) {
            work.order(workspace, number, skip);
            return "redirect:%s/listen/import/%d".formatted(workspace.path(), number);
        }
        return switch (taking.take(workspace, upload, skip, Progress.NONE)) {
            case Outcome.Taken taken -> Taken.to(workspace, taken, answer);
            case Outcome.Not _ -> {
                Toast.show(answer, "surveys.not-yet");
                yield check;
            }
        };
    }

    /// One byte more than allowed says that a file is too large.
    private static byte[] atMost(byte[] content) {
        int most = SurveyFiles.LIMITS.bytes() + 1;
        return content.length > most ? Arrays.copyOf(content, most) : content;
    }

    /// Whether it is being taken in, or was.
    private static boolean elsewhere(Upload upload) {
        return upload.work() != null || upload.round() != null || !upload.kept();
    }

    private void keep(Workspace workspace, Upload upload, Settings settings) {
        received.understand(workspace, upload.id(), upload.question(), files.write(settings));
    }

    private static List<Use> guess(TableReading reading) {
        return reading instanceof Table table
                ? Guess.columns(Shape.of(table)).stream().map(Guess.Guessed::use).toList()
                : List.of();
    }

    private static Use use(String name, Use otherwise) {
        for (var use : Use.values()) {
            if (use.name().equals(name)) {
                return use;
            }
        }
        return otherwise;
    }

    private static List<Column> columns(TableReading reading, Settings settings) {
        if (!(reading instanceof Table table)) {
            return List.of();
        }
        var shape = Shape.of(table);
        var guessed = Guess.columns(shape);
        var columns = new ArrayList<Column>();
        for (int i = 0; i < shape.names().size(); i++) {
            var use = settings.use(i);
            columns.add(
                    new Column(
                            shape.names().get(i),
                            Uploads.samples(shape.rows(), i),
                            use,
                            use == guessed.get(i).use() ? guessed.get(i).why() : ""));
        }
        return columns;
    }
}
