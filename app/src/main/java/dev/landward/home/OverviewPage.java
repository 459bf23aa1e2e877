package dev.landward.home;

import dev.landward.consultation.asking.Deciders;
import dev.landward.initiative.Outlook;
import dev.landward.initiative.Phase;
import dev.landward.initiative.Playbook;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.stakeholders.standings.Standings;
import dev.landward.stakeholders.standings.TalkFirst;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What needs somebody this week.
@Controller
@Needs(Right.SEE_INITIATIVE)
class OverviewPage {

    private static final int TALKS = 3;

    private final Outlook outlook;
    private final Playbook playbook;
    private final Standings standings;
    private final Stances stances;
    private final Stalls stalls;
    private final News news;
    private final TalkFirst first;
    private final Deciders deciders;

    OverviewPage(
            Outlook outlook,
            Playbook playbook,
            Standings standings,
            Stances stances,
            Stalls stalls,
            News news,
            TalkFirst first,
            Deciders deciders) {
        this.outlook = outlook;
        this.playbook = playbook;
        this.standings = standings;
        this.stances = stances;
        this.stalls = stalls;
        this.news = news;
        this.first = first;
        this.deciders = deciders;
    }

    /// What the register tells, for those who may see it.
    record People(
            int count,
            Stances.Picture stances,
            List<TalkFirst.Suggestion> talks,
            List<Stalls.Stall> stalls) {}

    @GetMapping("/initiatives/{initiative}")
    String show(Workspace workspace, Model page) {
        var today = LocalDate.now(ZoneOffset.UTC);
        var standing = outlook.standing(workspace);
        var hygiene =
                Hygiene.of(
                        playbook.entries(workspace),
                        standing.current().orElse(Phase.OWN),
                        OffsetDateTime.now(ZoneOffset.UTC));
        page.addAttribute("workspace", workspace);
        page.addAttribute("today", today);
        page.addAttribute("standing", standing);
        page.addAttribute("hygiene", hygiene);
        page.addAttribute("people", people(workspace, today));
        page.addAttribute("deciders", deciders.waiting(workspace));
        page.addAttribute("news", news.since(workspace));
        return "home/overview";
    }

    private @Nullable People people(Workspace workspace, LocalDate today) {
        if (!workspace.may(Right.SEE_PEOPLE)) {
            return null;
        }
        List<Standing> everybody = standings.all(workspace);
        return new People(
                everybody.size(),
                stances.picture(workspace, everybody, today),
                first.order(workspace, TALKS).people(),
                stalls.of(workspace, today));
    }
}
