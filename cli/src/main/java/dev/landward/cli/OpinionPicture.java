package dev.landward.cli;

import dev.landward.analysis.opinion.OpinionGroup;
import dev.landward.analysis.opinion.OpinionMap;
import dev.landward.analysis.opinion.OpinionMap.Reading;
import dev.landward.analysis.opinion.Place;
import dev.landward.analysis.opinion.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The map as a picture: a mark for each person, its shape and colour those of the group; an
/// outline around each group, and the statements that divide most, both of which lead to what is
/// said of them. Of more than 2,000 people an even selection is drawn.
final class OpinionPicture {

    /// So many of the dividing statements are marked.
    static final int MARKED = 5;

    private static final int MOST = 2_000;
    private static final int WIDTH = 720;
    private static final int EDGE = 30;
    private static final int APART = 34;

    /// One shape a group, about equal in weight.
    private static final List<String> SHAPES =
            List.of(
                    "M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0Z",
                    "M-3.6,-3.6h7.2v7.2h-7.2Z",
                    "M0,-4.6L4.4,3.4H-4.4Z",
                    "M0,-5L5,0L0,5L-5,0Z",
                    "M0,4.6L4.4,-3.4H-4.4Z");

    private final OpinionResult result;
    private final OpinionMap map;
    private final List<Place> drawn;
    private final List<Statement> marked;
    private final int all;
    private final double left;
    private final double top;
    private final double scale;
    private final double height;

    OpinionPicture(OpinionResult result) {
        this.result = result;
        map = result.map();
        var placed = result.places().stream().filter(place -> place.group().isPresent()).toList();
        all = placed.size();
        int step = Math.max(1, (all + MOST - 1) / MOST);
        drawn = IntStream.range(0, all).filter(i -> i % step == 0).mapToObj(placed::get).toList();
        marked = map.dividing().stream().limit(MARKED).toList();
        left = least(Place::x, Statement::x);
        top = -least(place -> -place.y(), one -> -one.y());
        double width = -least(place -> -place.x(), one -> -one.x()) - left;
        double depth = top - least(Place::y, Statement::y);
        scale = (WIDTH - 2.0 * EDGE) / Math.max(1e-9, Math.max(width, depth));
        height = depth * scale + 2 * EDGE;
    }

    /// How far the picture reaches to one side; the middle of opinion is always in it.
    private double least(ToDoubleFunction<Place> places, ToDoubleFunction<Statement> statements) {
        return Stream.of(
                        drawn.stream().map(places::applyAsDouble),
                        marked.stream().map(statements::applyAsDouble))
                .flatMap(Function.identity())
                .mapToDouble(v -> v)
                .reduce(0, Math::min);
    }

    /// The mark of a group, beside its name.
    static String badge(int group) {
        int shape = group % SHAPES.size();
        return "<svg class=\"badge group-%d\" viewBox=\"-6 -6 12 12\" aria-hidden=\"true\"><path d=\"%s\"/></svg>"
                .formatted(shape, SHAPES.get(shape));
    }

    String svg() {
        var svg = new StringBuilder();
        svg.append(
                """
                <svg class="map" viewBox="0 0 %d %s" role="group" aria-label="The map">
                <path class="axis" aria-hidden="true" d="M%d,%sH%d M%s,%dV%s"/>
                """
                        .formatted(
                                WIDTH,
                                unit(height),
                                EDGE,
                                unit(down(0)),
                                WIDTH - EDGE,
                                unit(across(0)),
                                EDGE,
                                unit(height - EDGE)));
        for (int g = 0; g < map.groups().size(); g++) {
            people(svg, g);
        }
        if (map.reading() == Reading.GROUPS) {
            map.groups().forEach(group -> svg.append(name(group)));
            statements(svg);
        }
        return svg.append("</svg>").toString();
    }

