package dev.landward.consultation.exports;

import dev.landward.consultation.Naming;
import dev.landward.consultation.Round;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.RoundState;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.results.Ballot;
import dev.landward.consultation.results.Result;
import dev.landward.consultation.results.Results;
import dev.landward.consultation.results.Sights;
import dev.landward.documents.tables.TableWriter;
import dev.landward.initiative.Workspace;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Sheet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Sends a result as files.
///
/// Files with a row a person are sent of a closed round of enough people only: while people answer,
/// two files one after the other would tell what somebody said. They carry neither names nor groups
/// nor times.
@Controller
@Needs(Right.RUN_ROUNDS)
class FilesPage {

    private static final String AT =
            "/initiatives/{initiative}/listen/rounds/{round}/results/files";

    private final Rounds rounds;
    private final Results results;
    private final Sights sights;

    FilesPage(Rounds rounds, Results results, Sights sights) {
        this.rounds = rounds;
        this.results = results;
        this.sights = sights;
    }

    @GetMapping(AT)
    String list(Workspace workspace, @PathVariable long round, Model page) {
        var one = visible(workspace, round);
        var result = results.of(one);
        page.addAttribute("round", one);
        page.addAttribute("at", one.id().at(workspace) + "/results");
        page.addAttribute("result", result);
        page.addAttribute("people", people(result));
        return "consultation/exports/files";
    }

    /// The statements with their figures.
    @GetMapping(AT + "/statements")
    void statements(
            Workspace workspace,
            @PathVariable long round,
            @RequestParam(defaultValue = "csv") String format,
            HttpServletResponse response)
            throws IOException {
        var result = results.of(visible(workspace, round));
        if (!result.shown()) {
            throw new NotFound();
        }
        var header =
                new ArrayList<>(
                        List.of(
                                "statement",
                                "text",
                                "agree",
                                "disagree",
                                "pass",
                                "seen",
                                "agree-share",
                                "agree-low",
                                "agree-high",
                                "bridging",
                                "divisive"));
        for (var group : result.groups()) {
            for (var column : List.of("people", "agree", "disagree", "pass")) {
                header.add("%s-%s".formatted(group.letter(), column));
            }
        }
        try (var file = Sheet.of(format).open(response, name("statements", result), header)) {
            for (var line : result.lines()) {
                var row = new ArrayList<@Nullable Object>();
                row.add(line.position());
                row.add(line.text());
                figures(line, !result.groups().isEmpty(), row);
                file.row(row);
            }
        }
    }

    /// What is withheld is empty.
    private static void figures(
            dev.landward.consultation.results.Line line,
            boolean groups,
            List<@Nullable Object> row) {
        if (!line.shown()) {
            return;
        }
        row.add(line.counts().agree());
        row.add(line.counts().disagree());
        row.add(line.counts().pass());
        row.add(line.counts().seen());
        row.add(line.agreeing());
        row.add(line.low());
        row.add(line.high());
        row.add(groups ? line.statement().bridging() : null);
        row.add(groups ? line.statement().divisive() : null);
        for (var part : line.parts()) {
            row.add(part.people());
            row.add(part.shown() ? part.counts().agree() : null);
            row.add(part.shown() ? part.counts().disagree() : null);
            row.add(part.shown() ? part.counts().pass() : null);
        }
    }

    /// The votes that stand, in the columns of Polis; without times, all at the opening.
    @GetMapping(AT + "/votes")
    void votes(Workspace workspace, @PathVariable long round, HttpServletResponse response)
            throws IOException {
        var result = ofPeople(workspace, round);
        var opened = result.round().openedAt();
        long time = opened == null ? 0 : opened.toInstant().toEpochMilli();
        var header = List.of("timestamp", "datetime", "comment-id", "voter-id", "vote");
        try (var file = Sheet.CSV.open(response, name("votes", result), header)) {
            for (Ballot one : result.ballots()) {
                file.row(List.of(time, "", one.statement(), one.person(), one.value()));
            }
        }
    }

    /// The statements in the columns of Polis; what waits for a decision stays out.
    @GetMapping(AT + "/comments")
    void comments(Workspace workspace, @PathVariable long round, HttpServletResponse response)
            throws IOException {
        var result = ofPeople(workspace, round);
        var header =
                List.of(
                        "timestamp",
                        "datetime",
                        "comment-id",
                        "author-id",
                        "agrees",
                        "disagrees",
                        "moderated",
                        "comment-body",
                        "is-meta");
        try (var file = Sheet.CSV.open(response, name("comments", result), header)) {
            comments(result, file);
        }
    }

    private static void comments(Result result, TableWriter file) throws IOException {
        for (var one : result.comments()) {
            var line = result.at(one.position());
            file.row(
                    List.of(
                            "",
                            "",
                            one.position(),
                            "",
                            line.map(found -> found.counts().agree()).orElse(0),
                            line.map(found -> found.counts().disagree()).orElse(0),
                            one.out() ? -1 : 1,
                            one.text(),
                            one.informational() ? "true" : "false"));
        }
    }

    /// Everybody by number, with the group that their opinions put them in.
    @GetMapping(AT + "/participants")
    void participants(Workspace workspace, @PathVariable long round, HttpServletResponse response)
            throws IOException {
        var result = ofPeople(workspace, round);
        var header = List.of("participant", "group-id", "n-votes", "x", "y");
        try (var file = Sheet.CSV.open(response, name("participants", result), header)) {
            for (var one : result.participants()) {
                file.row(List.of(one.person(), one.group(), one.votes(), one.x(), one.y()));
            }
        }
    }

    private static String name(String what, Result result) {
        return "%s-round-%d".formatted(what, result.round().id().value());
    }

    private Result ofPeople(Workspace workspace, long round) {
        var result = results.of(visible(workspace, round));
        if (!people(result)) {
            throw new NotFound();
        }
        return result;
    }

    private static boolean people(Result result) {
        return result.shown()
                && (result.round().state() == RoundState.CLOSED
                        || result.round().plan().naming() == Naming.NAMED);
    }

    private Round visible(Workspace workspace, long round) {
        var one = rounds.get(workspace, new RoundId(round));
        if (!sights.open(workspace, one)) {
            throw new NotFound();
        }
        return one;
    }
}
