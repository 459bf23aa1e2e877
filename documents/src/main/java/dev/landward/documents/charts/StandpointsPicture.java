package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Draws [Standpoints]: outlines first, then points, then the names of the groups, then the reader.
final class StandpointsPicture {

    private static final double AIR = 24;

    private final Standpoints map;
    private final Canvas canvas;
    private final double radius;
    private final Labels labels = new Labels();
    private Standpoints.Range range = new Standpoints.Range(0, 0, 0, 0);
    private Box plot = new Box(0, 0, 0, 0);
    private double scale;

    StandpointsPicture(Standpoints map, Canvas canvas) {
        this.map = map;
        this.canvas = canvas;
        radius = canvas.size().pick(4.2, 3.2);
    }

    private record At(double x, double y) {}

    void draw() {
        double top = Legend.draw(canvas, legend(), 0) + 10;
        frame(top);
        if (map.spots().isEmpty()) {
            nothing();
        }
        canvas.line(plot.left(), y(0), plot.right(), y(0), Ink.MIDDLE);
        canvas.line(x(0), plot.top(), x(0), plot.bottom(), Ink.MIDDLE);
        for (int group = -1; group < map.groups().size(); group++) {
            group(group);
        }
        map.you().ifPresent(this::you);
        for (int group = 0; group < map.groups().size(); group++) {
            letter(group);
        }
        canvas.height(plot.bottom() + 2);
    }

    private List<Legend.Entry> legend() {
        var entries = new ArrayList<Legend.Entry>();
        for (int i = 0; i < map.groups().size(); i++) {
            entries.add(
                    new Legend.Entry(
                            new Legend.Dot(Tone.nth(i), Shape.nth(i)),
                            words(i),
                            String.valueOf(i)));
        }
        return entries;
    }

    private String words(int group) {
        var one = map.groups().get(group);
        return one.name() + " · " + canvas.words().n(one.people());
    }

    /// As high as the points need, within what reads well.
    private void frame(double top) {
        range = Standpoints.Range.of(map.spots(), map.you());
        double width = canvas.width() - 2 * AIR;
        double most = canvas.size().pick(440, 330) - 2 * AIR;
        double wide = Math.max(range.width(), 1e-9);
        double high = Math.max(range.height(), 1e-9);
        scale = Math.min(width / wide, most / high);
        double height = Math.max(scale * range.height(), canvas.size().pick(180, 150));
        plot = new Box(0, top, canvas.width(), top + height + 2 * AIR);
    }

    private double x(double value) {
        double middle = (range.left() + range.right()) / 2;
        return Math.clamp(plot.middle() + (value - middle) * scale, plot.left(), plot.right());
    }

    private double y(double value) {
        double middle = (range.bottom() + range.top()) / 2;
        return Math.clamp(plot.centre() - (value - middle) * scale, plot.top(), plot.bottom());
    }

    private List<At> of(int group) {
        return map.spots().stream()
                .filter(spot -> group < 0 ? spot.group() < 0 : spot.group() == group)
                .map(spot -> new At(x(spot.x()), y(spot.y())))
                .toList();
    }

    private void group(int group) {
        var points = of(group);
        if (points.isEmpty()) {
            return;
        }
        if (group < 0) {
            points.forEach(
                    at -> canvas.shape(Shape.CIRCLE, at.x(), at.y(), radius * 0.8, Tone.QUIET));
            return;
        }
        canvas.open(Mark.of(words(group)).in(group));
        var outline = outline(points);
        canvas.area(outline, Ink.soft(Tone.nth(group)));
        canvas.stroke(outline, Ink.line(Tone.nth(group)), 1.3, Dash.SOLID);
        points.forEach(
                at -> canvas.shape(Shape.nth(group), at.x(), at.y(), radius, Tone.nth(group)));
        canvas.close();
    }

