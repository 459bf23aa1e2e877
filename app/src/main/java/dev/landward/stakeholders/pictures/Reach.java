package dev.landward.stakeholders.pictures;

import dev.landward.analysis.influence.Routes;
import dev.landward.analysis.influence.Strengths;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.assessments.EngagementLevel;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.stakeholders.ties.Tie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Who may carry a word to somebody, tie by tie.
final class Reach {

    private static final int ROUTES = 3;

    private Reach() {}

    /// One tie of a route.
    ///
    /// @param tie what was recorded
    /// @param from the name of who is heard
    /// @param to the name of who hears
    record Step(Tie tie, String from, String to) {}

    /// A route from somebody who is engaged.
    ///
    /// @param steps its ties in order
    /// @param probability the product of what its ties carry
    record Route(List<Step> steps, double probability) {}

    /// Finds the best routes to somebody from those who support or lead already.
    static List<Route> to(long target, Collection<Standing> people, Collection<Tie> ties) {
        var engaged = new HashSet<Long>();
        for (var one : people) {
            var level = one.marks().value(Dimension.ENGAGEMENT_CURRENT, 0);
            if (level >= EngagementLevel.SUPPORTIVE.value()) {
                engaged.add(one.id().value());
            }
        }
        var byId = new HashMap<Long, Tie>();
        var carriers = new ArrayList<Routes.Tie<Long>>();
        for (var tie : ties) {
            byId.put(tie.id().value(), tie);
            carriers.addAll(carriers(tie));
        }
        return Routes.through(carriers, Strengths.EVEN).best(engaged, target, ROUTES).stream()
                .map(route -> route(route, byId))
                .toList();
    }

    /// Which way a word travels: to who listens, to who reports, to who is advised; both ways
    /// between those who work together or know each other.
    private static List<Routes.Tie<Long>> carriers(Tie tie) {
        var id = tie.id().value();
        var from = tie.details().from().value();
        var to = tie.details().to().value();
        var strength = tie.details().strength();
        var onward = new Routes.Tie<>(id, from, to, strength);
        var back = new Routes.Tie<>(id, to, from, strength);
        return switch (tie.details().kind()) {
            case LISTENS_TO, REPORTS_TO -> List.of(back);
            case ADVISES -> List.of(onward);
            case WORKS_WITH, FAMILY, SOCIAL, OTHER -> List.of(onward, back);
        };
    }

    private static Route route(Routes.Route<Long> route, Map<Long, Tie> ties) {
        var steps = new ArrayList<Step>();
        for (var carrier : route.ties()) {
            var tie = Objects.requireNonNull(ties.get(carrier.id()));
            var onward = tie.details().from().value() == carrier.from();
            steps.add(
                    new Step(
                            tie,
                            onward ? tie.fromName() : tie.toName(),
                            onward ? tie.toName() : tie.fromName()));
        }
        return new Route(steps, route.probability());
    }
}
