package dev.landward.documents.charts;

import java.util.List;
import java.util.function.Predicate;

/// Draws the scales of a [Scatter]: a quiet line and a name a step, and how many are unknown beside
/// and below.
final class ScatterAxes {

    private final Scatter scatter;
    private final Canvas canvas;
    private final ScatterFrame frame;
    private final List<Place> places;
    private final Labels labels;
    private final double small;

    ScatterAxes(
            Scatter scatter, Canvas canvas, ScatterFrame frame, List<Place> places, Labels labels) {
        this.scatter = scatter;
        this.canvas = canvas;
        this.frame = frame;
        this.places = places;
        this.labels = labels;
        small = canvas.size().small();
    }

    /// Returns where the names end.
    double draw() {
        grid();
        up();
        unknownUp();
        return across();
    }

    private void grid() {
        var plot = frame.plot();
        boolean middle = scatter.quadrants().isPresent();
        for (int i = 0; i < ticks(scatter.across()); i++) {
            double x = frame.x(tick(scatter.across(), i));
            canvas.line(x, plot.top(), x, plot.bottom(), Ink.GRID);
        }
        for (int i = 0; i < ticks(scatter.up()); i++) {
            double y = frame.y(tick(scatter.up(), i));
            canvas.line(plot.left(), y, plot.right(), y, Ink.GRID);
        }
        if (middle) {
            double x = plot.middle();
            double y = (frame.y(scatter.up().min()) + frame.y(scatter.up().max())) / 2;
            canvas.line(x, plot.top(), x, plot.bottom(), Ink.MIDDLE);
            canvas.line(plot.left(), y, plot.right(), y, Ink.MIDDLE);
        }
        canvas.line(plot.left(), plot.bottom(), plot.right(), plot.bottom(), Ink.AXIS);
    }

    private static int ticks(Axis axis) {
        return axis.named() ? axis.count() : 5;
    }

    private static double tick(Axis axis, int index) {
        return axis.named()
                ? axis.valueAt(index)
                : axis.min() + index * (axis.max() - axis.min()) / 4;
    }

    private void up() {
        var axis = scatter.up();
        if (!axis.named()) {
            ends(axis);
            return;
        }
        for (int i = 0; i < axis.count(); i++) {
            double y = frame.y(axis.valueAt(i));
            if (canvas.size().narrow()) {
                double rowTop = y - frame.plot().height() / axis.count() / 2 - 7;
                name(axis.names().get(i), rowTop + 12, 190);
            } else {
                besideRow(Text.wrap(axis.names().get(i), small, 112, 2), y);
            }
        }
    }

    private void ends(Axis axis) {
        var plot = frame.plot();
        if (canvas.size().narrow()) {
            name(axis.high(), plot.top() + 12, 120);
            name(axis.low(), plot.bottom() - 5, 120);
        } else {
            besideRow(Text.wrap(axis.high(), small, 112, 2), frame.y(axis.max()));
            besideRow(Text.wrap(axis.low(), small, 112, 2), frame.y(axis.min()));
        }
    }

    private void name(String name, double baseline, double room) {
        var text = Text.fit(Text.clean(name), small, room);
        double x = frame.plot().left() + 3;
        labels.avoid(Box.ofText(text, x, baseline, Anchor.START, small));
        canvas.text(text, x, baseline, Anchor.START, small, Ink.QUIET);
    }

    private void besideRow(List<String> lines, double middle) {
        double x = (frame.beside().width() > 0 ? frame.beside().left() : frame.plot().left()) - 10;
        double base = middle + small * 0.35 - (lines.size() - 1) * 7.5;
        for (var line : lines) {
            canvas.text(line, x, base, Anchor.END, small, Ink.QUIET);
            base += 15;
        }
    }

    private void unknownUp() {
        var below = frame.below();
        if (below.height() == 0) {
            return;
        }
        var unknown = canvas.words().unknown();
        var n = canvas.words().n(count(place -> place.y() == null));
        if (canvas.size().narrow()) {
            var text =
                    Text.fit(
                            scatter.up().name() + ": " + unknown + ", " + n,
                            small,
                            canvas.width() - 4);
            canvas.text(text, 3, below.top() - 6, Anchor.START, small, Ink.QUIET);
            return;
        }
        besideRow(List.of(Text.fit(unknown, small, 112), n), below.centre());
    }

    private long count(Predicate<Place> where) {
        return places.stream().filter(where).mapToLong(p -> p.points().size()).sum();
    }

    private double across() {
        var axis = scatter.across();
        double line = frame.bottom() + 17;
        double room = frame.plot().width() / axis.count() - 6;
        double last = line;
        boolean fits = axis.named() && axis.names().stream().allMatch(name -> fits(name, room));
        if (fits) {
            for (int i = 0; i < axis.count(); i++) {
                last =
                        Math.max(
                                last,
                                lines(
                                        Text.wrap(axis.names().get(i), small, room, 3),
                                        frame.x(axis.valueAt(i)),
                                        line));
            }
        } else {
            var plot = frame.plot();
            double half = plot.width() / 2 - 8;
            canvas.text(
                    Text.fit(axis.low(), small, half),
                    plot.left(),
                    line,
                    Anchor.START,
                    small,
                    Ink.QUIET);
            canvas.text(
                    Text.fit(axis.high(), small, half),
                    plot.right(),
                    line,
                    Anchor.END,
                    small,
                    Ink.QUIET);
        }
        if (frame.beside().width() > 0) {
            double width = frame.beside().width();
            var texts =
                    List.of(
                            Text.fit(canvas.words().unknown(), small, width),
                            Text.fit(
                                    canvas.words().n(count(place -> place.x() == null)),
                                    small,
                                    width));
            last = Math.max(last, lines(texts, frame.beside().middle(), line));
        }
        return axisName(axis, fits, line, last) + 4;
    }

    /// The scale's name stands between its ends where there is room, else below.
    private double axisName(Axis axis, boolean fits, double line, double last) {
        var plot = frame.plot();
        var name = Text.fit(axis.name(), small * 1.18, plot.width());
        double ends = Math.max(Text.width(axis.low(), small), Text.width(axis.high(), small));
        boolean between = !fits && Text.width(name, small, true) / 2 + ends + 10 < plot.width() / 2;
        double base = between ? line : last + 20;
        canvas.text(name, plot.middle(), base, Anchor.MIDDLE, small, Ink.STRONG);
        return Math.max(base, last);
    }

    private boolean fits(String name, double room) {
        var lines = Text.wrap(name, small, room, 3);
        return lines.stream().noneMatch(part -> part.endsWith("…"));
    }

    private double lines(List<String> texts, double x, double first) {
        double y = first;
        for (var text : texts) {
            canvas.text(text, x, y, Anchor.MIDDLE, small, Ink.QUIET);
            y += 15;
        }
        return y - 15;
    }
}
