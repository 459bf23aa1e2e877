package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Draws a [Slope]: bands from level to level, counts where they meet, and the names of those who
/// moved.
final class SlopePicture {

    private static final int NAMED = 3;
    private final Slope slope;
    private final Canvas canvas;
    private final double small;
    private final boolean narrow;
    private final double row;
    private final double left;
    private final double right;
    private final List<Slope.Band> bands;
    private final Labels labels = new Labels();
    private double top;

    SlopePicture(Slope slope, Canvas canvas) {
        this.slope = slope;
        this.canvas = canvas;
        small = canvas.size().small();
        narrow = canvas.size().narrow();
        bands = slope.bands();
        row = canvas.size().pick(66, 62);
        left = namesWidth() + (narrow ? 30 : 44);
        double count =
                Text.width(
                        canvas.reader().format().number((double) slope.moves().size()),
                        small,
                        true);
        right = canvas.width() - (narrow ? 20 + count : 250);
    }

    private double namesWidth() {
        double most = canvas.size().pick(150, 84);
        double widest = 0;
        for (int level = -1; level < slope.levels().size(); level++) {
            for (var line : Text.wrap(slope.level(level), small, most, 2)) {
                widest = Math.max(widest, Text.width(line, small));
            }
        }
        return widest;
    }

    void draw() {
        double y = Legend.draw(canvas, legend(), 0) + 22;
        double half = narrow ? (canvas.width() - left) / 2 - 6 : right - left - 12;
        var from =
                Text.fit(
                        Text.clean(slope.from()),
                        small * 1.18,
                        Math.min(half, narrow ? half : 2 * left));
        var to =
                Text.fit(
                        Text.clean(slope.to()),
                        small * 1.18,
                        Math.min(half, narrow ? half : 2 * (canvas.width() - right)));
        canvas.text(from, left, y, narrow ? Anchor.START : Anchor.MIDDLE, small, Ink.STRONG);
        canvas.text(
                to,
                narrow ? canvas.width() : right,
                y,
                narrow ? Anchor.END : Anchor.MIDDLE,
                small,
                Ink.STRONG);
        top = y + 10;
        levels();
        var ribbons = new SlopeRibbons(slope, row, this::y).all();
        ribbons.forEach(this::ribbon);
        for (int level = -1; level < slope.levels().size(); level++) {
            post(ribbons, level, true);
            post(ribbons, level, false);
        }
        if (bands.isEmpty()) {
            double middle = y(slope.levels().size() / 2) + row / 2;
            canvas.text(
                    canvas.words().nothing(),
                    (left + right) / 2,
                    middle,
                    Anchor.MIDDLE,
                    canvas.size().text(),
                    Ink.QUIET);
        }
        ribbons.stream()
                .sorted(
                        Comparator.comparingInt(
                                (SlopeRibbons.Ribbon r) -> -r.band().moves().size()))
                .forEach(this::count);
        if (!narrow) {
            names();
        }
        canvas.height(y(unknownShown() ? -1 : 0) + row / 2 + 6);
    }

    private boolean unknownShown() {
        return bands.stream().anyMatch(b -> b.from() < 0 || b.to() < 0);
    }

    private List<Legend.Entry> legend() {
        var entries = new ArrayList<Legend.Entry>();
        for (var way : Slope.Way.values()) {
            long count = slope.moves().stream().filter(m -> m.way() == way).count();
            if (count > 0) {
                var name =
                        slope.term(way) + " · " + canvas.reader().format().number((double) count);
                entries.add(
                        new Legend.Entry(new Legend.Dot(way.tone(), way.shape()), name, key(way)));
            }
        }
        return entries;
    }

    private static String key(Slope.Way way) {
        return way.name().toLowerCase(Locale.ROOT);
    }

    private double y(int level) {
        int fromTop = slope.levels().size() - 1 - level;
        return top + row / 2 + fromTop * row + (level < 0 ? 16 : 0);
    }

    private void levels() {
        if (unknownShown()) {
            double middle = y(-1);
            canvas.rect(
                    new Box(0, middle - row / 2 + 4, right + 34, middle + row / 2 - 4),
                    4,
                    Ink.GUTTER);
        }
        for (int level = unknownShown() ? -1 : 0; level < slope.levels().size(); level++) {
            double y = y(level);
            canvas.line(left, y, right, y, Ink.GRID);
            var lines = Text.wrap(slope.level(level), small, canvas.size().pick(150, 84), 2);
            double base = y + small * 0.35 - (lines.size() - 1) * 7.5;
            for (var line : lines) {
                canvas.text(line, narrow ? 2 : 6, base, Anchor.START, small, Ink.TEXT);
                base += 15;
            }
            end(level, true);
            end(level, false);
        }
    }

    private void end(int level, boolean first) {
        long count =
                bands.stream()
                        .filter(b -> (first ? b.from() : b.to()) == level)
                        .mapToLong(b -> b.moves().size())
                        .sum();
        if (count > 0) {
            double x = first ? left - 8 : right + (narrow ? 16 : 18);
            var text = canvas.reader().format().number((double) count);
            canvas.text(
                    text,
                    x,
                    y(level) + small * 0.35,
                    first ? Anchor.END : Anchor.START,
                    small,
                    Ink.STRONG);
        }
    }

