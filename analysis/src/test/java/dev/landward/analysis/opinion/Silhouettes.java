package dev.landward.analysis.opinion;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The mean silhouette straight from its definition.
final class Silhouettes {

    private Silhouettes() {}

    static double mean(List<Place> places, Function<Place, String> groupOf) {
        Map<String, List<Place>> groups = places.stream().collect(Collectors.groupingBy(groupOf));
        return places.stream()
                .mapToDouble(place -> of(place, groupOf.apply(place), groups))
                .average()
                .orElseThrow();
    }

    private static double of(Place place, String group, Map<String, List<Place>> groups) {
        int size = groups.getOrDefault(group, List.of()).size();
        if (size == 1) {
            return 0;
        }
        double a = away(place, groups.getOrDefault(group, List.of())) / (size - 1);
        double b =
                groups.entrySet().stream()
                        .filter(other -> !other.getKey().equals(group))
                        .mapToDouble(o -> away(place, o.getValue()) / o.getValue().size())
                        .min()
                        .orElseThrow();
        return (b - a) / Math.max(a, b);
    }

    private static double away(Place from, List<Place> others) {
        return others.stream()
                .mapToDouble(to -> Math.hypot(from.x() - to.x(), from.y() - to.y()))
                .sum();
    }
}
