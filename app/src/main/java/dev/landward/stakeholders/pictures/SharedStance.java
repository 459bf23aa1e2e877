package dev.landward.stakeholders.pictures;

import dev.landward.initiative.Workspace;
import dev.landward.links.Shareable;
import dev.landward.stakeholders.standings.StanceHistory;
import dev.landward.web.Right;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// For and against by group, for whoever it is shared with; small groups are withheld as for
/// members.
@Component
class SharedStance implements Shareable {

    private static final int HALF_A_YEAR = 182;

    private final StanceHistory stances;

    SharedStance(StanceHistory stances) {
        this.stances = stances;
    }

    @Override
    public String name() {
        return "stance";
    }

    @Override
    public Right need() {
        return Right.SEE_PEOPLE;
    }

    @Override
    public String show(Workspace place, Model page) {
        var today = Crowds.today();
        var series = stances.stanceSeries(place, today.minusDays(HALF_A_YEAR), today);
        page.addAttribute("now", series.getLast());
        page.addAttribute("bars", new StanceBars(series.getLast(), null));
        page.addAttribute("lines", new StanceLines(series, null));
        return "stakeholders/pictures/shared-stance";
    }
}
