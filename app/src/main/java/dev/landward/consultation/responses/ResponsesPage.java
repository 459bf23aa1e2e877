package dev.landward.consultation.responses;

import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.documents.tables.CsvStyle;
import dev.landward.documents.tables.TableWriter;
import dev.landward.initiative.Workspace;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// You said, we did, for the team; and the ledger of contributions.
@Controller
@Needs(Right.SEE_ROUNDS)
class ResponsesPage {

    private static final String PAGE = "/initiatives/{initiative}/listen/rounds/{round}/responses";
    private static final int LONGEST = 2000;

    private final Rounds rounds;
    private final Responses responses;
    private final Ledger ledger;

    ResponsesPage(Rounds rounds, Responses responses, Ledger ledger) {
        this.rounds = rounds;
        this.responses = responses;
        this.ledger = ledger;
    }

    @GetMapping(PAGE)
    String show(Workspace workspace, @PathVariable long round, Model page) {
        var one = rounds.begun(workspace, new RoundId(round));
        var items = responses.all(workspace, one.id());
        page.addAttribute("at", one.id().at(workspace));
        page.addAttribute("round", one);
        page.addAttribute("items", items);
        page.addAttribute(
                "history",
                responses.history(workspace, one.id()).stream()
                        .collect(Collectors.groupingBy(Responses.Word::statement)));
        return "consultation/responses/responses";
    }

    @PostMapping(PAGE + "/{statement}")
    @Needs(Right.RUN_ROUNDS)
    String respond(
            Workspace workspace,
            @PathVariable long round,
            @PathVariable long statement,
            @RequestParam Disposition disposition,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes answer) {
        var id = new RoundId(round);
        var said = words.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            Toast.show(answer, "responses.words.none");
        } else {
            responses.respond(workspace, id, statement, disposition, said);
            Toast.undoable(
                    answer,
                    id.at(workspace) + "/responses/" + statement + "/undo",
                    "responses.kept");
        }
        return "redirect:" + id.at(workspace) + "/responses";
    }

    @PostMapping(PAGE + "/{statement}/undo")
    @Needs(Right.RUN_ROUNDS)
    String undo(
            Workspace workspace,
            @PathVariable long round,
            @PathVariable long statement,
            RedirectAttributes answer) {
        var id = new RoundId(round);
        responses.undo(workspace, id, statement);
        Toast.show(answer, "responses.undone");
        return "redirect:" + id.at(workspace) + "/responses";
    }

    @GetMapping(PAGE + "/ledger")
    @Needs(Right.RUN_ROUNDS)
    String ledger(Workspace workspace, @PathVariable long round, Model page) {
        var one = rounds.begun(workspace, new RoundId(round));
        page.addAttribute("at", one.id().at(workspace));
        page.addAttribute("round", one);
        page.addAttribute("entries", ledger.all(workspace, one.id()));
        return "consultation/responses/ledger";
    }

    /// What may be published, and nothing else.
    @GetMapping(PAGE + "/ledger.csv")
    @Needs(Right.RUN_ROUNDS)
    @Nullable String published(
            Workspace workspace, @PathVariable long round, HttpServletResponse response)
            throws IOException {
        var entries = ledger.all(workspace, new RoundId(round));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"contributions.csv\"");
        var header = List.of("contribution", "by", "disposition", "response");
        try (var file = TableWriter.csv(response.getOutputStream(), CsvStyle.COMMA, header)) {
            for (var one : entries) {
                if (one.published()) {
                    file.row(
                            List.of(
                                    one.text(),
                                    one.name(),
                                    String.valueOf(one.disposition()),
                                    one.words()));
                }
            }
        }
        return null;
    }
}
