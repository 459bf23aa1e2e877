package dev.landward.documents.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Draws [Lines]: level lines only, names at the lines' ends, and under each date how many people
/// it is about.
final class LinesPicture {

    private record End(int index, double x, double y, String text) {}

    private final Lines lines;
    private final Canvas canvas;
    private final boolean narrow;
    private final double small;
    private final Ticks ticks;
    private final long firstDay;
    private final long days;
    private final double left;
    private final double right;
    private double top;
    private double bottom;

    LinesPicture(Lines lines, Canvas canvas) {
        this.lines = lines;
        this.canvas = canvas;
        narrow = canvas.size().narrow();
        small = canvas.size().small();
        ticks = ticks();
        var dates = lines.dates();
        firstDay = dates.isEmpty() ? 0 : dates.getFirst().toEpochDay();
        days = dates.isEmpty() ? 0 : dates.getLast().toEpochDay() - firstDay;
        double room =
                ends().stream().mapToDouble(e -> Text.width(e.text(), small, true)).max().orElse(0);
        left =
                12
                        + ticks.values().stream()
                                .mapToDouble(v ->
                                        Text.width(lines.unit().write(v, canvas.reader()), small))
                                .max()
                                .orElse(0);
        right = canvas.width() - room - (lines.series().size() > 1 ? 30 : 14);
    }

    private Ticks ticks() {
        double least = 0;
        double most = lines.target().map(Target::value).orElse(0.0);
        for (var line : lines.series()) {
            for (var sample : line.samples()) {
                for (var value : new Double[] {sample.value(), sample.low(), sample.high()}) {
                    least = value == null ? least : Math.min(least, value);
                    most = value == null ? most : Math.max(most, value);
                }
            }
        }
        return Ticks.around(least, most, 5);
    }

    void draw() {
        boolean named = lines.series().size() > 1 && narrow;
        top = (named ? Legend.draw(canvas, legend(), 0) : 0) + 22;
        bottom = top + canvas.size().pick(250, 200);
        levels();
        lines.target().ifPresent(this::target);
        for (int i = 0; i < lines.series().size(); i++) {
            band(lines.series().get(i));
        }
        for (int i = 0; i < lines.series().size(); i++) {
            line(i, lines.series().get(i));
        }
        endLabels();
        double last = dates();
        if (lines.dates().isEmpty()) {
            canvas.text(
                    canvas.words().nothing(),
                    canvas.width() / 2,
                    (top + bottom) / 2 + 16,
                    Anchor.MIDDLE,
                    canvas.size().text(),
                    Ink.QUIET);
        }
        canvas.height(last + 8);
    }

    private List<Legend.Entry> legend() {
        var entries = new ArrayList<Legend.Entry>();
        for (int i = 0; i < lines.series().size(); i++) {
            var line = lines.series().get(i);
            entries.add(
                    new Legend.Entry(
                            new Legend.Line(line.tone(), line.dash(), 2.4),
                            line.name(),
                            Integer.toString(i)));
        }
        return entries;
    }

    private double x(LocalDate date) {
        double share = days == 0 ? 0.5 : (date.toEpochDay() - firstDay) / (double) days;
        return left + 10 + share * (right - left - 20);
    }

    private double y(double value) {
        return bottom - (value - ticks.low()) / (ticks.high() - ticks.low()) * (bottom - top);
    }

    private void levels() {
        for (double value : ticks.values()) {
            double y = y(value);
            canvas.line(0, y, right, y, Math.abs(value) < 1e-9 ? Ink.AXIS : Ink.GRID);
            canvas.text(
                    lines.unit().write(value, canvas.reader()),
                    0,
                    y - 5,
                    Anchor.START,
                    small,
                    Ink.QUIET);
        }
    }

    private void target(Target target) {
        double y = y(target.value());
        canvas.line(left, y, right, y, Ink.TARGET);
        var text = Text.fit(target.name(), small, right - left - 16);
        canvas.text(text, left + 8, y - 6, Anchor.START, small, Ink.TEXT);
    }

    private void band(Lines.Series line) {
        var run = new ArrayList<Lines.Sample>();
        for (var sample : line.samples()) {
            if (sample.banded()) {
                run.add(sample);
            } else {
                area(line, run);
                run.clear();
            }
        }
        area(line, run);
    }