    private void people(StringBuilder svg, int group) {
        int shape = group % SHAPES.size();
        svg.append("<g class=\"group-%d\" aria-hidden=\"true\">".formatted(shape));
        of(map.groups().get(group))
                .forEach(place ->
                        svg.append(
                                "<path d=\"%s\" transform=\"translate(%s %s)\"/>"
                                        .formatted(
                                                SHAPES.get(shape),
                                                unit(across(place.x())),
                                                unit(down(place.y())))));
        svg.append("</g>\n");
    }

    private Stream<Place> of(OpinionGroup group) {
        return drawn.stream().filter(place -> place.group().orElse("").equals(group.letter()));
    }

    /// The outline of a group and its letter where its people stand on average: a way to what it
    /// stands for.
    private String name(OpinionGroup group) {
        var outline = new StringBuilder();
        for (var corner : Outline.of(of(group).toList())) {
            outline.append(outline.isEmpty() ? 'M' : 'L')
                    .append("%s,%s".formatted(unit(across(corner.x())), unit(down(corner.y()))));
        }
        var middle = middle(group);
        return """
        <a href="#%s" aria-label="Group %s, %s: what it stands for"><path class="outline group-%d" d="%sZ"/><text x="%s" y="%s">%s</text></a>
        """
                .formatted(
                        OpinionReport.id(group.letter()),
                        Html.escaped(group.letter()),
                        OpinionWords.people(group.size()),
                        map.groups().indexOf(group) % SHAPES.size(),
                        outline,
                        unit(middle[0]),
                        unit(middle[1]),
                        Html.escaped(group.letter()));
    }

    /// The dividing statements by number. Those that would cover a letter or each other are moved
    /// apart.
    private void statements(StringBuilder svg) {
        var taken = new ArrayList<double[]>();
        map.groups().forEach(group -> taken.add(middle(group)));
        for (int i = 0; i < marked.size(); i++) {
            var at = free(across(marked.get(i).x()), down(marked.get(i).y()), taken);
            taken.add(at);
            svg.append(
                    """
                    <a href="#divides-%d" aria-label="Dividing statement %d: %s"><circle class="statement" cx="%s" cy="%s" r="11"/><text class="number" x="%s" y="%s">%d</text></a>
                    """
                            .formatted(
                                    i + 1,
                                    i + 1,
                                    Html.escaped(result.round().text(marked.get(i).id())),
                                    unit(at[0]),
                                    unit(at[1]),
                                    unit(at[0]),
                                    unit(at[1]),
                                    i + 1));
        }
    }

    /// The nearest free place, looked for in widening circles.
    private static double[] free(double x, double y, List<double[]> taken) {
        for (int ring = 0; ; ring++) {
            for (int step = 0; step < 8; step++) {
                double angle = Math.PI * step / 4;
                double atX = x + ring * APART / 2.0 * Math.cos(angle);
                double atY = y + ring * APART / 2.0 * Math.sin(angle);
                if (taken.stream().allMatch(t -> Math.hypot(t[0] - atX, t[1] - atY) >= APART)) {
                    return new double[] {atX, atY};
                }
            }
        }
    }

    /// Where the people of a group stand on average.
    private double[] middle(OpinionGroup group) {
        double x = of(group).mapToDouble(Place::x).average().orElse(0);
        double y = of(group).mapToDouble(Place::y).average().orElse(0);
        return new double[] {across(x), down(y)};
    }

    private double across(double x) {
        return EDGE + (x - left) * scale;
    }

    private double down(double y) {
        return EDGE + (top - y) * scale;
    }

    private static String unit(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /// What the picture shows, in words.
    String description() {
        var words = new StringBuilder("People near each other voted alike.");
        if (!marked.isEmpty()) {
            words.append(
                    " The numbers are the statements that divide most: towards a number stand those who agree with it.");
        }
        if (drawn.size() < all) {
            words.append(
                    " The picture shows %,d of %,d people, evenly chosen."
                            .formatted(drawn.size(), all));
        }
        return words.toString();
    }
}
