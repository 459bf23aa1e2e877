package dev.landward.consultation.imports;

import dev.landward.consultation.imports.Upload.Failure;
import dev.landward.initiative.Workspace;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How far it is with files that are taken in in the background, and what held them up.
@Controller
@Needs(Right.RUN_ROUNDS)
class WorkPage {

    private static final String ONE = ImportPage.AT + "/{number}";

    private final Received received;
    private final Taking taking;
    private final Work work;

    WorkPage(Received received, Taking taking, Work work) {
        this.received = received;
        this.taking = taking;
        this.work = work;
    }

    @GetMapping(ONE)
    String show(
            Workspace workspace,
            @PathVariable long number,
            Model page,
            HttpServletResponse response) {
        var upload = received.get(workspace, number);
        if (upload.round() != null) {
            return "redirect:%s/listen/rounds/%d/results"
                    .formatted(workspace.path(), upload.round());
        }
        if (!upload.kept()) {
            throw new NotFound();
        }
        page.addAttribute("at", workspace.path() + "/listen/import/" + number);
        page.addAttribute("upload", upload);
        if (upload.work() != null) {
            response.setHeader("Refresh", "1");
            return "consultation/imports/working";
        }
        var kind = taking.kind(upload);
        if (upload.failure() == null && !kind.name().equals(PolisFiles.NAME)) {
            return "redirect:" + kind.page(workspace, upload);
        }
        page.addAttribute("back", kind.page(workspace, upload));
        page.addAttribute(
                "reading",
                upload.failure() == Failure.ROWS ? taking.read(workspace, upload) : null);
        return "consultation/imports/stopped";
    }

    /// Orders it once more, without the rows that cannot be understood.
    @PostMapping(ONE + "/order")
    String again(Workspace workspace, @PathVariable long number) {
        work.order(workspace, number, true);
        return back(workspace, number);
    }

    @PostMapping(ONE + "/cancellation")
    String cancel(Workspace workspace, @PathVariable long number, RedirectAttributes answer) {
        work.cancel(workspace, number);
        Toast.show(answer, "imports.cancelled");
        return back(workspace, number);
    }

    private static String back(Workspace workspace, long number) {
        return "redirect:%s/listen/import/%d".formatted(workspace.path(), number);
    }
}