    private void area(Lines.Series line, List<Lines.Sample> run) {
        if (run.size() < 2) {
            return;
        }
        var path = canvas.path();
        for (int i = 0; i < run.size(); i++) {
            double y = y(orZero(run.get(i).high()));
            path = i == 0 ? path.move(x(run.get(i).date()), y) : path.line(x(run.get(i).date()), y);
        }
        for (var sample : run.reversed()) {
            path.line(x(sample.date()), y(orZero(sample.low())));
        }
        canvas.area(path.close(), Ink.soft(line.tone()));
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private void line(int index, Lines.Series line) {
        var path = canvas.path();
        boolean drawing = false;
        boolean any = false;
        for (var sample : line.samples()) {
            if (sample.value() == null) {
                drawing = false;
                continue;
            }
            double x = x(sample.date());
            double y = y(sample.value());
            path = drawing ? path.line(x, y) : path.move(x, y);
            any |= drawing;
            drawing = true;
        }
        if (any) {
            canvas.open(new Mark(line.name(), null, Integer.toString(index), List.of()));
            canvas.stroke(path, Ink.line(line.tone()), 2.4, line.dash());
            canvas.close();
        }
        marks(index, line);
    }

    private void marks(int index, Lines.Series line) {
        boolean roomy = line.samples().size() <= canvas.size().pick(60, 24);
        for (var sample : line.samples()) {
            if (sample.value() != null) {
                var n = sample.n() > 0 ? " · " + canvas.words().n(sample.n()) : "";
                canvas.open(
                        Mark.of(
                                        line.name()
                                                + " · "
                                                + canvas.reader().format().date(sample.date())
                                                + " · "
                                                + lines.write(sample, canvas.reader())
                                                + n)
                                .in(index));
                double x = x(sample.date());
                double y = y(sample.value());
                canvas.circle(x, y, 9, Ink.HIT);
                canvas.shape(line.tone().shape(), x, y, roomy ? 3.6 : 1.6, line.tone());
                canvas.close();
            }
        }
    }

    private List<End> ends() {
        var ends = new ArrayList<End>();
        for (int i = 0; i < lines.series().size(); i++) {
            var line = lines.series().get(i);
            var last =
                    line.samples().reversed().stream().filter(s -> s.value() != null).findFirst();
            if (last.isPresent()) {
                ends.add(end(i, line, last));
            }
        }
        return ends;
    }

    private End end(int index, Lines.Series line, Optional<Lines.Sample> last) {
        var sample = last.orElseThrow();
        double value = orZero(sample.value());
        var written = lines.unit().write(value, canvas.reader());
        var name = Text.clean(line.name());
        var text = narrow ? written : Text.fit(name, small, 150) + " " + written;
        return new End(index, 0, value, text);
    }

    /// Names beside the lines' ends, pushed apart where lines end close together.
    private void endLabels() {
        var ends = new ArrayList<>(ends());
        ends.sort(Comparator.comparingDouble((End e) -> -e.y()).thenComparingInt(End::index));
        double least = small + 4;
        double from = Double.NEGATIVE_INFINITY;
        var places = new double[ends.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.max(from, y(ends.get(i).y()));
            from = places[i] + least;
        }
        double over = places.length == 0 ? 0 : Math.max(0, places[places.length - 1] - bottom - 4);
        for (int i = 0; i < places.length; i++) {
            double y = places[i] - over;
            boolean several = lines.series().size() > 1;
            if (several) {
                var tone = lines.series().get(ends.get(i).index()).tone();
                canvas.shape(tone.shape(), right + 12, y, 4, tone);
            }
            canvas.text(
                    ends.get(i).text(),
                    right + (several ? 21 : 6),
                    y + small * 0.35,
                    Anchor.START,
                    small,
                    Ink.STRONG);
        }
    }

    private double dates() {
        var labels = new Labels();
        double base = bottom + 20;
        boolean single = lines.series().size() == 1;
        var order = new ArrayList<>(lines.dates());
        if (!order.isEmpty()) {
            order.add(0, order.removeLast());
        }
        for (var date : order) {
            var text = canvas.reader().format().shortDate(date);
            var n = single ? n(date) : "";
            var widest = Text.width(n, small) > Text.width(text, small) ? n : text;
            var place = new Labels.Place(x(date), base, Anchor.MIDDLE);
            var air = widest + "  ";
            if (labels.place(air, small, List.of(place), new Box(0, 0, canvas.width(), base + 20))
                    .isPresent()) {
                canvas.line(x(date), bottom, x(date), bottom + 5, Ink.AXIS);
                canvas.text(text, x(date), base, Anchor.MIDDLE, small, Ink.QUIET);
                canvas.text(n, x(date), base + 16, Anchor.MIDDLE, small, Ink.QUIET);
            }
        }
        return base + (single ? 16 : 0);
    }

    private String n(LocalDate date) {
        return lines.series().getFirst().samples().stream()
                .filter(s -> s.date().equals(date) && s.n() > 0)
                .map(s -> canvas.words().n(s.n()))
                .findFirst()
                .orElse("");
    }
}
