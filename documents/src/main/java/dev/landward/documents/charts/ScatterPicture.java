package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws a [Scatter].
final class ScatterPicture {

    private final Scatter scatter;
    private final Canvas canvas;
    private final Size size;
    private final double small;
    private final List<Place> places;
    private final Labels labels = new Labels();

    ScatterPicture(Scatter scatter, Canvas canvas) {
        this.scatter = scatter;
        this.canvas = canvas;
        size = canvas.size();
        small = size.small();
        places = Place.all(scatter);
    }

    void draw() {
        double y = Legend.draw(canvas, legend(), 0);
        double axisName = y + 24;
        canvas.text(
                fit(scatter.up().name(), canvas.width() / 2),
                0,
                axisName,
                Anchor.START,
                small,
                Ink.STRONG);
        boolean corners = scatter.quadrants().isPresent();
        double top = axisName + (corners && size.narrow() ? 26 : 8);
        var frame = new ScatterFrame(scatter, size, places, namesWidth(), top, corners ? 20 : 0);
        ground(frame);
        double bottom = new ScatterAxes(scatter, canvas, frame, places, labels).draw();
        scatter.quadrants().ifPresent(q -> corners(q, frame));
        var layout = new ScatterLayout(scatter, size, frame, places);
        marks(layout);
        if (places.stream().allMatch(place -> place.x() == null && place.y() == null)) {
            var plot = frame.plot();
            canvas.text(
                    canvas.words().nothing(),
                    plot.middle(),
                    plot.centre() + 24,
                    Anchor.MIDDLE,
                    size.text(),
                    Ink.QUIET);
        }
        scale(frame);
        canvas.height(bottom + 4);
    }

    private List<Legend.Entry> legend() {
        var used = scatter.points().stream().map(Point::group).distinct().toList();
        var entries = new ArrayList<Legend.Entry>();
        for (int i = 0; i < scatter.groups().size(); i++) {
            var group = scatter.groups().get(i);
            if (used.contains(group.id())) {
                var dot = new Legend.Dot(group.tone(), group.shape());
                entries.add(new Legend.Entry(dot, group.name(), Integer.toString(i)));
            }
        }
        return entries;
    }

    private double namesWidth() {
        if (size.narrow()) {
            return 0;
        }
        var names = new ArrayList<>(scatter.up().names());
        names.add(canvas.words().unknown());
        names.add(scatter.up().low());
        names.add(scatter.up().high());
        double widest =
                names.stream()
                        .flatMap(name -> Text.wrap(name, small, 112, 2).stream())
                        .mapToDouble(line -> Text.width(line, small))
                        .max()
                        .orElse(0);
        return widest + 12;
    }

    private void ground(ScatterFrame frame) {
        for (var strip : List.of(frame.beside(), frame.below(), frame.corner())) {
            if (strip.width() > 0 && strip.height() > 0) {
                canvas.rect(strip, 4, Ink.GUTTER);
            }
        }
    }

    private void corners(Quadrants names, ScatterFrame frame) {
        var plot = frame.plot();
        double room = plot.width() / 2 - 6;
        double above = plot.top() - 8;
        double under = plot.bottom() + 16;
        canvas.text(fit(names.lowHigh(), room), plot.left(), above, Anchor.START, small, Ink.QUIET);
        canvas.text(fit(names.highHigh(), room), plot.right(), above, Anchor.END, small, Ink.QUIET);
        canvas.text(fit(names.lowLow(), room), plot.left(), under, Anchor.START, small, Ink.QUIET);
        canvas.text(fit(names.highLow(), room), plot.right(), under, Anchor.END, small, Ink.QUIET);
    }

    private String fit(String text, double room) {
        return Text.fit(text, small, room);
    }

    private void marks(ScatterLayout layout) {
        layout.bubbles().forEach(b -> labels.avoid(Box.around(b.x(), b.y(), b.radius() + 1)));
        layout.spots().forEach(s -> labels.avoid(Box.around(s.x(), s.y(), s.radius() + 0.5)));
        layout.listed()
                .forEach(s ->
                        labels.avoid(
                                Box.ofText(
                                        s.name(), s.textX(), s.baseline(), Anchor.START, small)));
        var named = new ScatterLabels(canvas, labels).draw(layout.spots());
        layout.bubbles().forEach(this::bubble);
        var order = scatter.groupOrder();
        canvas.openGroup("marks");
        layout.spots().forEach(spot -> mark(spot, order.getOrDefault(spot.point().group(), 0)));
        layout.listed()
                .forEach(line -> {
                    mark(line.spot(), order.getOrDefault(line.spot().point().group(), 0));
                    canvas.text(
                            line.name(),
                            line.textX(),
                            line.baseline(),
                            Anchor.START,
                            small,
                            Ink.LABEL);
                });
        canvas.close();
        named.run();
    }

    private void bubble(ScatterLayout.Bubble bubble) {
        var place = bubble.place();
        var count = canvas.reader().format().number(place.points().size());
        canvas.open(
                Mark.of(
                        where(place.x(), place.y())
                                + " · "
                                + canvas.words().n(place.points().size())
                                + " · "
                                + place.names(canvas.reader())));
        canvas.circle(bubble.x(), bubble.y(), bubble.radius(), Ink.BUBBLE);
        canvas.text(count, bubble.x(), bubble.y() + small * 0.35, Anchor.MIDDLE, small, Ink.STRONG);
        canvas.close();
    }

    private void mark(Spot spot, int group) {
        var point = spot.point();
        var sign = scatter.groups().get(group);
        var text =
                point.name()
                        + " · "
                        + sign.name()
                        + " · "
                        + where(point.x(), point.y())
                        + (point.note().isEmpty() ? "" : " · " + point.note());
        canvas.open(
                Mark.of(text)
                        .leadingTo(point.href())
                        .in(group)
                        .with("id", point.id())
                        .with("x", number(point.x()))
                        .with("y", number(point.y())));
        canvas.shape(sign.shape(), spot.x(), spot.y(), spot.radius(), sign.tone());
        canvas.close();
    }

    private String where(@Nullable Double x, @Nullable Double y) {
        return scatter.across().name()
                + ": "
                + Scatter.write(scatter.across(), x, canvas.reader())
                + " · "
                + scatter.up().name()
                + ": "
                + Scatter.write(scatter.up(), y, canvas.reader());
    }

    private static String number(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        return value == Math.rint(value)
                ? Long.toString(Math.round(value))
                : Double.toString(value);
    }

    private void scale(ScatterFrame frame) {
        var x = scatter.across();
        var y = scatter.up();
        canvas.data("x0", canvas.across(frame.x(x.min())));
        canvas.data("x1", canvas.across(frame.x(x.max())));
        canvas.data("y0", frame.y(y.min()));
        canvas.data("y1", frame.y(y.max()));
        canvas.data("x-min", number(x.min()));
        canvas.data("x-max", number(x.max()));
        canvas.data("x-step", number(x.step()));
        canvas.data("y-min", number(y.min()));
        canvas.data("y-max", number(y.max()));
        canvas.data("y-step", number(y.step()));
        if (scatter.movable()) {
            canvas.data("movable", "true");
        }
    }
}