    /// A thin post where the bands of a level meet.
    private void post(List<SlopeRibbons.Ribbon> ribbons, int level, boolean first) {
        var here =
                ribbons.stream()
                        .filter(r -> (first ? r.band().from() : r.band().to()) == level)
                        .toList();
        if (here.isEmpty()) {
            return;
        }
        double top = Double.MAX_VALUE;
        double bottom = 0;
        for (var ribbon : here) {
            double y = first ? ribbon.y1() : ribbon.y2();
            top = Math.min(top, y - ribbon.thickness() / 2);
            bottom = Math.max(bottom, y + ribbon.thickness() / 2);
        }
        double x = first ? left : right;
        canvas.rect(new Box(x - 1.5, top - 1, x + 1.5, bottom + 1), 1, Ink.POST);
    }

    private void ribbon(SlopeRibbons.Ribbon ribbon) {
        var band = ribbon.band();
        var way = band.way();
        var moves = band.moves();
        var names =
                String.join(", ", moves.stream().limit(NAMED).map(Slope.Move::name).toList())
                        + (moves.size() > NAMED
                                ? ", " + canvas.words().more(moves.size() - NAMED)
                                : "");
        var text =
                slope.level(band.from())
                        + " "
                        + canvas.reader().arrow()
                        + " "
                        + slope.level(band.to())
                        + " · "
                        + canvas.words().n(moves.size())
                        + " · "
                        + names;
        canvas.open(
                Mark.of(text)
                        .in(key(way))
                        .leadingTo(moves.size() == 1 ? moves.getFirst().href() : null));
        double bend = (right - left) * 0.45;
        var path =
                canvas.path()
                        .move(left, ribbon.y1())
                        .cubic(
                                left + bend,
                                ribbon.y1(),
                                right - bend,
                                ribbon.y2(),
                                right,
                                ribbon.y2());
        boolean sure = way != Slope.Way.UNKNOWN && way != Slope.Way.UNCOUNTED;
        boolean dotted = !sure && ribbon.thickness() < 5;
        canvas.openGroup("ribbon");
        canvas.band(
                path, Ink.line(way.tone()), ribbon.thickness(), dotted ? Dash.DOTTED : Dash.SOLID);
        canvas.close();
        double radius = Math.clamp(ribbon.thickness() * 0.7, 3, 4.6);
        canvas.shape(way.shape(), right + 8, ribbon.y2(), radius, way.tone());
        canvas.close();
    }

    /// A band of several people carries its count, wherever along it no other count stands.
    private void count(SlopeRibbons.Ribbon ribbon) {
        int n = ribbon.band().moves().size();
        if (n < 2) {
            return;
        }
        var text = canvas.reader().format().number(n);
        var places = new ArrayList<Labels.Place>();
        for (double t : new double[] {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8}) {
            double x =
                    left
                            + (right - left)
                                    * (1.35 * t * (1 - t) * (1 - t)
                                            + 1.65 * t * t * (1 - t)
                                            + t * t * t);
            double y = ribbon.y1() + (ribbon.y2() - ribbon.y1()) * t * t * (3 - 2 * t);
            places.add(new Labels.Place(x, y + small * 0.35, Anchor.MIDDLE));
        }
        var bounds = new Box(left, 0, right, Double.MAX_VALUE);
        labels.place(text, small, places, bounds)
                .ifPresent(place -> {
                    var box = place.box(text, small);
                    canvas.rect(
                            new Box(
                                    box.left() - 4,
                                    box.top() - 1,
                                    box.right() + 4,
                                    box.bottom() + 1),
                            8,
                            Ink.HALO);
                    canvas.text(
                            text, place.x(), place.baseline(), Anchor.MIDDLE, small, Ink.STRONG);
                });
    }

    private void names() {
        for (int level = unknownShown() ? -1 : 0; level < slope.levels().size(); level++) {
            int here = level;
            var movers =
                    slope.moves().stream()
                            .filter(m -> (m.to() == null ? -1 : m.to()) == here)
                            .filter(m -> slope.movable() || moved(m))
                            .sorted(Comparator.comparing(m -> !moved(m)))
                            .toList();
            int shown = movers.size() > NAMED ? NAMED - 1 : movers.size();
            int lines = Math.min(movers.size(), NAMED);
            double base = y(level) + small * 0.35 - (lines - 1) * 8;
            double x = right + 56;
            for (var mover : movers.subList(0, shown)) {
                end(mover, x, base - 4.4);
                canvas.text(
                        Text.fit(Text.clean(mover.name()), small, canvas.width() - x - 10),
                        x + 9,
                        base,
                        Anchor.START,
                        small,
                        Ink.TEXT);
                base += 16;
            }
            if (shown < movers.size()) {
                canvas.text(
                        canvas.words().more(movers.size() - shown),
                        x + 9,
                        base,
                        Anchor.START,
                        small,
                        Ink.QUIET);
            }
        }
        if (slope.movable()) {
            int levels = slope.levels().size();
            canvas.levels("y", y(0), y(levels - 1), levels);
            canvas.data("movable", "true");
        }
    }

    private static boolean moved(Slope.Move move) {
        return switch (move.way()) {
            case UP, DOWN, UNCOUNTED -> true;
            case SAME, UNKNOWN -> false;
        };
    }

    private void end(Slope.Move move, double x, double y) {
        if (!slope.movable()) {
            canvas.shape(move.way().shape(), x, y, 3.4, move.way().tone());
            return;
        }
        var to = move.to();
        canvas.open(
                Mark.of(move.name() + " · " + slope.level(to == null ? -1 : to))
                        .leadingTo(move.href())
                        .with("id", move.id())
                        .with("y", to == null ? "" : Integer.toString(to + 1)));
        canvas.circle(x, y, 9, Ink.HIT);
        canvas.shape(move.way().shape(), x, y, 4.2, move.way().tone());
        canvas.close();
    }
}
