package dev.landward.documents.charts;

/// Draws [Bars]: names beside the bars, above them on phones.
final class BarsPicture {

    private static final double ROW_NARROW = 48;

    private final Bars bars;
    private final Canvas canvas;
    private final boolean narrow;
    private final double small;
    private final double names;
    private final double low;
    private final double high;
    private final double end;

    BarsPicture(Bars bars, Canvas canvas) {
        this.bars = bars;
        this.canvas = canvas;
        narrow = canvas.size().narrow();
        small = canvas.size().small();
        names = narrow ? 0 : Math.min(270, widest(false)) + 14;
        double room = Math.min(canvas.width() * 0.4, widest(true) + 10);
        double least = bars.target().map(Target::value).orElse(0.0);
        double most = least;
        for (var bar : bars.bars()) {
            least = Math.min(least, bar.value() == null ? 0 : bar.value());
            most = Math.max(most, bar.value() == null ? 0 : bar.value());
        }
        low = Math.min(0, least);
        high = most > low ? most : low + 1;
        end = canvas.width() - room;
    }

    private double widest(boolean values) {
        return bars.bars().stream()
                .mapToDouble(
                        b -> values ? valueWidth(b) : Text.width(b.name(), canvas.size().text()))
                .max()
                .orElse(0);
    }

    private double valueWidth(Bars.Bar bar) {
        double note = bar.note().isEmpty() ? 0 : 8 + Text.width(bar.note(), small);
        return Text.width(bars.write(bar.value(), canvas.reader()), small, true) + note;
    }

    void draw() {
        double y = bars.target().isPresent() ? 24 : 4;
        double top = y;
        double row = canvas.size().pick(33, ROW_NARROW);
        for (var bar : bars.bars()) {
            bar(bar, y, row);
            y += row;
        }
        if (bars.bars().isEmpty()) {
            canvas.text(
                    canvas.words().nothing(),
                    canvas.width() / 2,
                    y + 24,
                    Anchor.MIDDLE,
                    canvas.size().text(),
                    Ink.QUIET);
            y += 40;
        }
        double bottom = y;
        rule(x(0), top, bottom, Ink.AXIS);
        bars.target().ifPresent(t -> target(t, top, bottom));
        canvas.height(y + 6);
    }

    private double x(double value) {
        double start = names + 1;
        // Values below zero write theirs on the start side.
        double left = low < 0 ? start + Math.min(90, widest(true)) : start;
        return left + (value - low) / (high - low) * (end - left);
    }

    private void bar(Bars.Bar bar, double y, double row) {
        var written = bars.write(bar.value(), canvas.reader());
        var note = bar.note().isEmpty() ? "" : " · " + bar.note();
        canvas.open(Mark.of(bar.name() + " · " + written + note).leadingTo(bar.href()));
        canvas.rect(new Box(0, y, canvas.width(), y + row), 0, Ink.HIT);
        double middle = narrow ? y + 33 : y + row / 2;
        double thick = narrow ? 9 : 10;
        double text = canvas.size().text();
        if (narrow) {
            canvas.text(
                    Text.fit(Text.clean(bar.name()), text, canvas.width() - 6),
                    0,
                    y + 16,
                    Anchor.START,
                    text,
                    Ink.TEXT);
        } else {
            canvas.text(
                    Text.fit(Text.clean(bar.name()), text, names - 14),
                    names - 12,
                    middle + text * 0.35,
                    Anchor.END,
                    text,
                    Ink.TEXT);
        }
        double tip;
        if (bar.value() == null) {
            tip = x(0) + 44;
            canvas.hatch(new Box(x(0), middle - thick, tip, middle + thick), 2);
        } else {
            tip = x(bar.value());
            canvas.rect(
                    new Box(
                            Math.min(x(0), tip),
                            middle - thick,
                            Math.max(x(0), tip),
                            middle + thick),
                    2,
                    Ink.fill(bar.tone()));
        }
        value(bar, written, tip, middle + small * 0.35);
        canvas.close();
    }

    private void value(Bars.Bar bar, String written, double tip, double base) {
        boolean below = bar.value() != null && bar.value() < 0;
        var ink = bar.value() == null ? Ink.QUIET : Ink.STRONG;
        double start = below ? tip - 6 : clear(tip + 6, valueWidth(bar));
        canvas.text(written, start, base, below ? Anchor.END : Anchor.START, small, ink);
        if (!bar.note().isEmpty()) {
            double x = below ? x(0) + 6 : start + 8 + Text.width(written, small, true);
            double room = canvas.width() - x;
            canvas.text(
                    Text.fit(Text.clean(bar.note()), small, room),
                    x,
                    base,
                    Anchor.START,
                    small,
                    Ink.QUIET);
        }
    }

    /// Where a text can start so that the line of the target does not run through it.
    private double clear(double start, double width) {
        if (bars.target().isEmpty()) {
            return start;
        }
        double line = x(bars.target().get().value());
        return line > start - 4 && line < start + width + 4 ? line + 6 : start;
    }

    /// A line down all bars; on phones it leaves out the names above them.
    private void rule(double x, double top, double bottom, Ink ink) {
        if (!narrow && !bars.bars().isEmpty()) {
            canvas.line(x, top, x, bottom, ink);
        }
        for (double y = top; narrow && y < bottom - 40; y += ROW_NARROW) {
            canvas.line(x, y + 21, x, y + 45, ink);
        }
    }

    private void target(Target target, double top, double bottom) {
        double x = x(target.value());
        canvas.line(x, top - 4, x, top, Ink.TARGET);
        rule(x, top, bottom, Ink.TARGET);
        var text =
                Text.fit(
                        target.name() + " " + bars.unit().write(target.value(), canvas.reader()),
                        small,
                        canvas.width() * 0.6);
        double half = Text.width(text, small) / 2;
        double middle = Math.clamp(x, half, canvas.width() - half);
        canvas.text(text, middle, top - 9, Anchor.MIDDLE, small, Ink.QUIET);
    }
}
