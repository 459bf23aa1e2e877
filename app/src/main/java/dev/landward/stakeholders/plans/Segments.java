package dev.landward.stakeholders.plans;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.standings.Standings;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Counts who belongs to which segment today.
@Component
class Segments {

    private final Standings standings;

    Segments(Standings standings) {
        this.standings = standings;
    }

    /// @return every segment, in its order, perhaps with nobody
    Map<Segment, Integer> count(Workspace workspace) {
        var counts = new EnumMap<Segment, Integer>(Segment.class);
        for (var segment : Segment.values()) {
            counts.put(segment, 0);
        }
        standings
                .all(workspace)
                .forEach(one -> counts.merge(Segment.of(one.marks()), 1, Integer::sum));
        return counts;
    }
}
