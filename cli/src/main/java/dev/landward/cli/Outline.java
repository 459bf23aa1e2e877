package dev.landward.cli;

import dev.landward.analysis.opinion.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The smallest convex outline around places.
///
/// Method: Andrew's monotone chain (1979).
final class Outline {

    private Outline() {}

    /// The corners, one way round; as many as there are where they are fewer than three.
    static List<Place> of(List<Place> places) {
        var sorted =
                places.stream()
                        .sorted(Comparator.comparingDouble(Place::x).thenComparingDouble(Place::y))
                        .toList();
        if (sorted.size() < 3) {
            return sorted;
        }
        var corners = half(sorted);
        var back = half(sorted.reversed());
        corners.removeLast();
        back.removeLast();
        corners.addAll(back);
        return corners;
    }

    private static List<Place> half(List<Place> sorted) {
        var corners = new ArrayList<Place>();
        for (var place : sorted) {
            while (corners.size() > 1
                    && turn(corners.get(corners.size() - 2), corners.getLast(), place) <= 0) {
                corners.removeLast();
            }
            corners.add(place);
        }
        return corners;
    }

    private static double turn(Place one, Place two, Place three) {
        return (two.x() - one.x()) * (three.y() - one.y())
                - (two.y() - one.y()) * (three.x() - one.x());
    }
}
