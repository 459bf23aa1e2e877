package dev.landward.stakeholders.pictures;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.standings.StanceHistory;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// For and against by group, on a day and over time; also as a part for other pages.
@Controller
@Needs(Right.SEE_PEOPLE)
class StancePage {

    private static final int HALF_A_YEAR = 182;

    private final StanceHistory stances;

    StancePage(StanceHistory stances) {
        this.stances = stances;
    }

    @GetMapping("/initiatives/{initiative}/people/stance")
    String show(Workspace workspace, @RequestParam Map<String, String> typed, Model page) {
        var choice = Choice.of(typed);
        var until = Objects.requireNonNullElseGet(choice.on(), Crowds::today);
        var asked = Choice.day(typed.get("since"));
        var since = asked == null || asked.isAfter(until) ? before(until) : asked;
        var series = stances.stanceSeries(workspace, since, until);
        var now = series.getLast();
        page.addAttribute("workspace", workspace);
        page.addAttribute("group", choice.group() == null ? "" : choice.group().toString());
        page.addAttribute("groups", List.copyOf(now.counts().groups().keySet()));
        page.addAttribute("since", since);
        page.addAttribute("now", now);
        page.addAttribute("bars", new StanceBars(now, choice.group()));
        page.addAttribute("lines", new StanceLines(series, choice.group()));
        return "stakeholders/pictures/stance";
    }

    /// The bars alone, for the overview; whoever may see the initiative may see them, as small
    /// groups are withheld.
    @Needs(Right.SEE_INITIATIVE)
    @GetMapping("/initiatives/{initiative}/people/stance/panel")
    String panel(Workspace workspace, Model page) {
        page.addAttribute(
                "bars", new StanceBars(stances.stanceByGroup(workspace, Crowds.today()), null));
        return "stakeholders/pictures/panel";
    }

    private static LocalDate before(LocalDate day) {
        return day.minusDays(HALF_A_YEAR);
    }
}
