package dev.landward.home;

import dev.landward.initiative.Workspace;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// How the stance of each group moved in half a year, and which groups stopped moving.
@Controller
@Needs(Right.SEE_PEOPLE)
class MomentumPage {

    private final Momentum momentum;
    private final Stalls stalls;

    MomentumPage(Momentum momentum, Stalls stalls) {
        this.momentum = momentum;
        this.stalls = stalls;
    }

    @GetMapping("/initiatives/{initiative}/momentum")
    String show(Workspace workspace, Model page) {
        var today = LocalDate.now(ZoneOffset.UTC);
        page.addAttribute("workspace", workspace);
        page.addAttribute("tracks", momentum.tracks(workspace, today));
        page.addAttribute("stalls", stalls.of(workspace, today));
        return "home/momentum";
    }
}
