package dev.landward.cli;

import dev.landward.analysis.opinion.OpinionGroup;
import dev.landward.analysis.opinion.Place;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The map as a picture: a mark for each person, its shape and colour those of the group. Of more
/// than 2,000 people an even selection is drawn.
final class OpinionPicture {

    private static final int MOST = 2_000;
    private static final int WIDTH = 720;
    private static final int HEIGHT = 520;
    private static final int EDGE = 24;

    /// One shape a group, about equal in weight.
    private static final List<String> SHAPES =
            List.of(
                    "M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0Z",
                    "M-3.6,-3.6h7.2v7.2h-7.2Z",
                    "M0,-4.6L4.4,3.4H-4.4Z",
                    "M0,-5L5,0L0,5L-5,0Z",
                    "M0,4.6L4.4,-3.4H-4.4Z");

    private final List<Place> drawn;
    private final List<OpinionGroup> groups;
    private final int all;
    private final double scale;

    OpinionPicture(List<Place> places, List<OpinionGroup> groups) {
        var placed = places.stream().filter(place -> place.group().isPresent()).toList();
        this.groups = groups;
        all = placed.size();
        int step = (all + MOST - 1) / MOST;
        drawn =
                IntStream.range(0, all)
                        .filter(i -> i % Math.max(1, step) == 0)
                        .mapToObj(placed::get)
                        .toList();
        scale = Math.min(room(WIDTH, Place::x), room(HEIGHT, Place::y));
    }

    /// The same scale both ways, so that distances are those of the map.
    private double room(int extent, ToDoubleFunction<Place> along) {
        double reach =
                drawn.stream().mapToDouble(p -> Math.abs(along.applyAsDouble(p))).max().orElse(0);
        return reach == 0 ? 1 : (extent / 2.0 - EDGE) / reach;
    }

    String svg(String description) {
        var svg = new StringBuilder();
        svg.append(
                """
                <svg viewBox="0 0 %d %d" role="img" aria-labelledby="map-title map-description">
                <title id="map-title">Where people stand</title>
                <desc id="map-description">%s</desc>
                <path class="axis" d="M%d,%dH%d M%d,%dV%d"/>
                """
                        .formatted(
                                WIDTH,
                                HEIGHT,
                                Html.escaped(description),
                                EDGE,
                                HEIGHT / 2,
                                WIDTH - EDGE,
                                WIDTH / 2,
                                EDGE,
                                HEIGHT - EDGE));
        for (int g = 0; g < groups.size(); g++) {
            var letter = groups.get(g).letter();
            svg.append("<g class=\"group-%d\">".formatted(g % SHAPES.size()));
            int shape = g % SHAPES.size();
            drawn.stream()
                    .filter(place -> place.group().orElse("").equals(letter))
                    .forEach(place -> svg.append(mark(place, shape)));
            svg.append("</g>\n");
        }
        groups.forEach(group -> svg.append(name(group)));
        return svg.append("</svg>").toString();
    }

    private String mark(Place place, int shape) {
        return "<path d=\"%s\" transform=\"translate(%s %s)\"/>"
                .formatted(SHAPES.get(shape), across(place.x()), down(place.y()));
    }

    /// The letter of a group where its people stand on average.
    private String name(OpinionGroup group) {
        var own = drawn.stream().filter(p -> p.group().orElse("").equals(group.letter())).toList();
        double x = own.stream().mapToDouble(Place::x).average().orElse(0);
        double y = own.stream().mapToDouble(Place::y).average().orElse(0);
        return "<text x=\"%s\" y=\"%s\">%s</text>%n"
                .formatted(across(x), down(y), Html.escaped(group.letter()));
    }

    private String across(double x) {
        return unit(WIDTH / 2.0 + x * scale);
    }

    private String down(double y) {
        return unit(HEIGHT / 2.0 - y * scale);
    }

    private static String unit(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /// How many people the picture shows, where not all.
    String selection() {
        return drawn.size() == all
                ? ""
                : " The picture shows %,d of %,d people, evenly chosen."
                        .formatted(drawn.size(), all);
    }
}
