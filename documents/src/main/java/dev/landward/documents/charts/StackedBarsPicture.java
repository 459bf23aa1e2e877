package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Draws [StackedBars]: the known parts on one scale, the unknown part of each row in a column of
/// its own.
final class StackedBarsPicture {

    private final StackedBars chart;
    private final Canvas canvas;
    private final boolean narrow;
    private final double small;
    private final double names;
    private final double zero;
    private final double one;
    private final double unknownStart;
    private final boolean unknownShown;

    StackedBarsPicture(StackedBars chart, Canvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
        narrow = canvas.size().narrow();
        small = canvas.size().small();
        double text = canvas.size().text();
        double widest =
                chart.rows().stream().mapToDouble(r -> Text.width(r.name(), text)).max().orElse(0);
        double counts =
                chart.rows().stream().mapToDouble(r -> Text.width(n(r), small)).max().orElse(0);
        names = narrow ? 0 : Math.min(260, widest) + counts + 30;
        double before = most(this::before);
        double after = most(r -> known(r) - before(r));
        double unknown = most(r -> r.share(r.unknown()));
        unknownShown = unknown > 0;
        double written =
                unknownShown ? Text.width(canvas.reader().format().share(0.88), small) + 8 : 0;
        double gap = unknownShown ? canvas.size().pick(26, 12) : 0;
        one =
                (canvas.width() - names - gap - written - 2)
                        / Math.max(0.01, before + after + unknown);
        zero = names + 1 + before * one;
        unknownStart = zero + after * one + gap;
    }

    private double most(ToDoubleFunction<StackedBars.Row> of) {
        return chart.rows().stream().filter(StackedBars.Row::shown).mapToDouble(of).max().orElse(0);
    }

    private static double known(StackedBars.Row row) {
        return row.share(row.n() - row.unknown());
    }

    /// The share of a row that lies before the line the bars diverge from.
    private double before(StackedBars.Row row) {
        if (chart.neutral().isEmpty()) {
            return 0;
        }
        int middle = chart.neutral().getAsInt();
        double sum = row.share(row.counts().get(middle)) / 2;
        for (int i = 0; i < middle; i++) {
            sum += row.share(row.counts().get(i));
        }
        return sum;
    }

    void draw() {
        double y = Legend.draw(canvas, legend(), 0) + 8;
        if (unknownShown && !narrow) {
            canvas.rect(
                    new Box(
                            unknownStart - 12,
                            y,
                            canvas.width(),
                            y + chart.rows().size() * rowHeight() + 4),
                    4,
                    Ink.GUTTER);
        }
        y += 2;
        for (var row : chart.rows()) {
            row(row, y);
            y += rowHeight();
        }
        if (chart.rows().isEmpty()) {
            canvas.text(
                    canvas.words().nothing(),
                    canvas.width() / 2,
                    y + 24,
                    Anchor.MIDDLE,
                    canvas.size().text(),
                    Ink.QUIET);
            y += 40;
        }
        canvas.height(y + 6);
    }

    private double rowHeight() {
        return canvas.size().pick(36, 52);
    }

    private List<Legend.Entry> legend() {
        var entries = new ArrayList<Legend.Entry>();
        for (int i = 0; i < chart.segments().size(); i++) {
            var segment = chart.segments().get(i);
            entries.add(
                    new Legend.Entry(
                            new Legend.Field(segment.tone()), segment.name(), Integer.toString(i)));
        }
        entries.add(new Legend.Entry(new Legend.Hatched(), canvas.words().unknown(), "u"));
        return entries;
    }

    private String n(StackedBars.Row row) {
        return row.shown() ? canvas.words().n(row.n()) : "";
    }

    private void row(StackedBars.Row row, double y) {
        double text = canvas.size().text();
        var name = Text.clean(row.name());
        double middle = narrow ? y + 35 : y + rowHeight() / 2;
        double counted = Text.width(n(row), small);
        var link =
                Mark.of(row.name() + " · " + (row.shown() ? n(row) : row.withheld()))
                        .leadingTo(row.href());
        canvas.open(link);
        if (narrow) {
            canvas.text(
                    Text.fit(name, text, canvas.width() - counted - 14),
                    0,
                    y + 18,
                    Anchor.START,
                    text,
                    Ink.TEXT);
            canvas.text(n(row), canvas.width(), y + 18, Anchor.END, small, Ink.QUIET);
        } else {
            double end = names - 10;
            canvas.text(n(row), end, middle + small * 0.35, Anchor.END, small, Ink.QUIET);
            double column =
                    chart.rows().stream().mapToDouble(r -> Text.width(n(r), small)).max().orElse(0);
            double nameEnd = end - column - 12;
            canvas.text(
                    Text.fit(name, text, nameEnd),
                    nameEnd,
                    middle + text * 0.35,
                    Anchor.END,
                    text,
                    Ink.TEXT);
        }
        canvas.close();
        if (row.shown()) {
            double from = narrow ? middle - 16 : y;
            canvas.line(zero, from, zero, narrow ? middle + 16 : y + rowHeight(), Ink.AXIS);
            parts(row, middle);
        } else {
            double start = names + (narrow ? 0 : 8);
            canvas.text(
                    Text.fit(Text.clean(row.withheld()), small, canvas.width() - start),
                    start,
                    middle + small * 0.35,
                    Anchor.START,
                    small,
                    Ink.QUIET);
        }
    }

    private void parts(StackedBars.Row row, double middle) {
        double thick = canvas.size().pick(12, 10);
        double x = zero - before(row) * one;
        for (int i = 0; i < chart.segments().size(); i++) {
            long count = row.counts().get(i);
            if (count > 0) {
                double next = x + row.share(count) * one;
                part(row, i, count, new Box(x, middle - thick, next, middle + thick));
                x = next;
            }
        }
        if (row.unknown() > 0) {
            double next = unknownStart + row.share(row.unknown()) * one;
            var share = canvas.reader().format().share(row.share(row.unknown()));
            canvas.open(mark(row, canvas.words().unknown(), row.unknown(), "u"));
            canvas.hatch(new Box(unknownStart, middle - thick, next, middle + thick), 2);
            canvas.text(share, next + 5, middle + small * 0.35, Anchor.START, small, Ink.QUIET);
            canvas.close();
        }
    }

    private Mark mark(StackedBars.Row row, String name, long count, String series) {
        var text = row.name() + " · " + name + ": " + StackedBars.part(row, count, canvas.reader());
        return new Mark(text, null, series, List.of());
    }

    private void part(StackedBars.Row row, int index, long count, Box box) {
        var segment = chart.segments().get(index);
        canvas.open(mark(row, segment.name(), count, Integer.toString(index)));
        double gap = Math.min(0.75, box.width() / 4);
        canvas.rect(
                new Box(box.left() + gap, box.top(), box.right() - gap, box.bottom()),
                1.5,
                Ink.fill(segment.tone()));
        var share = canvas.reader().format().share(row.share(count));
        if (Text.width(share, small) + 6 <= box.width()) {
            canvas.text(
                    share,
                    box.middle(),
                    box.centre() + small * 0.35,
                    Anchor.MIDDLE,
                    small,
                    Ink.on(segment.tone()));
        }
        canvas.close();
    }
}
