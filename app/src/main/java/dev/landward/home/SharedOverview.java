package dev.landward.home;

import dev.landward.initiative.Initiatives;
import dev.landward.initiative.Outlook;
import dev.landward.initiative.Workspace;
import dev.landward.links.Shareable;
import dev.landward.stakeholders.standings.Standings;
import dev.landward.web.Right;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// One page on an initiative, for whoever it is shared with: why, where it has come, and where
/// groups stand.
@Component
class SharedOverview implements Shareable {

    private final Initiatives initiatives;
    private final Outlook outlook;
    private final Standings standings;
    private final Stances stances;

    SharedOverview(Initiatives initiatives, Outlook outlook, Standings standings, Stances stances) {
        this.initiatives = initiatives;
        this.outlook = outlook;
        this.standings = standings;
        this.stances = stances;
    }

    @Override
    public String name() {
        return "overview";
    }

    @Override
    public Right need() {
        return Right.SEE_PEOPLE;
    }

    @Override
    public String show(Workspace place, Model page) {
        var today = LocalDate.now(ZoneOffset.UTC);
        page.addAttribute("profile", initiatives.profile(place));
        page.addAttribute("standing", outlook.standing(place));
        page.addAttribute("stances", stances.picture(place, standings.all(place), today));
        return "home/shared-overview";
    }
}