    /// The hull, a little wider than the points.
    private Path outline(List<At> points) {
        var hull = hull(points);
        double x = hull.stream().mapToDouble(At::x).average().orElse(0);
        double y = hull.stream().mapToDouble(At::y).average().orElse(0);
        var path = canvas.path();
        for (int i = 0; i < hull.size(); i++) {
            var at = hull.get(i);
            double away = Math.max(1, Math.hypot(at.x() - x, at.y() - y));
            double wider = 1 + 8 / away;
            double px = x + (at.x() - x) * wider;
            double py = y + (at.y() - y) * wider;
            if (i == 0) {
                path.move(px, py);
            } else {
                path.line(px, py);
            }
        }
        return path.close();
    }

    /// Andrew's monotone chain.
    private static List<At> hull(List<At> points) {
        var sorted =
                points.stream()
                        .distinct()
                        .sorted(Comparator.comparingDouble(At::x).thenComparingDouble(At::y))
                        .toList();
        if (sorted.size() < 3) {
            return sorted;
        }
        var lower = chain(sorted);
        var upper = chain(sorted.reversed());
        lower.addAll(upper);
        return lower;
    }

    private static List<At> chain(List<At> sorted) {
        var chain = new ArrayList<At>();
        for (var at : sorted) {
            while (chain.size() > 1 && !left(chain.get(chain.size() - 2), chain.getLast(), at)) {
                chain.removeLast();
            }
            chain.add(at);
        }
        chain.removeLast();
        return chain;
    }

    private static boolean left(At one, At other, At next) {
        return (other.x() - one.x()) * (next.y() - one.y())
                        - (other.y() - one.y()) * (next.x() - one.x())
                > 0;
    }

    /// A letter that has no room where its group is, is in the legend only.
    private void letter(int group) {
        var points = of(group);
        if (points.isEmpty()) {
            return;
        }
        double x = points.stream().mapToDouble(At::x).average().orElse(0);
        double y = points.stream().mapToDouble(At::y).average().orElse(0);
        var places = new ArrayList<Labels.Place>();
        for (double[] by : new double[][] {{0, 0}, {0, -1}, {0, 1}, {-1, 0}, {1, 0}}) {
            places.add(new Labels.Place(x + by[0] * 28, y + by[1] * 28 + 5.5, Anchor.MIDDLE));
        }
        var letter = Text.clean(map.groups().get(group).letter());
        labels.place(letter, 22, places, plot)
                .ifPresent(at -> {
                    canvas.circle(at.x(), at.baseline() - 5.5, 13, Ink.HALO);
                    canvas.text(letter, at.x(), at.baseline(), Anchor.MIDDLE, 16, Ink.STRONG);
                });
    }

    private void you(Standpoints.You own) {
        double x = x(own.x());
        double y = y(own.y());
        canvas.open(Mark.of(own.name()));
        canvas.circle(x, y, radius + 2.5, Ink.SURFACE);
        canvas.shape(Shape.STAR, x, y, radius + 2, Tone.ACCENT);
        canvas.circle(x, y, radius + 7, Ink.OUTLINE);
        canvas.close();
        double away = radius + 12;
        double down = canvas.size().text();
        var places =
                List.of(
                        new Labels.Place(x, y - away, Anchor.MIDDLE),
                        new Labels.Place(x, y + away + down * 0.8, Anchor.MIDDLE),
                        new Labels.Place(x + away, y + down * 0.35, Anchor.START),
                        new Labels.Place(x - away, y + down * 0.35, Anchor.END));
        var name = Text.fit(Text.clean(own.name()), down * Text.BOLD, canvas.width() / 2);
        labels.place(name, down * Text.BOLD, places, plot)
                .ifPresent(at -> {
                    var box = at.box(name, down * Text.BOLD);
                    canvas.rect(
                            new Box(
                                    box.left() - 4,
                                    box.top() - 1,
                                    box.right() + 4,
                                    box.bottom() + 1),
                            7,
                            Ink.HALO);
                    canvas.text(name, at.x(), at.baseline(), at.anchor(), down, Ink.STRONG);
                });
    }

    private void nothing() {
        canvas.text(
                canvas.words().nothing(),
                plot.middle(),
                plot.centre(),
                Anchor.MIDDLE,
                canvas.size().text(),
                Ink.QUIET);
    }
}
