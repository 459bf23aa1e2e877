package dev.landward.demonstration;

import dev.landward.demonstration.Sheet.Row;
import dev.landward.initiative.Board;
import dev.landward.initiative.Phase;
import dev.landward.initiative.PhaseGate;
import dev.landward.initiative.Plans;
import dev.landward.initiative.Playbook;
import dev.landward.initiative.Workspace;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// How far Harrow Falls has come: Learn is closed, Needs is nearly through, a few tasks are late.
@Component
class Progress {

    private static final double PACE = 3.1;

    private final Playbook playbook;
    private final Board board;
    private final Plans plans;
    private final PhaseGate gate;

    Progress(Playbook playbook, Board board, Plans plans, PhaseGate gate) {
        this.playbook = playbook;
        this.board = board;
        this.plans = plans;
        this.gate = gate;
    }

    void plan(Workspace lead, LocalDate begins) {
        plans.plan(
                lead,
                "develop",
                "Weighed options that all nine groups recognise",
                "Ines Calloway",
                begins,
                begins.plusDays(270));
        plans.plan(
                lead,
                "sell",
                "A decision that every department stands behind",
                "Helen Aldana",
                begins.plusDays(200),
                begins.plusDays(360));
        plans.plan(
                lead,
                "support",
                "Every inspection recorded in the field, and a counter that runs it without us",
                "Rachel Steinmetz",
                begins.plusDays(330),
                begins.plusDays(540));
    }

    /// The method's days are for a brisk change; this one takes three times as long.
    void tasks(Workspace lead, LocalDate began, LocalDate today) {
        var told =
                Sheet.rows("tasks").stream()
                        .collect(Collectors.toMap(row -> row.text("task"), row -> row));
        for (var task : playbook.entries(lead)) {
            task(lead, task, told, began, today);
        }
    }

    private void task(
            Workspace lead,
            Playbook.Entry task,
            Map<String, Row> told,
            LocalDate began,
            LocalDate today) {
        var row = told.get(String.valueOf(task.origin()));
        var due = task.due();
        if (due == null || row == null && task.phase() != Phase.NEEDS) {
            if (due != null) {
                playbook.hand(lead, task.id(), "", slower(due, began, today));
            }
            return;
        }
        playbook.hand(
                lead, task.id(), row == null ? "" : row.text("owner"), slower(due, began, today));
        if (row != null && !row.is("state", "OPEN")) {
            playbook.settle(lead, task.id(), row.is("state", "DONE"), row.text("note"));
        }
    }

    private static LocalDate slower(LocalDate due, LocalDate began, LocalDate today) {
        return began.plusDays(Math.round(PACE * (due.toEpochDay() - today.toEpochDay())));
    }

    void board(Workspace analyst, LocalDate today) {
        for (var row : Sheet.rows("board")) {
            var writing =
                    new Board.Writing(
                            row.text("wording"),
                            row.text("source"),
                            today.minusDays(row.number("days")),
                            row.text("owner"));
            switch (row.text("kind")) {
                case "DRIVER" -> {
                    var id = board.driver(analyst, writing);
                    board.touch(
                            analyst,
                            id,
                            row.text("touches"),
                            row.text("name"),
                            row.number("strength"));
                }
                case "FACT" -> board.fact(analyst, writing);
                default -> unknown(analyst, row, writing);
            }
        }
    }

    private void unknown(Workspace analyst, Row row, Board.Writing writing) {
        var id = board.unknown(analyst, writing);
        if (row.has("settled")) {
            board.answer(analyst, id, row.text("settled"));
        }
    }

    void close(Workspace lead, String reason) {
        gate.pass(lead, Phase.LEARN, reason);
    }
}
